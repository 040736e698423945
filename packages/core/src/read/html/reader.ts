import { DemarcheError } from '../../errors'
import type { Warning } from '../../model'
import type { HtmlReader } from '../types'
import { factsOf } from './facts'
import { mainPassages } from './main'
import { layout } from './layout'

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
