import type { Direction } from '@demarche/core/ontology'
import type { Data, Row } from '../store/data'

export type Posture = Direction | 'other'

export const POSTURES: readonly Posture[] = ['restrictive', 'easing', 'supportive', 'neutral', 'other']

export interface Tally {
  count: number
  postures: Record<Posture, number>
}

export interface Dyad extends Tally {
  from: string
  to: string
  rows: Row[]
}

export interface Dyads {
  /** ISO codes, most active first. */
  from: readonly string[]
  to: readonly string[]
  cells: ReadonlyMap<string, Dyad>
  /** How many there are before the cut. */
  total: number
  most: number
}

export function newTally(): Tally {
  return { count: 0, postures: { restrictive: 0, easing: 0, supportive: 0, neutral: 0, other: 0 } }
}

/** A measure's direction; what is no measure has none. */
export function postureOf({ event }: Row): Posture {
  return event.type === 'measure' ? event.direction : 'other'
}

export function count(tally: Tally, row: Row): void {
  tally.count++
  tally.postures[postureOf(row)]++
}

/** The posture of most events, the weightier first where two are level. */
export function mainPosture({ postures }: Tally): Posture {
  return POSTURES.reduce((most, posture) => (postures[posture] > postures[most] ? posture : most))
}

export function dyadKey(from: string, to: string): string {
  return `${from} ${to}`
}

/** Which jurisdictions act on which; the `limit` most active of each side. */
export function dyadsOf(data: Data, rows: readonly Row[], limit: number): Dyads {
  const cells = new Map<string, Dyad>()
  const acting = new Map<string, number>()
  const acted = new Map<string, number>()
  const from = data.column('from')
  const to = data.column('to')
  for (const row of rows) {
    for (const a of from[row.index] ?? []) {
      for (const b of to[row.index] ?? []) {
        const key = dyadKey(a, b)
        let cell = cells.get(key)
        if (!cell) {
          cell = { from: a, to: b, rows: [], ...newTally() }
          cells.set(key, cell)
        }
        count(cell, row)
        cell.rows.push(row)
        acting.set(a, (acting.get(a) ?? 0) + 1)
        acted.set(b, (acted.get(b) ?? 0) + 1)
      }
    }
  }
  const most = Math.max(0, ...[...cells.values()].map((cell) => cell.count))
  return {
    from: ranked(acting).slice(0, limit),
    to: ranked(acted).slice(0, limit),
    cells,
    total: Math.max(acting.size, acted.size),
    most,
  }
}

/** By number, ties by name. */
export function ranked(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([key]) => key)
}
