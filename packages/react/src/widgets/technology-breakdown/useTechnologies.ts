import { useMemo } from 'react'
import { useDemarche } from '../../react/context'
import { useData, useFilters, useView } from '../../react/hooks'
import { type Technology, technologiesOf } from '../../views/technologies'

const SOURCE = 'technologies'

export interface TechnologyState {
  roots: readonly Technology[]
  /** Ids that filter the other widgets. */
  chosen: ReadonlySet<string>
  toggle(id: string): void
}

/** What the events that pass the filters are about, as a tree. */
export function useTechnologies(): TechnologyState {
  const { store } = useDemarche()
  const data = useData()
  const rows = useView(SOURCE)
  const filters = useFilters()
  const roots = useMemo(() => technologiesOf(data, rows), [data, rows])
  const own = filters.find(({ source }) => source === SOURCE)
  const chosen = useMemo(() => new Set(own?.op === 'in' ? own.value : []), [own])
  return { roots, chosen, toggle: (id) => store.toggle(SOURCE, 'technology', id) }
}
