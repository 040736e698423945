import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { createExtractor } from './default'
import type { Extractor } from './extract'

let extractor: Extractor
beforeAll(async () => {
  extractor = await createExtractor()
})

const article = readFileSync(new URL('../../../examples/worked-article/article.txt', import.meta.url), 'utf8')

describe('the worked article', () => {
  it('gives evidence that is the text at its offsets', () => {
    const dossier = extractor.extract(article)
    expect(dossier.article.text).toBe(article)
    for (const { start, end, text } of dossier.events.flatMap((event) => [event.trigger, ...event.evidence])) {
      expect(text).toBe(article.slice(start, end))
    }
    expect(dossier.events.length).toBeGreaterThan(5)
  })

  it('gives the same bytes twice', () => {
    expect(JSON.stringify(extractor.extract(article))).toBe(JSON.stringify(extractor.extract(article)))
  })

  it('tells nothing of its page residue', () => {
    const { entities, events } = extractor.extract(article)
    const residue = article.indexOf('0 replies on')
    const spans = [...entities.flatMap((entity) => entity.mentions), ...events.flatMap((event) => event.evidence)]
    expect(spans.filter(({ start }) => start >= residue)).toEqual([])
  })
})
