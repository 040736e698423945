import type { Data, Row } from '../store/data'
import { type Dyad, dyadsOf } from './dyads'
import { PLACES } from './places'

export interface MapPlace {
  iso: string
  x: number
  y: number
  acts: number
  acted: number
}

export interface MapArc extends Dyad {
  path: string
}

export interface MapView {
  /** Largest first, so that the small are drawn over them. */
  places: readonly MapPlace[]
  arcs: readonly MapArc[]
  unplaced: readonly string[]
  most: number
}

/** Jurisdictions at their places, and the `arcs` busiest ties between them. */
export function mapOf(data: Data, rows: readonly Row[], arcs: number): MapView {
  const { cells } = dyadsOf(data, rows, Number.POSITIVE_INFINITY)
  const tally = (field: 'from' | 'to') => {
    const counts = new Map<string, number>()
    const column = data.column(field)
    for (const row of rows) for (const iso of column[row.index] ?? []) counts.set(iso, (counts.get(iso) ?? 0) + 1)
    return counts
  }
  const acts = tally('from')
  const acted = tally('to')
  const all = [...new Set([...acts.keys(), ...acted.keys()])]
  const places = all
    .flatMap((iso) => {
      const at = PLACES.get(iso)
      return at ? [{ iso, x: at[0], y: at[1], acts: acts.get(iso) ?? 0, acted: acted.get(iso) ?? 0 }] : []
    })
    .sort((a, b) => b.acts + b.acted - a.acts - a.acted || (a.iso < b.iso ? -1 : 1))
  return {
    places,
    arcs: [...cells.values()]
      .filter(({ from, to }) => from !== to && PLACES.has(from) && PLACES.has(to))
      .sort((a, b) => b.count - a.count || (a.from + a.to < b.from + b.to ? -1 : 1))
      .slice(0, arcs)
      .map((dyad) => ({ ...dyad, path: arc(dyad.from, dyad.to) })),
    unplaced: all.filter((iso) => !PLACES.has(iso)),
    most: Math.max(1, ...places.map((place) => Math.max(place.acts, place.acted))),
  }
}

/** A bow between two places, to the left of the way it goes, so that there and back lie apart. */
function arc(from: string, to: string): string {
  const a = PLACES.get(from)
  const b = PLACES.get(to)
  if (!a || !b) return ''
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const bend = dx >= 0 ? 0.22 : -0.14
  const [x, y] = [(a[0] + b[0]) / 2 + dy * bend, (a[1] + b[1]) / 2 - dx * bend]
  const point = (values: readonly number[]) => values.map((value) => value.toFixed(1)).join(' ')
  return `M${point(a)}Q${point([x, y])} ${point(b)}`
}
