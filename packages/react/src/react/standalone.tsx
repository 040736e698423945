import type { ComponentType } from 'react'
import { DemarcheProvider, type DemarcheProps, useHasProvider } from './context'

const PROVIDED: ReadonlySet<string> = new Set([
  'store',
  'dossiers',
  'loading',
  'error',
  'selection',
  'defaultSelection',
  'onSelectionChange',
  'filters',
  'defaultFilters',
  'onFiltersChange',
  'messages',
  'locale',
  'theme',
  'dir',
  'headingLevel',
  'explain',
] satisfies (keyof DemarcheProps)[])

/** A widget that shares the store around it, or, given `dossiers` or outside any provider, brings its own. */
export function standalone<P extends object>(name: string, Inner: ComponentType<P>): ComponentType<P & DemarcheProps> {
  function Widget(props: P & DemarcheProps) {
    const provided = useHasProvider()
    const given = Object.entries(props)
    const own = Object.fromEntries(given.filter(([name]) => PROVIDED.has(name)))
    const rest = Object.fromEntries(given.filter(([name]) => !PROVIDED.has(name)))
    const inner = <Inner {...(rest as P)} />
    if (provided && !('dossiers' in props || 'store' in props)) return inner
    return <DemarcheProvider {...own}>{inner}</DemarcheProvider>
  }
  Widget.displayName = name
  return Widget
}
