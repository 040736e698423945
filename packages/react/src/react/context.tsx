import type { Dossier } from '@demarche/core'
import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { Messages } from '../messages/en'
import { createWords, type Words } from '../messages/words'
import type { Clause } from '../store/clauses'
import type { DossierInput } from '../store/data'
import { createStore, type Store } from '../store/store'

/** What `explain` of @demarche/core says about an event, as far as it is shown. */
export interface Explanation {
  /** Readings that lost, and why. */
  alternatives: readonly { reading: string; reason: string }[]
}

export interface DemarcheProps {
  /** A store made with `createStore`, shared with what is outside React; the dossiers are then its own. */
  store?: Store
  /** One dossier or many. Left out: still loading. */
  dossiers?: DossierInput
  /** True until the dossiers are there. */
  loading?: boolean
  /** Why they did not come. */
  error?: Error | string | null
  /** Key of the selected event, `article/event`, when the host holds it. */
  selection?: string | null
  defaultSelection?: string | null
  onSelectionChange?: (selection: string | null) => void
  /** Conditions, when the host holds them. */
  filters?: readonly Clause[]
  defaultFilters?: readonly Clause[]
  onFiltersChange?: (filters: readonly Clause[]) => void
  /** Words to use instead of the English ones, and names of one's own. */
  messages?: Messages
  /** BCP 47; numbers, dates and plural forms. Default `en`. */
  locale?: string
  /** Left out: the host's. */
  theme?: 'light' | 'dark' | 'system'
  /** Left out: the host's. */
  dir?: 'ltr' | 'rtl'
  /** Level of the widgets' headings, default 2. */
  headingLevel?: 1 | 2 | 3 | 4 | 5
  /** Gives the evidence drawer the readings that lost. */
  explain?: (dossier: Dossier, event: string) => Explanation | null
}

export interface Demarche {
  store: Store
  words: Words
  loading: boolean
  error: string | null
  theme: DemarcheProps['theme']
  dir: DemarcheProps['dir']
  headingLevel: 1 | 2 | 3 | 4 | 5
  explain: DemarcheProps['explain']
}

const Context = createContext<Demarche | null>(null)
const useClientLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect

/** Gives the widgets inside it one store: they show the same dossiers and follow each other. */
export function DemarcheProvider({ children, ...props }: DemarcheProps & { children: ReactNode }) {
  const { dossiers, selection, filters, onSelectionChange, onFiltersChange, messages, locale } = props
  const [own] = useState(
    () =>
      props.store ??
      createStore(dossiers, {
        selection: selection ?? props.defaultSelection,
        filters: filters ?? props.defaultFilters,
      }),
  )
  const store = props.store ?? own
  const shared = props.store !== undefined
  useClientLayoutEffect(() => {
    if (!shared) store.setDossiers(dossiers)
  }, [store, shared, dossiers])
  useClientLayoutEffect(() => {
    if (!shared) store.control({ selection, filters, onSelectionChange, onFiltersChange })
  }, [store, shared, selection, filters, onSelectionChange, onFiltersChange])
  const words = useMemo(() => createWords(messages, locale), [messages, locale])
  const { loading = dossiers === undefined && !shared, theme, dir, headingLevel = 2, explain } = props
  const error = props.error instanceof Error ? props.error.message : props.error || null
  const value = useMemo(
    () => ({ store, words, loading, error, theme, dir, headingLevel, explain }),
    [store, words, loading, error, theme, dir, headingLevel, explain],
  )
  return <Context.Provider value={value}>{children}</Context.Provider>
}

/** The store and settings of the nearest provider. @throws {Error} When there is none. */
export function useDemarche(): Demarche {
  const value = useContext(Context)
  if (!value) throw new Error('Demarche widgets need data: pass `dossiers`, or put them inside a <DemarcheProvider>.')
  return value
}

/** Lets a widget stand alone, with `dossiers` of its own, as well as inside a provider. */
export function useHasProvider(): boolean {
  return useContext(Context) !== null
}
