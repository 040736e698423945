import { useCallback, useMemo, useState } from 'react'
import { useDemarche } from '../../react/context'
import { useData, useView } from '../../react/hooks'
import type { Row } from '../../store/data'
import {
  MEASURE_COLUMNS,
  type MeasureColumn,
  measureCell,
  measureOf,
  type Sort,
  sortMeasures,
} from '../../views/measures'

export interface MeasureTableState {
  rows: readonly Row[]
  sort: Sort | null
  /** Ascending, then descending, then as in the text. */
  sortBy(column: MeasureColumn): void
  cell(row: Row, column: MeasureColumn): string
  csv(): string[][]
}

/** The measures that pass the filters, sorted. */
export function useMeasureTable(initial: Sort | null = null): MeasureTableState {
  const { words } = useDemarche()
  const data = useData()
  const view = useView('measures')
  const [sort, setSort] = useState(initial)
  const rows = useMemo(
    () =>
      sortMeasures(
        words,
        data,
        view.filter(({ event }) => event.type === 'measure'),
        sort,
      ),
    [words, data, view, sort],
  )
  const cell = useCallback((row: Row, column: MeasureColumn) => measureCell(words, data, row, column), [words, data])
  return {
    rows,
    sort,
    sortBy: (column) =>
      setSort((now) =>
        now?.column !== column ? { column, descending: false } : now.descending ? null : { column, descending: true },
      ),
    cell,
    csv: () => [
      [
        ...MEASURE_COLUMNS.map((column) => words.say(`field.${column}`)),
        words.say('field.article'),
        words.say('field.text'),
      ],
      ...rows.map((row) => [
        ...MEASURE_COLUMNS.map((column) => cell(row, column)),
        row.dossier.article.id,
        measureOf(row).evidence[0]?.text ?? '',
      ]),
    ],
  }
}
