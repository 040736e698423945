// Draws the map once, here, so that a page needs no projection: writes src/views/places.ts, a point for each
// jurisdiction (world-countries; the Union stands at Brussels), and src/views/land.ts, the countries' outlines
// (Natural Earth 1:110m through world-atlas), both in the Equal Earth projection.
import { writeFileSync } from 'node:fs'
import { geoEqualEarth, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' }
import countries from 'world-countries'

const WIDTH = 960
const HEIGHT = 440
const ANTARCTICA = '010'

// Turned so that the cut runs through the Bering Strait; the south, where nobody legislates, runs out of the picture.
const projection = geoEqualEarth()
  .rotate([-12, 0])
  .fitExtent(
    [
      [4, 4],
      [WIDTH - 4, HEIGHT + 46],
    ],
    { type: 'Sphere' },
  )

const points = Object.fromEntries(countries.map(({ cca2, latlng: [lat, lon] }) => [cca2, [lon, lat]]))
points.EU = [4.4, 50.8]
// The geographic middles of these two lie far from where people live and decide.
points.US = [-98, 39]
points.RU = [60, 57]
const rows = Object.keys(points)
  .sort()
  .map((iso) => `${iso}${projection(points[iso]).map(Math.round).join(',')}`)

write(
  'places',
  `/** The map's size; its places and outlines are drawn for it. */
export const MAP_WIDTH = ${WIDTH}
export const MAP_HEIGHT = ${HEIGHT}

const POINTS =
  '${rows.join(' ')}'

/** Where a jurisdiction's mark stands on the map, by ISO 3166-1 alpha-2 code or EU. */
export const PLACES: ReadonlyMap<string, readonly [number, number]> = new Map(
  POINTS.split(' ').map((row) => {
    const [x = 0, y = 0] = row.slice(2).split(',').map(Number)
    return [row.slice(0, 2), [x, y]]
  }),
)
`,
)

const shapes = atlas.objects.countries
const geometries = shapes.geometries.filter(({ id }) => id !== ANTARCTICA)
const path = geoPath(projection).digits(1)(feature(atlas, { ...shapes, geometries }))

write(
  'land',
  `/** Outlines of the countries, Antarctica left out, as an SVG path. */
export const LAND =
  '${path}'
`,
)

function write(name, text) {
  const head = '// Written by scripts/map.mjs.\n\n'
  writeFileSync(new URL(`../src/views/${name}.ts`, import.meta.url), head + text)
}
