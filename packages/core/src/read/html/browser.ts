import { createHtmlReader } from './reader'

export { createHtmlReader, type DocumentParser, type HtmlReaderParts } from './reader'

/** Reads HTML with the page's own `DOMParser`, which runs no script and loads nothing. */
export const html = createHtmlReader({
  parseDocument: (markup) => new DOMParser().parseFromString(markup, 'text/html'),
})
