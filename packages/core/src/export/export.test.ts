import { Ajv } from 'ajv'
import jsonld from 'jsonld'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { DemarcheEvent, Dossier } from '../model'
import { dossier } from '../schemas/dossier.fixture'
import { toCsv, toGta, toJsonLd, toWebAnnotation } from './index'

const changed = (part: object): Dossier => ({
  ...dossier,
  events: [{ ...dossier.events[0], ...part } as DemarcheEvent],
})

describe('CSV, read by papaparse', () => {
  const read = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })

  it('a row an event, every cell where it belongs', () => {
    const { data, errors } = read(toCsv([dossier, dossier]))
    expect(errors).toEqual([])
    expect(data).toHaveLength(2 * dossier.events.length)
    expect(data[0]).toMatchObject({ article: 'tools', id: 'm1', what: 'export-controls', actors: 'jurisdiction:JP' })
    for (const { start, end, words } of data) expect(dossier.article.text.slice(Number(start), Number(end))).toBe(words)
  })

  it.each(['a,b', 'he said "no"', 'two\r\nlines', '=SUM(1)', '+1', '-1', '@x', '\ttab'])('%j', (text) => {
    const { data } = read(toCsv([changed({ evidence: [{ start: 0, end: 1, text }] })]))
    expect(data[0]?.['words']).toBe(/^[=+\-@\t]/.test(text) ? `'${text}` : text)
  })
})

// What the Web Annotation Data Model (W3C Recommendation, 2017) requires of these kinds of annotation: sections 3.1,
// 3.2.4, 4.2.4 and 4.2.5.
const annotationSchema = {
  type: 'object',
  required: ['@context', 'id', 'type', 'body', 'target'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: { type: 'string', pattern: '^[a-z]+:' },
    type: { const: 'Annotation' },
    motivation: { enum: ['identifying', 'classifying', 'tagging', 'linking'] },
    body: { type: 'object', required: ['type', 'value'], properties: { type: { const: 'TextualBody' } } },
    target: {
      type: 'object',
      required: ['source', 'selector'],
      properties: {
        source: { type: 'string', pattern: '^[a-z]+:' },
        selector: {
          type: 'array',
          items: {
            oneOf: [
              {
                required: ['type', 'start', 'end'],
                properties: {
                  type: { const: 'TextPositionSelector' },
                  start: { type: 'integer', minimum: 0 },
                  end: { type: 'integer', minimum: 0 },
                },
              },
              {
                required: ['type', 'exact'],
                properties: { type: { const: 'TextQuoteSelector' }, exact: { type: 'string' } },
              },
            ],
          },
        },
      },
    },
  },
}

describe('Web Annotations', () => {
  const annotations = toWebAnnotation(dossier)

  it('hold to the data model, each with an id of its own', () => {
    const isAnnotation = new Ajv({ strictTypes: false }).compile(annotationSchema)
    for (const annotation of annotations)
      expect(isAnnotation(annotation), JSON.stringify(isAnnotation.errors)).toBe(true)
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length)
  })

  it('position and quotation point at the same words', () => {
    for (const { target } of annotations) {
      const [{ start, end }, { exact, prefix, suffix }] = target.selector
      expect(dossier.article.text.slice(start, end)).toBe(exact)
      expect(dossier.article.text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix)
    }
  })
})

describe('JSON-LD, read by jsonld', () => {
  // schema.org's context maps every term into its vocabulary; that part of it is enough here, and offline.
  const documentLoader = async (documentUrl: string) => ({
    documentUrl,
    document: { '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' } } },
  })
  type ToRdf = (input: object, options: object) => Promise<unknown>
  const quadsOf = async (value: object) =>
    String(await (jsonld.toRDF as ToRdf)(value, { format: 'application/n-quads', documentLoader }))

  it('tells article, claim and legislation', async () => {
    const quads = await quadsOf(toJsonLd(dossier))
    const id = (part: string) => `<urn:demarche:article:tools#${part}>`
    const type = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'
    expect(quads).toContain(`<urn:demarche:article:tools> ${type} <https://schema.org/NewsArticle> .`)
    expect(quads).toContain(`${id('s1')} ${type} <https://schema.org/Claim> .`)
    expect(quads).toContain(`${id('s1')} <https://schema.org/author> ${id('person%3Ahana-mori')} .`)
    expect(quads).toContain(`${id('m1')} <https://schema.org/legislationPassedBy> ${id('jurisdiction%3AJP')} .`)
  })

  it('makes no law of a plan or a denial', async () => {
    expect(await quadsOf(toJsonLd(changed({ stage: 'planned' })))).not.toContain('Legislation>')
    expect(await quadsOf(toJsonLd(changed({ negated: true })))).not.toContain('Legislation>')
  })
})

describe('Global Trade Alert rows', () => {
  it('say who acts on whom, and since when', () => {
    expect(toGta(dossier)).toMatchObject([
      {
        implementing_jurisdictions: ['JP'],
        affected_jurisdictions: ['CN'],
        gta_evaluation: 'Red',
        date_announced: null,
        date_implemented: '2023-07-23',
      },
    ])
  })

  it.each(['considered', 'planned', 'proposed', 'abandoned', 'unknown'])('leave out what is %s', (stage) => {
    expect(toGta(changed({ stage }))).toEqual([])
  })

  it('leave out what nobody known imposes, and what is denied', () => {
    expect(toGta(changed({ imposers: [] }))).toEqual([])
    expect(toGta(changed({ negated: true }))).toEqual([])
  })
})
