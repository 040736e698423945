import { expect, it } from 'vitest'
import { createExtractor } from './default'
import { explain } from './explain'

const extractor = await createExtractor({ layers: ['measure'] })

it('says which rule fired on which word, and where each part comes from', () => {
  const dossier = extractor.extract('Tokyo imposed tariffs on Chinese batteries.')
  const told = explain(dossier, 'm1')
  expect(told).toMatchObject({ type: 'measure', rule: 'tariff', trigger: { text: 'tariffs' } })
  expect(told?.parts).toContainEqual({
    part: 'imposers',
    entity: 'jurisdiction:JP',
    name: 'Japan',
    basis: 'stated',
    words: { start: 0, end: 5, text: 'Tokyo' },
  })
  expect(told?.sentence).toContain(
    '“tariffs” set off the rule tariff: a measure told in one place; imposers Japan (stated, “Tokyo”)',
  )
})

it('knows no event that is not there', () => {
  expect(explain(extractor.extract('Nothing happened.'), 'm1')).toBeUndefined()
})
