import type { Data, Row } from '../store/data'
import type { TimeRange } from '../store/edtf'

export type LaneBy = 'type' | 'direction' | 'from' | 'instrument'

/** A row with its place on the axis. */
export interface TimedRow {
  row: Row
  time: TimeRange
}

/** Rows by when they begin; long stretches apart, so that a window finds what reaches into it without a full look. */
export interface TimelineIndex {
  short: readonly TimedRow[]
  long: readonly TimedRow[]
  undated: readonly Row[]
  extent: readonly [number, number]
}

export interface TimelineMark extends TimedRow {
  x: number
  width: number
  /** Which of the lane's rows it stands in, from 0. */
  level: number
}

export interface TimelineBin {
  x: number
  width: number
  count: number
  from: number
  to: number
}

export interface TimelineLane {
  key: string
  /** Either marks or, when these would not fit, bins. */
  marks: readonly TimelineMark[]
  bins: readonly TimelineBin[]
  /** What would crowd out the rest: events known to a season or a year only, or begun before the window, as one. */
  rest: TimelineBin | null
  levels: number
}

const DAY = 86_400_000
const LONG = 62 * DAY
const MAX_LEVELS = 7
const MAX_MARKS = 160
const BIN = 8
/** Least room for a mark, in pixels. */
const MARK = 12

export function indexTimeline(data: Data, rows: readonly Row[]): TimelineIndex {
  const times = data.times()
  const short: TimedRow[] = []
  const long: TimedRow[] = []
  const undated: Row[] = []
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (const row of rows) {
    const time = times[row.index]
    if (!time) {
      undated.push(row)
      continue
    }
    from = Math.min(from, time.from)
    to = Math.max(to, time.to)
    ;(time.to - time.from > LONG ? long : short).push({ row, time })
  }
  const begin = (a: TimedRow, b: TimedRow) => a.time.from - b.time.from || a.row.index - b.row.index
  short.sort(begin)
  long.sort(begin)
  const margin = Math.max((to - from) * 0.03, 3 * DAY)
  return { short, long, undated, extent: from < to ? [from - margin, to + margin] : [0, DAY] }
}

/** What reaches into a window, by when it begins. */
export function within(index: TimelineIndex, [from, to]: readonly [number, number]): TimedRow[] {
  const first = lowerBound(index.short, from - LONG)
  const last = lowerBound(index.short, to)
  const reaches = ({ time }: TimedRow) => time.from < to && time.to > from
  return [...index.long.filter(reaches), ...index.short.slice(first, last).filter(reaches)]
}

function lowerBound(rows: readonly TimedRow[], from: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] as TimedRow).time.from < from) low = middle + 1
    else high = middle
  }
  return low
}

/** The lanes of a window `width` pixels wide, in the order of `keys`. */
export function layTimeline(
  data: Data,
  index: TimelineIndex,
  window: readonly [number, number],
  width: number,
  laneBy: LaneBy,
  keys: readonly string[],
): TimelineLane[] {
  const lanes = new Map<string, TimedRow[]>(keys.map((key) => [key, []]))
  const column = data.column(laneBy)
  for (const timed of within(index, window)) {
    for (const key of column[timed.row.index] ?? []) lanes.get(key)?.push(timed)
  }
  return [...lanes].map(([key, rows]) => layLane(key, rows, window, width))
}

function layLane(
  key: string,
  rows: readonly TimedRow[],
  window: readonly [number, number],
  width: number,
): TimelineLane {
  const scale = width / (window[1] - window[0])
  const all = pack(rows, window[0], scale)
  if (all) return { key, marks: all, bins: [], rest: null, levels: levelsOf(all) }
  const isRest = ({ time }: TimedRow) => time.from < window[0] || time.to - time.from > LONG
  const plain = rows.filter((timed) => !isRest(timed))
  const rest = together(rows.filter(isRest), window, scale)
  const marks = pack(plain, window[0], scale)
  if (marks) return { key, marks, bins: [], rest, levels: levelsOf(marks) + (rest ? 1 : 0) }
  return { key, marks: [], bins: fill(plain, window, width), rest, levels: rest ? 4 : 3 }
}

function levelsOf(marks: readonly TimelineMark[]): number {
  return Math.max(1, ...marks.map(({ level }) => level + 1))
}

function together(rows: readonly TimedRow[], [from, to]: readonly [number, number], scale: number): TimelineBin | null {
  if (rows.length === 0) return null
  const start = Math.max(from, Math.min(...rows.map(({ time }) => time.from)))
  const end = Math.min(to, Math.max(...rows.map(({ time }) => time.to)))
  return { x: (start - from) * scale, width: (end - start) * scale, count: rows.length, from: start, to: end }
}

/** Stacks marks so that none covers another; null when that takes too many levels. */
function pack(rows: readonly TimedRow[], from: number, scale: number): TimelineMark[] | null {
  if (rows.length > MAX_MARKS) return null
  const ends: number[] = []
  const marks: TimelineMark[] = []
  for (const { row, time } of rows) {
    const left = (time.from - from) * scale
    const day = time.precision === 'day'
    const width = day ? 0 : Math.max((time.to - time.from) * scale - 2, 4)
    const x = day ? left + (DAY * scale) / 2 : left + 1
    const start = day ? x - MARK / 2 : x
    let level = ends.findIndex((end) => end <= start)
    if (level < 0) level = ends.length
    if (level >= MAX_LEVELS) return null
    ends[level] = start + Math.max(width, MARK) + 1
    marks.push({ row, time, x, width, level })
  }
  return marks
}

/** How many begin in each stretch of a few pixels. */
function fill(rows: readonly TimedRow[], [from, to]: readonly [number, number], width: number): TimelineBin[] {
  const size = Math.max(1, Math.floor(width / BIN))
  const counts = Array.from({ length: size }, () => 0)
  for (const { time } of rows) {
    const at = Math.floor(((Math.max(time.from, from) - from) / (to - from)) * size)
    counts[Math.min(at, size - 1)] = (counts[Math.min(at, size - 1)] ?? 0) + 1
  }
  const step = (to - from) / size
  return counts.flatMap((count, at) =>
    count === 0
      ? []
      : [{ x: (at * width) / size, width: width / size, count, from: from + at * step, to: from + (at + 1) * step }],
  )
}

/** The whole of the time, as counts: what the overview draws. */
export function overview(index: TimelineIndex, width: number): TimelineBin[] {
  return fill([...index.short, ...index.long], index.extent, width / 2).map((bin) => ({
    ...bin,
    x: bin.x * 2,
    width: bin.width * 2,
  }))
}
