import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../default'
import type { Measure } from '../../model'
import { MEASURE_RULES } from './rules/index'

const extractor = await createExtractor({ layers: ['measure'] })
const read = (text: string): Measure[] =>
  extractor.extract({ text, publishedAt: '2023-07-05' }).events.filter((event) => event.type === 'measure')

describe.each(MEASURE_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.yes)('%s', (text) => {
    expect(read(text).map(({ rule, instrument }) => ({ rule, instrument }))).toContainEqual({
      rule: id,
      instrument: rule.instrument,
    })
  })

  it.each(rule.no)('not: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
