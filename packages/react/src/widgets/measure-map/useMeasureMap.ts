import { useEffect, useMemo, useState } from 'react'
import { useDemarche } from '../../react/context'
import { useData, useFilters, useView } from '../../react/hooks'
import { type MapView, mapOf } from '../../views/map'

const SOURCE = 'map'

export interface MeasureMapState extends MapView {
  /** ISO codes that filter the other widgets: as a side that acts or is acted on. */
  chosen: ReadonlySet<string>
  toggle(iso: string): void
}

/** Where the events that pass the filters come from and point. */
export function useMeasureMap(arcs: number): MeasureMapState {
  const { store } = useDemarche()
  const data = useData()
  const rows = useView(SOURCE)
  const filters = useFilters()
  const view = useMemo(() => mapOf(data, rows, arcs), [data, rows, arcs])
  const own = filters.find(({ source }) => source === SOURCE)
  const chosen = useMemo(() => new Set(own?.op === 'in' ? own.value : []), [own])
  return { ...view, chosen, toggle: (iso) => store.toggle(SOURCE, 'place', iso) }
}

/** The outlines of the land, as one SVG path, once they are there; null before, false when they do not come. */
export function useLand(): string | null | false {
  const [land, setLand] = useState<string | null | false>(null)
  useEffect(() => {
    let wanted = true
    import('../../views/land').then(
      ({ LAND }) => wanted && setLand(LAND),
      () => wanted && setLand(false),
    )
    return () => {
      wanted = false
    }
  }, [])
  return land
}
