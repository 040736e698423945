import { parseHTML } from 'linkedom'
import { createHtmlReader } from './reader'

export { createHtmlReader, type DocumentParser, type HtmlReaderParts } from './reader'

/**
 * linkedom's document in the shape that a browser's parser gives it: one `<html>` whose children are `<head>` and
 * `<body>`. linkedom takes tags as they come, and pages leave these out or hide them in
 * conditional comments. Runs of `<`, never markup, would cost it a node each.
 */
function parseDocument(markup: string): Document {
  const tidy = markup.replace(/<{2,}/g, '<')
  let { document } = parseHTML(tidy)
  if (document.children.length !== 1 || document.documentElement?.nodeName !== 'HTML') {
    document = parseHTML(
      `<html>${tidy.replace(/<!doctype[^>]{0,300}>|<\/?html(?:\s[^>]{0,1000})?>/gi, '')}</html>`,
    ).document
  }
  const root = document.documentElement
  const given = [...root.childNodes]
  const head = document.head
  const body = document.body
  let isBody = false
  for (const node of given) {
    if (node === body) isBody = true
    if (node !== head && node !== body) (isBody || !headElement.test(node.nodeName) ? body : head).appendChild(node)
  }
  return document
}

const headElement = /^(?:meta|link|title|base|style|script)$/i

/** Reads HTML in Node: pass it to `read` or to an extractor as `html`. */
export const html = createHtmlReader({ parseDocument })
