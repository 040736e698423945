import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json'
import { outline } from './map'

/** The land without Antarctica, borders drawn; from Natural Earth through world-atlas. */
export function landPath(): string {
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>
  const { countries } = topology.objects
  const geometries = countries.geometries.filter(({ id }) => id !== '010')
  return outline(feature(topology, { ...countries, geometries }))
}
