import { useMemo } from 'react'
import { useDemarche } from '../../react/context'
import { useData, useFilters, useView } from '../../react/hooks'
import { contain, type Network, networkOf, simulate } from '../../views/network'

const SOURCE = 'network'
/** Up to this many nodes the layout is done before the first paint, on a server too. */
const AT_ONCE = 80

export interface NetworkState {
  network: Network
  /** True when the layout is still to be run, a little at a time. */
  unsettled: boolean
  /** Actors that filter the other widgets. */
  chosen: ReadonlySet<string>
  toggle(id: string): void
}

/** The best-connected actors among the events that pass the filters. */
export function useNetwork(limit: number): NetworkState {
  const { store } = useDemarche()
  const data = useData()
  const rows = useView(SOURCE)
  const filters = useFilters()
  const network = useMemo(() => {
    const laid = networkOf(data, rows, limit)
    if (laid.nodes.length <= AT_ONCE) {
      simulate(laid).tick(160)
      contain(laid.nodes)
    }
    return laid
  }, [data, rows, limit])
  const own = filters.find(({ source }) => source === SOURCE)
  const chosen = useMemo(() => new Set(own?.op === 'in' ? own.value : []), [own])
  return {
    network,
    unsettled: network.nodes.length > AT_ONCE,
    chosen,
    toggle: (id) => store.toggle(SOURCE, 'actor', id),
  }
}
