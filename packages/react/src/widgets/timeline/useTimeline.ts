import { useCallback, useMemo, useState } from 'react'
import { useDemarche } from '../../react/context'
import { useData, useFilters, useView } from '../../react/hooks'
import { EVENT_TYPES } from '../../store/roles'
import { indexTimeline, type LaneBy, type TimelineIndex } from '../../views/timeline'

export type Window = readonly [number, number]

const DAY = 86_400_000

export interface TimelineState {
  index: TimelineIndex
  /** Values of the lanes, most frequent first. */
  lanes: readonly string[]
  window: Window
  /** True when the window also filters the other widgets. */
  filtering: boolean
  setWindow(window: Window): void
  /** Keeps the point at this share of the width where it is. */
  zoom(factor: number, at?: number): void
  /** By a share of the window. */
  pan(share: number): void
  fit(): void
  toggleFilter(): void
}

const SOURCE = 'timeline'
const MAX_LANES = 8

/** The dated events that pass the filters, and the window on them. */
export function useTimeline(laneBy: LaneBy, initial?: Window): TimelineState {
  const { store } = useDemarche()
  const data = useData()
  const rows = useView(SOURCE)
  const filters = useFilters()
  const index = useMemo(() => indexTimeline(data, rows), [data, rows])
  const own = filters.find((clause) => clause.source === SOURCE)
  const [chosen, setChosen] = useState<Window | null>(initial ?? (own?.op === 'between' ? own.value : null))
  const window = chosen ?? index.extent

  const lanes = useMemo(() => {
    const counts = new Map<string, number>()
    const column = data.column(laneBy)
    for (const { row } of [...index.short, ...index.long]) {
      for (const value of column[row.index] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    if (laneBy === 'type') return EVENT_TYPES.filter((type) => counts.has(type))
    const ranked = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    return ranked.slice(0, MAX_LANES).map(([value]) => value)
  }, [data, index, laneBy])

  const setWindow = useCallback(
    ([from, to]: Window) => {
      const [first, last] = index.extent
      const length = Math.max(DAY, Math.min(to - from, last - first))
      const start = Math.max(first, Math.min(from, last - length))
      const next: Window = [start, start + length]
      setChosen(next)
      const clause = store.getState().filters.find(({ source }) => source === SOURCE)
      if (clause) store.filter({ source: SOURCE, field: 'time', op: 'between', value: next })
    },
    [index, store],
  )

  const [from, to] = window
  return {
    index,
    lanes,
    window,
    filtering: own !== undefined,
    setWindow,
    zoom: (factor, at = 0.5) => {
      const middle = from + (to - from) * at
      setWindow([middle - (middle - from) * factor, middle + (to - middle) * factor])
    },
    pan: (share) => setWindow([from + (to - from) * share, to + (to - from) * share]),
    fit: () => setWindow(index.extent),
    toggleFilter: () =>
      own ? store.clear(SOURCE) : store.filter({ source: SOURCE, field: 'time', op: 'between', value: window }),
  }
}
