import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { createExtractor } from './default'
import type { Extractor } from './extract'
import type { Role } from './model'

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

  it('tells seven measures: who, on whom, how far', () => {
    const { events, entities } = extractor.extract(article)
    const country = ({ entity }: Role) => {
      const found = entities.find(({ id }) => id === entity)
      return found?.iso ?? found?.jurisdiction ?? entity
    }
    const told = events
      .filter((event) => event.type === 'measure')
      .map(({ instrument, stage, imposers, targets }) =>
        [
          instrument.split('/')[0],
          stage,
          ...new Set(imposers.map(country)),
          '→',
          ...new Set(targets.map(country)),
        ].join(' '),
      )
    expect(told.sort()).toEqual([
      'export-controls announced CN →',
      'export-controls considered US → CN',
      'export-controls considered US → CN',
      'export-controls in-force US → CN',
      'industrial-policy planned CN →',
      'investment considered US → CN',
      'restrictions in-force US → CN',
    ])
  })

  it('tells three visits, visitor first', () => {
    const visits = extractor.extract(article).events.filter((event) => event.type === 'encounter')
    expect(visits.map(({ mode, participants }) => [mode, participants[0]?.entity])).toEqual([
      ['visit', 'person:xi-jinping'],
      ['visit', 'person:janet-yellen'],
      ['visit', 'person:antony-blinken'],
    ])
  })

  it('knows that "he echoed" is Blinken', () => {
    const echo = extractor
      .extract(article)
      .events.find((event) => event.type === 'statement' && event.cue.text === 'echoed')
    expect(echo).toMatchObject({ speaker: { entity: 'person:antony-blinken' } })
  })

  it('tells nothing of its page residue', () => {
    const { entities, events } = extractor.extract(article)
    const residue = article.indexOf('0 replies on')
    const spans = [...entities.flatMap((entity) => entity.mentions), ...events.flatMap((event) => event.evidence)]
    expect(spans.filter(({ start }) => start >= residue)).toEqual([])
  })
})
