import type { Dossier, Evidence } from '../model'

/** Characters of context on each side of a quotation. */
const AROUND = 32

export interface WebAnnotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  id: string
  type: 'Annotation'
  motivation: 'identifying' | 'classifying'
  body: { type: 'TextualBody'; value: string; purpose: 'identifying' | 'classifying'; format: 'text/plain' }
  target: {
    source: string
    selector: [
      { type: 'TextPositionSelector'; start: number; end: number },
      { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
    ]
  }
}

/**
 * W3C Web Annotations (Recommendation of 23 February 2017): one for each mention and each telling of an event, by
 * position and by quotation. Positions count UTF-16 code units of the article's text, as browsers do; the Recommendation
 * counts characters, so beyond the Basic Multilingual Plane the quotation is what holds. Lost: roles, dates, links.
 */
export function toWebAnnotation({ article, entities, events }: Dossier): WebAnnotation[] {
  const source = article.url ?? `urn:demarche:article:${encodeURIComponent(article.id)}`
  const annotation = (
    id: string,
    value: string,
    purpose: 'identifying' | 'classifying',
    { start, end, text }: Evidence,
  ): WebAnnotation => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:demarche:annotation:${encodeURIComponent(`${article.id}/${id}`)}`,
    type: 'Annotation',
    motivation: purpose,
    body: { type: 'TextualBody', value, purpose, format: 'text/plain' },
    target: {
      source,
      selector: [
        { type: 'TextPositionSelector', start, end },
        {
          type: 'TextQuoteSelector',
          exact: text,
          prefix: article.text.slice(Math.max(0, start - AROUND), start),
          suffix: article.text.slice(end, end + AROUND),
        },
      ],
    },
  })
  return [
    ...entities.flatMap(({ id, mentions }) =>
      mentions.map((mention, i) => annotation(`${id}/${i}`, id, 'identifying', mention)),
    ),
    ...events.flatMap((event) =>
      event.evidence.map((evidence, i) =>
        annotation(
          `${event.id}/${i}`,
          `${event.type}:${event.type === 'measure' ? event.instrument : event.mode}`,
          'classifying',
          evidence,
        ),
      ),
    ),
  ]
}
