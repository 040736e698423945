import type { EventType } from '@demarche/core'
import { useMemo, useSyncExternalStore } from 'react'
import type { Clause } from '../store/clauses'
import type { Data, Row } from '../store/data'
import type { Field } from '../store/fields'
import type { FacetValue } from '../store/store'
import { useDemarche } from './context'

function useStore<T>(read: () => T): T {
  const { store } = useDemarche()
  return useSyncExternalStore(store.subscribe, read, read)
}

export function useData(): Data {
  const { store } = useDemarche()
  return useStore(() => store.getState().data)
}

/** Key of the selected event, and how to choose another. */
export function useSelection(): [string | null, (key: string | null) => void] {
  const { store } = useDemarche()
  return [useStore(() => store.getState().selection), store.select]
}

export function useSelectedRow(): Row | undefined {
  const data = useData()
  const [selection] = useSelection()
  return selection === null ? undefined : data.find(selection)
}

/** Key of the event under the pointer or the focus. */
export function useHover(): [string | null, (key: string | null) => void] {
  const { store } = useDemarche()
  return [useStore(() => store.getState().hover), store.hover]
}

export function useFilters(): readonly Clause[] {
  const { store } = useDemarche()
  return useStore(() => store.getState().filters)
}

/** The rows that pass everybody's filters save those set by `source`. */
export function useView(source?: string): readonly Row[] {
  const { store } = useDemarche()
  return useStore(() => store.view(source))
}

export interface Facet {
  source: string
  field: Field
  values: readonly FacetValue[]
  toggle(value: string): void
  clear(): void
}

/** A field's values with their counts, among the rows that pass everybody else's filters. */
export function useFacet(field: Field, type?: EventType, source = `facet-${field}`): Facet {
  const { store } = useDemarche()
  const values = useStore(() => store.facet(source, field, type))
  return useMemo(
    () => ({
      source,
      field,
      values,
      toggle: (value: string) => store.toggle(source, field, value),
      clear: () => store.clear(source, field),
    }),
    [store, source, field, values],
  )
}
