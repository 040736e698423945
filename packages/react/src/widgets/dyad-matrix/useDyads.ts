import { useMemo } from 'react'
import { useDemarche } from '../../react/context'
import { useData, useFilters, useView } from '../../react/hooks'
import { type Dyads, dyadsOf } from '../../views/dyads'

const SOURCE = 'dyads'

export interface DyadState extends Dyads {
  /** The dyad that filters the other widgets. */
  chosen: { from: string; to: string } | null
  /** Filters to a dyad, or lifts that filter. */
  choose(from: string, to: string): void
}

/** Who acts on whom among the events that pass the filters. */
export function useDyads(limit: number): DyadState {
  const { store } = useDemarche()
  const data = useData()
  const rows = useView(SOURCE)
  const filters = useFilters()
  const dyads = useMemo(() => dyadsOf(data, rows, limit), [data, rows, limit])
  const one = (field: 'from' | 'to') => {
    const clause = filters.find((other) => other.source === SOURCE && other.field === field)
    return clause?.op === 'in' ? (clause.value[0] ?? null) : null
  }
  const from = one('from')
  const to = one('to')
  return {
    ...dyads,
    chosen: from && to ? { from, to } : null,
    choose(acting, acted) {
      if (from === acting && to === acted) return store.clear(SOURCE)
      store.filter({ source: SOURCE, field: 'from', op: 'in', value: [acting] })
      store.filter({ source: SOURCE, field: 'to', op: 'in', value: [acted] })
    },
  }
}
