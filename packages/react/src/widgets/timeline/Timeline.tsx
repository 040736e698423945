import { type KeyboardEvent, memo, type PointerEvent, useId, useMemo, useRef } from 'react'
import { Frame } from '../../frame/Frame'
import { hueOf, isOpen, shapeOf } from '../../frame/glyphs'
import { PostureLegend } from '../../frame/Legend'
import { PlainTable } from '../../frame/PlainTable'
import { listSteps, useRoving } from '../../frame/useRoving'
import { useWidth } from '../../frame/useWidth'
import { useViewSwitch } from '../../frame/ViewSwitch'
import { dayName, eventLine, rangeName, tickName, valueName } from '../../messages/names'
import { useDemarche } from '../../react/context'
import { useData, useHover, useSelection } from '../../react/hooks'
import { standalone } from '../../react/standalone'
import { postureOf } from '../../views/dyads'
import { type LaneBy, layTimeline, type TimelineBin, type TimelineMark } from '../../views/timeline'
import { calendarTicks } from '../../views/ticks'
import { Overview } from './Overview'
import { type TimelineState, useTimeline, type Window } from './useTimeline'

export interface TimelineProps {
  /** What the lanes stand for. Default `type`. */
  laneBy?: LaneBy
  /** First window, in milliseconds since 1970 UTC; left out, everything. */
  window?: Window
}

const LEVEL = 14
const LANE_GAP = 12
const AXIS = 24

/**
 * Events on a time axis, as precisely as they are known. Arrows move between events, Enter selects; plus and minus
 * zoom, Shift with arrows pans, 0 shows all; dragging pans, dragging over the overview chooses a window.
 */
export const Timeline = standalone<TimelineProps>('Timeline', ({ laneBy = 'type', window: initial }) => {
  const { words } = useDemarche()
  const data = useData()
  const state = useTimeline(laneBy, initial)
  const { view, tool } = useViewSwitch()
  const { index } = state
  const dated = useMemo(() => [...index.short, ...index.long].sort((a, b) => a.time.from - b.time.from), [index])
  const [, select] = useSelection()
  const columns = [
    words.say('field.when'),
    words.say('field.type'),
    words.say('field.measure'),
    words.say('field.text'),
  ]
  const cells = ({ row, time }: (typeof dated)[number]) => [
    rangeName(words, time),
    words.say(`type.${row.event.type}`),
    eventLine(words, data, row),
    row.event.evidence[0]?.text ?? '',
  ]
  return (
    <Frame
      widget="timeline"
      title={words.say('timeline.title')}
      subtitle={words.say('filter.between', {
        from: dayName(words, state.window[0]),
        to: dayName(words, state.window[1]),
      })}
      tools={
        <>
          {view === 'chart' ? <Controls state={state} /> : null}
          {tool}
        </>
      }
      csv={() => [columns, ...dated.map(cells)]}
      picture={view === 'chart'}
      empty={dated.length === 0}
      emptyMessage="timeline.empty"
      notes={index.undated.length > 0 ? [words.count('timeline.undated', index.undated.length)] : []}
    >
      {view === 'chart' ? (
        <Chart state={state} laneBy={laneBy} />
      ) : (
        <PlainTable
          caption={words.say('timeline.title')}
          columns={columns}
          rows={dated.map((timed) => ({
            key: timed.row.key,
            cells: cells(timed),
            onChoose: () => select(timed.row.key),
          }))}
        />
      )}
    </Frame>
  )
})

function Controls({ state }: { state: TimelineState }) {
  const { words } = useDemarche()
  return (
    <>
      <div className="dm-switch" role="group" aria-label={words.say('timeline.title')}>
        <button
          type="button"
          className="dm-tool"
          aria-label={words.say('timeline.zoom.out')}
          onClick={() => state.zoom(2)}
        >
          −
        </button>
        <button type="button" className="dm-tool" onClick={state.fit}>
          {words.say('timeline.fit')}
        </button>
        <button
          type="button"
          className="dm-tool"
          aria-label={words.say('timeline.zoom.in')}
          onClick={() => state.zoom(0.5)}
        >
          +
        </button>
      </div>
      <button type="button" className="dm-tool" aria-pressed={state.filtering} onClick={state.toggleFilter}>
        {words.say('timeline.brush')}
      </button>
    </>
  )
}

function Chart({ state, laneBy }: { state: TimelineState; laneBy: LaneBy }) {
  const { words } = useDemarche()
  const data = useData()
  const [selection, select] = useSelection()
  const [hover, setHover] = useHover()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 960)
  const hint = useId()
  const { index, lanes: keys, window } = state
  const lanes = useMemo(
    () => layTimeline(data, index, window, width, laneBy, keys),
    [data, index, window, width, laneBy, keys],
  )
  const items = useMemo(
    () =>
      lanes
        .flatMap((lane) => [
          ...lane.marks.map((mark) => ({ x: mark.x, lane: lane.key, mark, bin: null })),
          ...lane.bins.map((bin) => ({ x: bin.x, lane: lane.key, mark: null, bin })),
        ])
        .sort((a, b) => a.x - b.x),
    [lanes],
  )
  const order = useMemo(() => new Map(items.map((item, at) => [item.mark ?? item.bin, at])), [items])
  const choose = (at: number) => {
    const item = items[at]
    if (item?.mark) select(item.mark.row.key)
    else if (item?.bin) state.setWindow([item.bin.from, item.bin.to])
  }
  const roving = useRoving(box, listSteps(items.length), choose)
  const active = Math.min(roving.active, Math.max(items.length - 1, 0))
  const drag = usePan(state, width)

  const scale = (time: number) => ((time - window[0]) / (window[1] - window[0])) * width
  const ticks = calendarTicks(window[0], window[1], Math.max(2, Math.floor(width / 110)))

  let top = 4
  const placed = lanes.map((lane) => {
    const at = top
    top += 18 + lane.levels * LEVEL + LANE_GAP
    return { ...lane, top: at }
  })
  const height = top + AXIS

  const onKeyDown = (event: KeyboardEvent) => {
    const move = { '+': () => state.zoom(0.5), '=': () => state.zoom(0.5), '-': () => state.zoom(2), '0': state.fit }[
      event.key
    ]
    const pan = event.shiftKey ? { ArrowLeft: -0.2, ArrowRight: 0.2 }[event.key] : undefined
    if (move) move()
    else if (pan) state.pan(pan)
    else return roving.onKeyDown(event)
    roving.keepFocus()
    event.preventDefault()
  }

  return (
    <div className="dm-timeline-box" ref={box}>
      <p className="dm-hidden" id={hint}>
        {words.say('timeline.hint')}
      </p>
      <svg
        className="dm-chart"
        data-picture=""
        width={width}
        height={height}
        role="group"
        aria-label={words.say('timeline.title')}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        onMouseLeave={() => setHover(null)}
        direction="ltr"
        {...drag}
      >
        {ticks.map((tick) => (
          <g key={tick} transform={`translate(${Math.round(scale(tick))},0)`} aria-hidden="true">
            <line className="dm-gridline" y2={height - AXIS + 4} />
            <text className="dm-tick" y={height - 6} textAnchor={scale(tick) < 24 ? 'start' : 'middle'}>
              {tickName(words, tick)}
            </text>
          </g>
        ))}
        {placed.map((lane) => (
          <g key={lane.key} transform={`translate(0,${lane.top})`}>
            <line className="dm-laneline" x2={width} y1={-6} y2={-6} aria-hidden="true" />
            {lane.bins.length > 0 ? (
              <Bins
                bins={lane.bins}
                hue={laneBy === 'type' || laneBy === 'direction' ? { [`data-${laneBy}`]: lane.key } : {}}
                height={(lane.rest ? lane.levels - 1 : lane.levels) * LEVEL - 2}
                itemOf={(bin) => order.get(bin) ?? -1}
                active={active}
                onChoose={(bin) => state.setWindow([bin.from, bin.to])}
              />
            ) : null}
            {lane.rest ? <Rest rest={lane.rest} y={18 + lane.levels * LEVEL - 7} /> : null}
            {lane.marks.map((mark) => (
              <Mark
                key={mark.row.key}
                mark={mark}
                x={mark.x}
                bar={mark.width}
                y={18 + mark.level * LEVEL + 7}
                item={order.get(mark) ?? -1}
                tab={order.get(mark) === active}
                selected={mark.row.key === selection}
                hot={mark.row.key === hover}
              />
            ))}
            <text className="dm-lane" x={0} y={8}>
              {valueName(words, data, laneBy, lane.key)}
            </text>
          </g>
        ))}
      </svg>
      <Overview state={state} width={width} />
      <PostureLegend
        shown={(posture) =>
          posture !== 'other' && items.some(({ mark }) => mark !== null && postureOf(mark.row) === posture)
        }
      />
      <p className="dm-key-note">
        <svg className="dm-glyph" viewBox="-6 -6 12 12" aria-hidden="true">
          <circle r="4.4" />
        </svg>{' '}
        {words.say('timeline.day')}
        <svg className="dm-glyph dm-wide" viewBox="0 -6 24 12" aria-hidden="true">
          <rect y="-3" width="24" height="6" rx="3" />
        </svg>{' '}
        {words.say('timeline.stretch')}
        <svg className="dm-glyph" viewBox="-6 -6 12 12" aria-hidden="true">
          <circle r="4.2" className="dm-hollow" />
        </svg>{' '}
        {words.say('timeline.open')}
      </p>
    </div>
  )
}

interface MarkProps {
  mark: TimelineMark
  x: number
  bar: number
  y: number
  item: number
  tab: boolean
  selected: boolean
  hot: boolean
}

const Mark = memo(
  function Mark({ mark, x, bar, y, item, tab, selected, hot }: MarkProps) {
    const { words, store } = useDemarche()
    const { data } = store.getState()
    const { row, time } = mark
    const { event } = row
    return (
      <g
        className="dm-item"
        transform={`translate(${x.toFixed(1)},${y})`}
        role="button"
        tabIndex={tab ? 0 : -1}
        aria-label={`${rangeName(words, time)}: ${words.say(`type.${event.type}`)}, ${eventLine(words, data, row)}`}
        aria-pressed={selected}
        data-item={item}
        data-hot={hot || undefined}
        {...hueOf(event)}
        onClick={() => store.select(row.key)}
        onMouseEnter={() => store.hover(row.key)}
        onFocus={() => store.hover(row.key)}
      >
        {bar > 0 ? (
          <rect
            className={isOpen(event) ? 'dm-fill dm-hollow' : 'dm-fill'}
            y={-3.5}
            width={bar.toFixed(1)}
            height={7}
            rx={3.5}
          />
        ) : (
          <path className={isOpen(event) ? 'dm-fill dm-hollow' : 'dm-fill'} d={shapeOf(event)} />
        )}
      </g>
    )
  },
  (before, after) =>
    before.mark.row === after.mark.row &&
    before.x === after.x &&
    before.bar === after.bar &&
    before.y === after.y &&
    before.item === after.item &&
    before.tab === after.tab &&
    before.selected === after.selected &&
    before.hot === after.hot,
)

/** Events too vague for this window, or begun before it, as one bar with their number. */
function Rest({ rest, y }: { rest: TimelineBin; y: number }) {
  const { words } = useDemarche()
  return (
    <g transform={`translate(${rest.x.toFixed(1)},${y})`}>
      <rect className="dm-rest" y={-3.5} width={Math.max(4, rest.width).toFixed(1)} height={7} rx={3.5} />
      <text className="dm-rest-text" x={8} dominantBaseline="central">
        {words.count('timeline.rest', rest.count)}
      </text>
    </g>
  )
}

interface BinsProps {
  bins: readonly TimelineBin[]
  hue: Record<string, string>
  height: number
  itemOf: (bin: TimelineBin) => number
  active: number
  onChoose: (bin: TimelineBin) => void
}

/** Too many to draw one by one: how many begin in each stretch. Choosing one zooms to it. */
function Bins({ bins, hue, height, itemOf, active, onChoose }: BinsProps) {
  const { words } = useDemarche()
  const most = Math.max(...bins.map(({ count }) => count))
  return (
    <g {...hue}>
      {bins.map((bin) => {
        const bar = Math.max(2, (bin.count / most) * height)
        const item = itemOf(bin)
        return (
          <rect
            key={bin.x}
            className="dm-item dm-fill"
            x={bin.x.toFixed(1)}
            y={(18 + height - bar).toFixed(1)}
            width={Math.max(1, bin.width - 1).toFixed(1)}
            height={bar.toFixed(1)}
            role="button"
            tabIndex={item === active ? 0 : -1}
            data-item={item}
            aria-label={words.say('timeline.bin', {
              n: words.number(bin.count),
              from: dayName(words, bin.from),
              to: dayName(words, bin.to),
            })}
            onClick={() => onChoose(bin)}
          />
        )
      })}
    </g>
  )
}

/** Dragging moves the window; a click stays a click. */
function usePan(state: TimelineState, width: number) {
  const grip = useRef<{ x: number; window: Window; moved: boolean } | null>(null)
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0) grip.current = { x: event.clientX, window: state.window, moved: false }
    },
    onPointerMove: (event: PointerEvent) => {
      const held = grip.current
      if (!held) return
      const by = event.clientX - held.x
      if (!held.moved && Math.abs(by) < 4) return
      if (!held.moved) event.currentTarget.setPointerCapture(event.pointerId)
      held.moved = true
      const [from, to] = held.window
      const shift = (by / width) * (to - from)
      state.setWindow([from - shift, to - shift])
    },
    onPointerUp: () => {
      grip.current = null
    },
    onPointerCancel: () => {
      grip.current = null
    },
  }
}
