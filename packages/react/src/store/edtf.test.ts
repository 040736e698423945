import { describe, expect, it } from 'vitest'
import { parseEdtf } from './edtf'

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10)

describe('parseEdtf', () => {
  it.each([
    ['2022', '2022-01-01', '2023-01-01', 'year'],
    ['2023-07', '2023-07-01', '2023-08-01', 'month'],
    ['2023-12', '2023-12-01', '2024-01-01', 'month'],
    ['2023-07-03', '2023-07-03', '2023-07-04', 'day'],
    ['2023-07-03T09:30:00Z', '2023-07-03', '2023-07-04', 'day'],
    ['202X', '2020-01-01', '2030-01-01', 'decade'],
    ['2023-34', '2023-04-01', '2023-07-01', 'quarter'],
    ['2023-22', '2023-06-01', '2023-09-01', 'quarter'],
    ['2023-07-03/2023-07-10', '2023-07-03', '2023-07-11', 'interval'],
    ['2023-07/..', '2023-07-01', '2023-08-01', 'month'],
  ])('%s covers %s to %s', (edtf, from, to, precision) => {
    const range = parseEdtf(edtf)
    expect(range && [iso(range.from), iso(range.to), range.precision]).toEqual([from, to, precision])
  })

  it('keeps doubt', () => {
    expect(parseEdtf('2022~')?.uncertain).toBe(true)
    expect(parseEdtf('2022')?.uncertain).toBe(false)
  })

  it.each(['', 'soon', '2023-13', '2023-02-40', '20234', 'XXXX'])('cannot read %j', (edtf) => {
    expect(parseEdtf(edtf)).toBeNull()
  })
})
