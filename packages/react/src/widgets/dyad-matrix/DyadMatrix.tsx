import { memo, useId, useMemo, useRef } from 'react'
import { Frame } from '../../frame/Frame'
import { pointOf } from '../../frame/dense'
import { DIRECTION_PATHS } from '../../frame/glyphs'
import { PostureLegend, postureName } from '../../frame/Legend'
import { PlainTable } from '../../frame/PlainTable'
import { useRoving } from '../../frame/useRoving'
import { useViewSwitch } from '../../frame/ViewSwitch'
import { placeName } from '../../messages/names'
import { useDemarche } from '../../react/context'
import { useData } from '../../react/hooks'
import { standalone } from '../../react/standalone'
import { type Dyad, dyadKey, mainPosture, POSTURES } from '../../views/dyads'
import { DenseCells } from './DenseCells'
import { type DyadState, useDyads } from './useDyads'

export interface DyadMatrixProps {
  /** Jurisdictions on each side, the most active first. Default 20. */
  limit?: number
}

/**
 * Who acts on whom: a row acts on a column; the larger the mark the more events, its shape and colour their main
 * posture. Arrows, Home and End move between cells, Enter filters to one.
 */
export const DyadMatrix = standalone<DyadMatrixProps>('DyadMatrix', ({ limit = 20 }) => {
  const { words } = useDemarche()
  const data = useData()
  const state = useDyads(limit)
  const { view, tool } = useViewSwitch()
  const name = (iso: string) => placeName(words, data, iso)
  const columns = [
    words.say('field.from'),
    words.say('field.to'),
    words.say('field.count'),
    ...POSTURES.map((posture) => words.say(postureName(posture))),
  ]
  const listed = useMemo(() => [...state.cells.values()].sort((a, b) => b.count - a.count), [state.cells])
  const cells = (dyad: Dyad) => [
    name(dyad.from),
    name(dyad.to),
    words.number(dyad.count),
    ...POSTURES.map((posture) => words.number(dyad.postures[posture])),
  ]
  return (
    <Frame
      widget="dyads"
      title={words.say('dyads.title')}
      subtitle={words.say('dyads.corner')}
      tools={tool}
      csv={() => [columns, ...listed.map(cells)]}
      picture={view === 'chart'}
      empty={state.cells.size === 0}
      emptyMessage="dyads.empty"
      notes={state.total > limit ? [words.say('dyads.more', { n: limit, total: words.number(state.total) })] : []}
    >
      {view === 'chart' ? (
        <Matrix state={state} name={name} />
      ) : (
        <PlainTable
          caption={words.say('dyads.title')}
          columns={columns}
          rows={listed.map((dyad) => ({
            key: dyadKey(dyad.from, dyad.to),
            cells: cells(dyad),
            current: state.chosen?.from === dyad.from && state.chosen.to === dyad.to,
            onChoose: () => state.choose(dyad.from, dyad.to),
          }))}
        />
      )}
    </Frame>
  )
})

const SIDE = 118
const HEAD = 96
/** Above this many cells a posture is one path. */
const DENSE = 1200

function Matrix({ state, name }: { state: DyadState; name: (iso: string) => string }) {
  const { words } = useDemarche()
  const box = useRef<HTMLDivElement>(null)
  const hint = useId()
  const { from, to, cells, chosen, most } = state
  const cell = to.length > 30 ? 14 : to.length > 14 ? 26 : to.length > 4 ? 34 : 52
  const width = SIDE + to.length * cell
  const height = HEAD + from.length * cell
  const wide = to.length
  const size = from.length * wide
  const dense = size > DENSE
  const choose = (at: number) => {
    const [row, column] = [from[Math.floor(at / wide)], to[at % wide]]
    if (row && column && cells.has(dyadKey(row, column))) state.choose(row, column)
  }
  const steps = (key: string, at: number) => {
    const start = at - (at % wide)
    const next = {
      ArrowRight: Math.min(at + 1, start + wide - 1),
      ArrowLeft: Math.max(at - 1, start),
      ArrowDown: at + wide < size ? at + wide : at,
      ArrowUp: at - wide >= 0 ? at - wide : at,
      Home: start,
      End: start + wide - 1,
    }[key]
    return next ?? null
  }
  const roving = useRoving(box, steps, choose)
  const active = Math.min(roving.active, size - 1)
  const lines = [
    ...from.map((_, row) => `M${SIDE} ${HEAD + row * cell}h${to.length * cell}`),
    ...to.map((_, column) => `M${SIDE + column * cell} ${HEAD}v${from.length * cell}`),
    `M${SIDE} ${height}h${to.length * cell}M${width} ${HEAD}v${from.length * cell}`,
  ]
  return (
    <div className="dm-scroll dm-matrix-box" ref={box}>
      <p className="dm-hidden" id={hint}>
        {words.say('dyads.hint')}
      </p>
      <svg
        className="dm-chart"
        data-picture=""
        width={width + 40}
        height={height + 1}
        {...(dense
          ? { role: 'group' }
          : { role: 'grid', 'aria-rowcount': from.length + 1, 'aria-colcount': to.length + 1 })}
        aria-label={words.say('dyads.title')}
        aria-describedby={hint}
        onKeyDown={roving.onKeyDown}
        onClick={
          dense
            ? (event) => {
                const { x, y } = pointOf(event)
                const [row, column] = [Math.floor((y - HEAD) / cell), Math.floor((x - SIDE) / cell)]
                if (row < 0 || column < 0 || row >= from.length || column >= wide) return
                roving.setActive(row * wide + column)
                choose(row * wide + column)
              }
            : undefined
        }
        direction="ltr"
      >
        <path className="dm-gridline" d={lines.join('')} aria-hidden="true" />
        <g {...(!dense && { role: 'row', 'aria-rowindex': 1 })}>
          {to.map((iso, column) => (
            <text
              key={iso}
              className="dm-axis"
              {...(!dense && { role: 'columnheader', 'aria-colindex': column + 2 })}
              transform={`translate(${SIDE + column * cell + cell / 2 + 3},${HEAD - 8}) rotate(-45)`}
              data-chosen={chosen?.to === iso || undefined}
            >
              {short(name(iso), 16)}
            </text>
          ))}
        </g>
        {dense ? (
          <>
            {from.map((acting, row) => (
              <text
                key={acting}
                className="dm-axis"
                x={SIDE - 8}
                y={HEAD + (row + 0.5) * cell}
                dominantBaseline="central"
                textAnchor="end"
                data-chosen={chosen?.from === acting || undefined}
              >
                {short(name(acting), 18)}
              </text>
            ))}
            <DenseCells {...{ from, to, cells, most, cell, active, chosen, name }} left={SIDE} top={HEAD} />
          </>
        ) : (
          from.map((acting, row) => (
            <MatrixRow
              key={acting}
              acting={acting}
              row={row}
              to={to}
              cells={cells}
              cell={cell}
              most={most}
              name={name}
              active={Math.floor(active / wide) === row ? active % wide : -1}
              chosen={chosen?.from === acting ? chosen.to : null}
              choose={state.choose}
              focus={roving.setActive}
            />
          ))
        )}
      </svg>
      <PostureLegend shown={(posture) => [...cells.values()].some((dyad) => mainPosture(dyad) === posture)} />
    </div>
  )
}

function short(name: string, length: number): string {
  return name.length > length ? `${name.slice(0, length - 1)}…` : name
}

interface MatrixRowProps {
  acting: string
  row: number
  to: readonly string[]
  cells: ReadonlyMap<string, Dyad>
  cell: number
  most: number
  name: (iso: string) => string
  active: number
  chosen: string | null
  choose: (from: string, to: string) => void
  focus: (at: number) => void
}

const MatrixRow = memo(
  function MatrixRow({ acting, row, to, cells, cell, most, name, active, chosen, choose, focus }: MatrixRowProps) {
    const { words } = useDemarche()
    const actor = name(acting)
    return (
      <g role="row" aria-rowindex={row + 2} transform={`translate(0,${HEAD + row * cell})`}>
        <text
          className="dm-axis"
          role="rowheader"
          aria-colindex={1}
          x={SIDE - 8}
          y={cell / 2}
          dominantBaseline="central"
          textAnchor="end"
          data-chosen={chosen !== null || undefined}
        >
          {short(actor, 18)}
        </text>
        {to.map((acted, column) => {
          const dyad = cells.get(dyadKey(acting, acted))
          const posture = dyad && mainPosture(dyad)
          const scale = dyad ? (Math.max(0.22, Math.sqrt(dyad.count / most)) * (cell - 4)) / 11 : 0
          const label = words.say('dyads.cell', { from: actor, to: name(acted), n: words.number(dyad?.count ?? 0) })
          return (
            <g
              key={acted}
              className={dyad ? 'dm-cell dm-item' : 'dm-cell'}
              role="gridcell"
              aria-colindex={column + 2}
              aria-selected={dyad ? chosen === acted : undefined}
              aria-label={posture ? `${label}, ${words.say(postureName(posture))}` : label}
              tabIndex={column === active ? 0 : -1}
              data-item={row * to.length + column}
              data-direction={posture}
              transform={`translate(${SIDE + column * cell + cell / 2},${cell / 2})`}
              onClick={
                dyad
                  ? () => {
                      focus(row * to.length + column)
                      choose(acting, acted)
                    }
                  : undefined
              }
            >
              <rect className="dm-cell-box" x={-cell / 2 + 1} y={-cell / 2 + 1} width={cell - 2} height={cell - 2} />
              {posture ? (
                <path className="dm-fill" d={DIRECTION_PATHS[posture]} transform={`scale(${scale.toFixed(2)})`} />
              ) : null}
            </g>
          )
        })}
      </g>
    )
  },
  (before, after) =>
    before.cells === after.cells &&
    before.to === after.to &&
    before.cell === after.cell &&
    before.active === after.active &&
    before.chosen === after.chosen &&
    before.row === after.row,
)
