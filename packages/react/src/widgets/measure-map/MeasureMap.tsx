import { useId, useMemo, useRef } from 'react'
import { Frame } from '../../frame/Frame'
import { PostureLegend } from '../../frame/Legend'
import { PlainTable } from '../../frame/PlainTable'
import { listSteps, useRoving } from '../../frame/useRoving'
import { useViewSwitch } from '../../frame/ViewSwitch'
import { placeName } from '../../messages/names'
import { useDemarche } from '../../react/context'
import { useData } from '../../react/hooks'
import { standalone } from '../../react/standalone'
import { mainPosture } from '../../views/dyads'
import type { MapPlace } from '../../views/map'
import { MAP_HEIGHT, MAP_WIDTH } from '../../views/places'
import { type MeasureMapState, useLand, useMeasureMap } from './useMeasureMap'

export interface MeasureMapProps {
  /** Ties drawn, the busiest first. Default 40. */
  arcs?: number
}

/**
 * Jurisdictions on a world map: the upper half of a mark is how often one acts, the lower how often it is acted on.
 * Arrows move between marks from the largest to the smallest, Enter filters.
 */
export const MeasureMap = standalone<MeasureMapProps>('MeasureMap', ({ arcs = 40 }) => {
  const { words } = useDemarche()
  const data = useData()
  const state = useMeasureMap(arcs)
  const { view, tool } = useViewSwitch()
  const name = (iso: string) => placeName(words, data, iso)
  const columns = [words.say('field.place'), words.say('field.from'), words.say('field.to')]
  const cells = ({ iso, acts, acted }: MapPlace) => [name(iso), words.number(acts), words.number(acted)]
  const { unplaced } = state
  return (
    <Frame
      widget="map"
      title={words.say('map.title')}
      tools={tool}
      csv={() => [columns, ...state.places.map(cells)]}
      picture={view === 'chart'}
      empty={state.places.length === 0}
      emptyMessage="map.empty"
      notes={
        unplaced.length > 0
          ? [`${words.count('map.unplaced', unplaced.length)} (${unplaced.map(name).join(', ')})`]
          : []
      }
    >
      {view === 'chart' ? (
        <World state={state} name={name} />
      ) : (
        <PlainTable
          caption={words.say('map.title')}
          columns={columns}
          rows={state.places.map((place) => ({
            key: place.iso,
            cells: cells(place),
            current: state.chosen.has(place.iso),
            onChoose: () => state.toggle(place.iso),
          }))}
        />
      )}
    </Frame>
  )
})

const LARGEST = 24
const NAMED = 8

function World({ state, name }: { state: MeasureMapState; name: (iso: string) => string }) {
  const { words } = useDemarche()
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const land = useLand()
  const { places, arcs, chosen, most, toggle } = state
  const roving = useRoving(box, listSteps(places.length), (at) => places[at] && toggle(places[at].iso))
  const active = Math.min(roving.active, places.length - 1)
  const busiest = Math.max(1, ...arcs.map(({ count }) => count))
  const radius = (count: number) => (count === 0 ? 0 : Math.max(3, Math.sqrt(count / most) * LARGEST))
  const named = useMemo(() => namedPlaces(places), [places])
  return (
    <div ref={box}>
      <p className="dm-hidden" id={`${id}-hint`}>
        {words.say('map.hint')}
      </p>
      <svg
        className="dm-chart dm-world"
        data-picture=""
        viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
        role="group"
        aria-label={words.say('map.title')}
        aria-describedby={`${id}-hint`}
        onKeyDown={roving.onKeyDown}
        direction="ltr"
      >
        {land ? <path className="dm-land" d={land} aria-hidden="true" /> : null}
        <g aria-hidden="true" fill="none">
          {[...arcs].reverse().map((arc) => (
            <path
              key={`${arc.from} ${arc.to}`}
              className="dm-arc"
              data-direction={mainPosture(arc)}
              data-dim={(chosen.size > 0 && !chosen.has(arc.from) && !chosen.has(arc.to)) || undefined}
              d={arc.path}
              strokeWidth={(0.75 + (arc.count / busiest) * 3).toFixed(2)}
            />
          ))}
        </g>
        {places.map((place, at) => {
          const { iso, x, y, acts, acted } = place
          return (
            <g
              key={iso}
              className="dm-item"
              transform={`translate(${x.toFixed(1)},${y.toFixed(1)})`}
              role="button"
              tabIndex={at === active ? 0 : -1}
              data-item={at}
              aria-pressed={chosen.has(iso)}
              aria-label={words.say('map.mark', {
                place: name(iso),
                acts: words.number(acts),
                acted: words.number(acted),
              })}
              onClick={() => {
                roving.setActive(at)
                toggle(iso)
              }}
            >
              <path className="dm-acts" d={half(radius(acts), true)} />
              <path className="dm-acted" d={half(radius(acted), false)} />
              <circle className="dm-hit" r={Math.max(8, radius(Math.max(acts, acted)))} />
              {named.has(iso) ? (
                <text className="dm-place" y={radius(acted) + 11}>
                  {name(iso)}
                </text>
              ) : null}
            </g>
          )
        })}
      </svg>
      {land === false ? <p className="dm-key-note">{words.say('map.land')}</p> : null}
      <div className="dm-keys">
        <ul className="dm-key">
          <li>
            <svg className="dm-glyph" viewBox="-6 -6 12 12" aria-hidden="true">
              <path className="dm-acts" d={half(5, true)} />
            </svg>{' '}
            {words.say('map.acts')}
          </li>
          <li>
            <svg className="dm-glyph" viewBox="-6 -6 12 12" aria-hidden="true">
              <path className="dm-acted" d={half(5, false)} />
            </svg>{' '}
            {words.say('map.acted')}
          </li>
        </ul>
        <PostureLegend shown={(posture) => arcs.some((arc) => mainPosture(arc) === posture)} />
      </div>
    </div>
  )
}

function half(radius: number, upper: boolean): string {
  return radius === 0 ? '' : `M${-radius} 0A${radius} ${radius} 0 0 ${upper ? 1 : 0} ${radius} 0z`
}

/** The largest places whose names do not run into one another. */
function namedPlaces(places: readonly MapPlace[]): ReadonlySet<string> {
  const named: MapPlace[] = []
  for (const place of places) {
    const free = named.every((other) => Math.abs(other.y - place.y) > 30 || Math.abs(other.x - place.x) > 78)
    if (free) named.push(place)
    if (named.length === NAMED) break
  }
  return new Set(named.map(({ iso }) => iso))
}
