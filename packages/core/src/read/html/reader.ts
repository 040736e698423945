import { DemarcheError } from '../../errors'
import type { Warning } from '../../model'
import type { HtmlReader } from '../types'
import { factsOf } from './facts'
import { mainPassages } from './main'
import { layout } from './layout'

/** No page leaves as many elements open, and the time that parsers take grows with the square of their number. */
const mostOpen = 40_000

/** Turns markup into a document without running its scripts. */
export type DocumentParser = (markup: string) => Document

export interface HtmlReaderParts {
  parseDocument: DocumentParser
}

/**
 * A reader of news pages over any DOM: what the page says of itself, then its story without navigation, adverts,
 * captions and by-lines, in paragraphs.
 */
export function createHtmlReader({ parseDocument }: HtmlReaderParts): HtmlReader {
  return (markup, title) => {
    if (openElements(markup) > mostOpen) {
      throw new DemarcheError(
        'bad-html',
        `The page leaves over ${mostOpen} elements open. Pass its text, not its markup.`,
      )
    }
    const document = parseDocument(markup)
    const { found, titles, body } = factsOf(document)
    const warnings: Warning[] = []
    const passages = mainPassages(document, body, (message) => warnings.push({ code: 'html-fallback', message }))
    const reading = layout(passages, [title ?? found.title ?? '', ...titles])
    if (reading.text === '') {
      throw new DemarcheError(
        'bad-html',
        'The page has no text of an article. Was it saved before its scripts had run?',
      )
    }
    return { ...reading, found, warnings }
  }
}

/** Opening tags without a closing one, roughly: elements that never have one count too. */
function openElements(markup: string): number {
  let open = 0
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
    if (markup[at + 1] === '/') open -= 1
    else if (isLetter(markup.charCodeAt(at + 1))) open += 1
  }
  return open
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
