import { describe, expect, it } from 'vitest'
import { fold } from '../lexicon/index'
import { findIdentifiers } from './identifiers'

const identifiersIn = (source: string) =>
  findIdentifiers(source, fold(source), [{ start: 0, end: source.length }]).map(({ scheme, value }) => [scheme, value])

describe('formal references', () => {
  it.each([
    ['under Executive Order 14105', 'us-eo', 'EO 14105'],
    ['published at 88 FR 54867', 'us-fr', '88 FR 54867'],
    ['see 15 CFR 744.23', 'us-cfr', '15 CFR 744.23'],
    ['RIN 0694-AI94', 'us-rin', 'RIN 0694-AI94'],
    ['items under ECCN 3A090.a need a license', 'us-eccn', '3A090.a'],
    ['the bill, H.R. 7521, passed', 'us-bill', 'H.R. 7521'],
    ['S. 3361 was read twice', 'us-bill', 'S. 3361'],
    ['Public Law 115-232', 'us-public-law', 'Pub. L. 115-232'],
    ['tariffs under Section 301', 'us-section', 'Section 301'],
    ['the Section 1260H list', 'us-section', 'Section 1260H'],
    ['HS code 8112.92', 'hs', 'HS 811292'],
    ['CELEX 32021R0821', 'celex', '32021R0821'],
    ['Regulation (EU) 2021/821', 'eu-regulation', 'Regulation (EU) 2021/821'],
    ['China’s commerce ministry, in Announcement No. 23 of 2023', 'cn-mofcom', 'MOFCOM announcement 23 of 2023'],
  ])('%s', (source, scheme, value) => {
    expect(identifiersIn(source)).toEqual([[scheme, value]])
  })

  it.each(['Room 301 was full', 'the company made an announcement', '12 FR passengers', 'S. 3 million'])(
    'none in %s',
    (source) => {
      expect(identifiersIn(source)).toEqual([])
    },
  )
})
