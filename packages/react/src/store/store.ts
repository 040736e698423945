import type { EventType } from '@demarche/core'
import { type Clause, maskOf } from './clauses'
import { createData, type Data, type DossierInput, type Row } from './data'
import type { Field } from './fields'

export interface State {
  data: Data
  /** Key of the selected event. */
  selection: string | null
  /** Key of the event under the pointer or the focus. */
  hover: string | null
  filters: readonly Clause[]
}

/** What the host holds itself. A value given here is the truth; changes are only asked for through the callbacks. */
export interface Control {
  selection?: string | null | undefined
  filters?: readonly Clause[] | undefined
  onSelectionChange?: ((selection: string | null) => void) | undefined
  onFiltersChange?: ((filters: readonly Clause[]) => void) | undefined
}

export interface FacetValue {
  value: string
  count: number
  chosen: boolean
}

export interface Store {
  getState(): State
  subscribe(listener: () => void): () => void
  setDossiers(dossiers: DossierInput): void
  control(control: Control): void
  select(key: string | null): void
  hover(key: string | null): void
  /** Sets the one clause that this source has on this field. */
  filter(clause: Clause): void
  /** Takes back the clauses of a source, or all. */
  clear(source?: string, field?: Clause['field']): void
  /** Adds a value to, or takes it from, a source's `in` clause. */
  toggle(source: string, field: Field, value: string): void
  /** The rows that every clause lets through, save the source's own. The same array until something changes. */
  view(source?: string): readonly Row[]
  /** The values of a field among the rows a facet sees, most frequent first, ties by name; of one type of event if asked. */
  facet(source: string, field: Field, type?: EventType): readonly FacetValue[]
}

export interface StoreOptions {
  selection?: string | null | undefined
  filters?: readonly Clause[] | undefined
}

/** The state behind the widgets; knows nothing of React. */
export function createStore(dossiers: DossierInput, options: StoreOptions = {}): Store {
  let state: State = {
    data: createData(dossiers),
    selection: options.selection ?? null,
    hover: null,
    filters: options.filters ?? [],
  }
  let held: Control = {}
  let input = dossiers
  const listeners = new Set<() => void>()
  let masks = new WeakMap<Clause, Uint8Array>()
  let cache = new Map<string, unknown>()

  function set(change: Partial<State>) {
    const next = { ...state, ...change }
    if ((Object.keys(change) as (keyof State)[]).every((key) => state[key] === next[key])) return
    if (next.data !== state.data) masks = new WeakMap()
    if (next.data !== state.data || next.filters !== state.filters) cache = new Map()
    state = next
    for (const listener of listeners) listener()
  }

  function setFilters(filters: readonly Clause[]) {
    if (held.filters === undefined) set({ filters })
    held.onFiltersChange?.(filters)
  }

  function mask(clause: Clause): Uint8Array {
    let found = masks.get(clause)
    if (!found) {
      found = maskOf(state.data, clause)
      masks.set(clause, found)
    }
    return found
  }

  function cached<T>(key: string, make: () => T): T {
    if (!cache.has(key)) cache.set(key, make())
    return cache.get(key) as T
  }

  function view(source?: string): readonly Row[] {
    const clauses = state.filters.filter((clause) => clause.source !== source)
    if (clauses.length === 0) return state.data.rows
    const name = clauses.length === state.filters.length ? '' : source
    return cached(`view ${name}`, () => {
      const all = clauses.map(mask)
      return state.data.rows.filter((row) => all.every((bytes) => bytes[row.index] === 1))
    })
  }

  function filter(clause: Clause) {
    const others = state.filters.filter(({ source, field }) => source !== clause.source || field !== clause.field)
    setFilters(clause.value.length === 0 ? others : [...others, clause])
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setDossiers(next) {
      if (next === input) return
      input = next
      set({ data: createData(next), hover: null })
    },
    control(control) {
      held = control
      set({
        ...(control.selection !== undefined && { selection: control.selection }),
        ...(control.filters !== undefined && { filters: control.filters }),
      })
    },
    select(key) {
      if (key === state.selection) return
      if (held.selection === undefined) set({ selection: key })
      held.onSelectionChange?.(key)
    },
    hover: (key) => set({ hover: key }),
    filter,
    clear(source, field) {
      const kept = state.filters.filter(
        (clause) =>
          source !== undefined && (clause.source !== source || (field !== undefined && clause.field !== field)),
      )
      if (kept.length < state.filters.length) setFilters(kept)
    },
    toggle(source, field, value) {
      const own = state.filters.find((clause) => clause.source === source && clause.field === field)
      const values = own?.op === 'in' ? own.value : []
      const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
      filter({ source, field, op: 'in', value: next })
    },
    view,
    facet(source, field, type) {
      return cached(`facet ${source} ${field} ${type}`, () => {
        const counts = new Map<string, number>()
        const column = state.data.column(field)
        for (const row of view(source)) {
          if (type && row.event.type !== type) continue
          for (const value of column[row.index] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
        }
        const own = state.filters.find((clause) => clause.source === source && clause.field === field)
        const chosen = own?.op === 'in' ? own.value : []
        for (const value of chosen) if (!counts.has(value)) counts.set(value, 0)
        return [...counts]
          .map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }))
          .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      })
    },
  }
}
