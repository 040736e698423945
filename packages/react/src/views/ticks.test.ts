import { describe, expect, it } from 'vitest'
import { calendarTicks } from './ticks'

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10)

describe('calendarTicks', () => {
  it.each([
    ['2024-03-01', '2024-03-08', 7, '2024-03-01', '2024-03-02'],
    ['2024-03-02', '2024-09-20', 6, '2024-04-01', '2024-05-01'],
    ['2022-02-10', '2024-03-01', 4, '2022-07-01', '2023-01-01'],
    ['2017-05-01', '2026-05-01', 9, '2018-01-01', '2019-01-01'],
    ['1900-01-01', '2030-01-01', 5, '1900-01-01', '1950-01-01'],
  ])('from %s to %s, about %i', (from, to, count, first, second) => {
    const ticks = calendarTicks(Date.parse(from), Date.parse(to), count).map(iso)
    expect(ticks.slice(0, 2)).toEqual([first, second])
    expect(ticks.length).toBeLessThanOrEqual(count * 1.5 + 1)
    expect(ticks.every((tick) => tick >= from && tick <= to)).toBe(true)
  })
})
