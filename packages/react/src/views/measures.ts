import type { Measure } from '@demarche/core'
import { actorName, conceptName, instrumentName, rangeName } from '../messages/names'
import type { Words } from '../messages/words'
import type { Data, Row } from '../store/data'

export const MEASURE_COLUMNS = [
  'measure',
  'imposer',
  'target',
  'technology',
  'stage',
  'direction',
  'when',
  'confidence',
] as const

export type MeasureColumn = (typeof MEASURE_COLUMNS)[number]

export interface Sort {
  column: MeasureColumn
  descending: boolean
}

export function measureOf(row: Row): Measure {
  return row.event as Measure
}

/** What a cell says. */
export function measureCell(words: Words, data: Data, row: Row, column: MeasureColumn): string {
  const event = measureOf(row)
  switch (column) {
    case 'measure':
      return instrumentName(words, event.instrument)
    case 'imposer':
    case 'target':
      return (data.column(column)[row.index] ?? []).map((id) => actorName(words, data, id)).join(', ')
    case 'technology':
      return (data.column(column)[row.index] ?? []).map((id) => conceptName(words, id)).join(', ')
    case 'stage':
      return words.term(`stage.${event.stage}`)
    case 'direction':
      return words.say(`direction.${event.direction}`)
    case 'when': {
      const time = data.times()[row.index]
      return time ? rangeName(words, time) : ''
    }
    case 'confidence':
      return `${Math.round(event.confidence * 100)}%`
  }
}

const STAGES = [
  'considered',
  'planned',
  'proposed',
  'announced',
  'adopted',
  'in-force',
  'suspended',
  'ended',
  'abandoned',
  'unknown',
]

/** Sorted copies: text by the locale's order, stages by how far they have come, time and confidence by size. */
export function sortMeasures(words: Words, data: Data, rows: readonly Row[], sort: Sort | null): readonly Row[] {
  if (!sort) return rows
  const sign = sort.descending ? -1 : 1
  const { column } = sort
  if (column === 'stage' || column === 'when' || column === 'confidence') {
    const size = (row: Row) => {
      if (column === 'stage') return STAGES.indexOf(measureOf(row).stage)
      if (column === 'confidence') return row.event.confidence
      return data.times()[row.index]?.from ?? Number.NEGATIVE_INFINITY
    }
    return decorate(rows, size, (a, b) => sign * (a === b ? 0 : a - b))
  }
  const { compare } = new Intl.Collator(words.locale)
  return decorate(
    rows,
    (row) => measureCell(words, data, row, column),
    (a, b) => sign * compare(a, b),
  )
}

function decorate<T>(rows: readonly Row[], keyOf: (row: Row) => T, compare: (a: T, b: T) => number): readonly Row[] {
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => compare(a.key, b.key) || a.row.index - b.row.index)
    .map(({ row }) => row)
}
