import { describe, expect, it } from 'vitest'
import { generateDossiers } from '../../fixtures/generate'
import { createData } from '../store/data'
import { indexTimeline, layTimeline, overview, within } from './timeline'

const data = createData(generateDossiers({ events: 3000, seed: 3 }))
const index = indexTimeline(data, data.rows)
const month = (year: number, at: number) => [Date.UTC(year, at), Date.UTC(year, at + 1)] as const
const TYPES = ['measure', 'statement', 'encounter', 'agreement']

describe('the timeline', () => {
  it('finds in a window just what a full look finds', () => {
    const [from, to] = month(2023, 5)
    const times = data.times()
    const full = data.rows.filter(({ index: at }) => {
      const time = times[at]
      return time && time.from < to && time.to > from
    })
    expect(new Set(within(index, [from, to]).map(({ row }) => row))).toEqual(new Set(full))
    expect(full.length).toBeGreaterThan(0)
  })

  it('draws or counts every event once', () => {
    const lanes = layTimeline(data, index, index.extent, 800, 'type', TYPES)
    const shown = lanes.reduce(
      (sum, { marks, bins, rest }) =>
        sum + marks.length + (rest?.count ?? 0) + bins.reduce((n, bin) => n + bin.count, 0),
      0,
    )
    expect(shown + index.undated.length).toBe(data.rows.length)
    expect(overview(index, 800).reduce((n, bin) => n + bin.count, 0)).toBe(data.rows.length - index.undated.length)
  })

  it('lets no mark cover another', () => {
    const lanes = layTimeline(data, index, month(2023, 5), 1000, 'type', TYPES)
    expect(lanes.some(({ marks }) => marks.length > 3)).toBe(true)
    for (const { marks } of lanes) {
      for (const a of marks) {
        for (const b of marks) {
          if (a === b || a.level !== b.level) continue
          expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true)
        }
      }
    }
  })

  it('gives a year the width of a year', () => {
    const lanes = layTimeline(data, index, [Date.UTC(2022, 0), Date.UTC(2024, 0)], 730, 'type', TYPES)
    for (const { time, width } of lanes.flatMap(({ marks }) => marks)) {
      if (time.precision === 'day') expect(width).toBe(0)
      if (time.precision === 'year') expect(width).toBeCloseTo(363, 0)
    }
  })
})
