// Writes src/views/places.ts: a point for each jurisdiction, from the world-countries package (ODbL, mledoze/countries).
// The Union, which is no country there, stands at Brussels.
import { writeFileSync } from 'node:fs'
import countries from 'world-countries'

const points = Object.fromEntries(
  countries.map(({ cca2, latlng: [lat, lon] }) => [cca2, [Math.round(lon), Math.round(lat)]]),
)
points.EU = [4, 51]
// The geographic middles of these two lie far from where people live and decide.
points.US = [-98, 39]
points.RU = [60, 57]
const rows = Object.keys(points)
  .sort()
  .map((iso) => `${iso}${points[iso].join(',')}`)

writeFileSync(
  new URL('../src/views/places.ts', import.meta.url),
  `// Written by scripts/places.mjs from the world-countries package.

const POINTS =
  '${rows.join(' ')}'

/** Longitude and latitude, in degrees, at which a jurisdiction's mark is drawn, by ISO 3166-1 alpha-2 code or EU. */
export const PLACES: ReadonlyMap<string, readonly [number, number]> = new Map(
  POINTS.split(' ').map((row) => {
    const [longitude = 0, latitude = 0] = row.slice(2).split(',').map(Number)
    return [row.slice(0, 2), [longitude, latitude]]
  }),
)
`,
)
