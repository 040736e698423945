import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react'
import { FacetMenu } from '../../frame/FacetMenu'
import { Frame } from '../../frame/Frame'
import { DirectionMark, StageMark } from '../../frame/glyphs'
import { usePrinting } from '../../frame/usePrinting'
import { useDemarche } from '../../react/context'
import { useSelection } from '../../react/hooks'
import { standalone } from '../../react/standalone'
import type { Row } from '../../store/data'
import type { Field } from '../../store/fields'
import { MEASURE_COLUMNS, type MeasureColumn, measureOf, type Sort } from '../../views/measures'
import { useMeasureTable } from './useMeasureTable'

export interface MeasureTableProps {
  /** Height of the scrolled part in pixels, default 420; fewer rows take less. */
  height?: number
  /** How the rows are sorted at first; left out, as in the text. */
  sort?: Sort
}

const ROW = 56
const PRINTED = 1000
const FACETS: readonly Field[] = ['imposer', 'target', 'instrument', 'stage', 'technology']

/**
 * The measures as a sorted, filtered table of any length. Up, Down, Page Up, Page Down, Home and End move from row
 * to row, Enter selects, Escape lifts the selection; headers sort.
 */
export const MeasureTable = standalone<MeasureTableProps>('MeasureTable', ({ height = 420, sort: initial }) => {
  const { words } = useDemarche()
  const { rows, sort, sortBy, cell, csv } = useMeasureTable(initial)
  return (
    <Frame
      widget="measures"
      title={words.say('measures.title')}
      subtitle={words.count('measures.rows', rows.length)}
      tools={FACETS.map((field) => <FacetMenu key={field} field={field} type="measure" />)}
      csv={csv}
      empty={rows.length === 0}
      emptyMessage="measures.empty"
    >
      <Grid rows={rows} sort={sort} sortBy={sortBy} cell={cell} height={height} />
    </Frame>
  )
})

interface GridProps {
  rows: readonly Row[]
  sort: Sort | null
  sortBy: (column: MeasureColumn) => void
  cell: (row: Row, column: MeasureColumn) => string
  height: number
}

function Grid({ rows, sort, sortBy, cell, height }: GridProps) {
  const { words, store } = useDemarche()
  const [selection, select] = useSelection()
  const scroller = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const moved = useRef(false)
  const printing = usePrinting()
  const virtual = useVirtualizer({
    count: rows.length,
    estimateSize: () => ROW,
    getScrollElement: () => scroller.current,
    initialRect: { width: 900, height },
    overscan: 6,
  })
  const current = Math.min(active, rows.length - 1)
  const selected = rows.findIndex(({ key }) => key === selection)

  useEffect(() => {
    if (selected < 0) return
    setActive(selected)
    virtual.scrollToIndex(selected)
  }, [selected, virtual])

  useEffect(() => {
    if (!moved.current) return
    const row = scroller.current?.querySelector<HTMLElement>(`[aria-rowindex="${current + 2}"]`)
    if (!row) return
    moved.current = false
    row.focus({ preventScroll: true })
  })

  const go = (to: number) => {
    const target = Math.max(0, Math.min(rows.length - 1, to))
    moved.current = true
    virtual.scrollToIndex(target)
    setActive(target)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target as Element).matches('tr')) return
    const page = Math.floor(height / ROW)
    const to = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: rows.length - 1,
    }[event.key]
    if (to !== undefined) go(to)
    else if (event.key === 'Enter' || event.key === ' ') select(rows[current]?.key ?? null)
    else if (event.key === 'Escape') store.select(null)
    else return
    event.preventDefault()
  }

  const items = virtual.getVirtualItems()
  const [from, to] = printing
    ? [0, Math.min(rows.length, PRINTED)]
    : [items[0]?.index ?? 0, (items.at(-1)?.index ?? -1) + 1]
  const before = printing ? 0 : (items[0]?.start ?? 0)
  const after = printing ? 0 : virtual.getTotalSize() - (items.at(-1)?.end ?? 0)

  return (
    <div className="dm-scroll" ref={scroller} style={{ maxBlockSize: height + 40 }}>
      <table
        className="dm-table dm-grid"
        role="grid"
        aria-rowcount={rows.length + 1}
        aria-label={words.say('measures.title')}
        onKeyDown={onKeyDown}
        onMouseLeave={() => store.hover(null)}
      >
        <thead>
          <tr aria-rowindex={1}>
            {MEASURE_COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                data-column={column}
                aria-sort={sort?.column === column ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" className="dm-sort" onClick={() => sortBy(column)}>
                  {words.say(`field.${column}`)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={before} />
          {rows.slice(from, to).map((row, offset) => (
            <MeasureRow
              key={row.key}
              row={row}
              number={from + offset + 2}
              selected={row.key === selection}
              active={from + offset === current || (offset === 0 && (current < from || current >= to))}
              cell={cell}
            />
          ))}
          <Spacer height={after} />
        </tbody>
      </table>
    </div>
  )
}

/** Stands for the rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  return height > 0 ? <tr className="dm-spacer" aria-hidden="true" style={{ blockSize: height }} /> : null
}

interface MeasureRowProps {
  row: Row
  number: number
  selected: boolean
  active: boolean
  cell: (row: Row, column: MeasureColumn) => string
}

const MeasureRow = memo(
  function MeasureRow({ row, number, selected, active, cell }: MeasureRowProps) {
    const { store } = useDemarche()
    const event = measureOf(row)
    return (
      <tr
        aria-rowindex={number}
        aria-selected={selected}
        tabIndex={active ? 0 : -1}
        onClick={() => store.select(row.key)}
        onMouseEnter={() => store.hover(row.key)}
        onFocus={() => store.hover(row.key)}
      >
        <th scope="row" data-column="measure">
          <span className="dm-clip">{cell(row, 'measure')}</span>
          <q className="dm-clip dm-words">{event.reportedAs}</q>
        </th>
        {(['imposer', 'target', 'technology'] as const).map((column) => (
          <td key={column} data-column={column}>
            <span className="dm-clip">{cell(row, column) || '–'}</span>
          </td>
        ))}
        <td data-column="stage">
          <StageMark stage={event.stage} /> {cell(row, 'stage')}
        </td>
        <td data-column="direction">
          <DirectionMark direction={event.direction} /> {cell(row, 'direction')}
        </td>
        <td data-column="when">{cell(row, 'when') || '–'}</td>
        <td data-column="confidence">{cell(row, 'confidence')}</td>
      </tr>
    )
  },
  (before, after) =>
    before.row === after.row &&
    before.number === after.number &&
    before.selected === after.selected &&
    before.active === after.active &&
    before.cell === after.cell,
)
