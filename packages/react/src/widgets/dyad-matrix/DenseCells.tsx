import { useMemo } from 'react'
import { Cursor, type Shape, shapeAt } from '../../frame/dense'
import { useDemarche } from '../../react/context'
import { type Dyad, dyadKey, mainPosture, POSTURES, type Posture } from '../../views/dyads'

const SHAPES: Readonly<Record<Posture, Shape>> = {
  restrictive: 'square',
  easing: 'triangle',
  supportive: 'circle',
  neutral: 'diamond',
  other: 'bar',
}

export interface DenseCellsProps {
  from: readonly string[]
  to: readonly string[]
  cells: ReadonlyMap<string, Dyad>
  most: number
  /** Side of a cell, in pixels. */
  cell: number
  left: number
  top: number
  active: number
  chosen: { from: string; to: string } | null
  name: (iso: string) => string
}

/** Cells by the thousand. */
export function DenseCells({ from, to, cells, most, cell, left, top, active, chosen, name }: DenseCellsProps) {
  const { words } = useDemarche()
  const paths = useMemo(() => {
    const drawn: Record<Posture, string> = { restrictive: '', easing: '', supportive: '', neutral: '', other: '' }
    from.forEach((acting, row) => {
      to.forEach((acted, column) => {
        const dyad = cells.get(dyadKey(acting, acted))
        if (!dyad) return
        const posture = mainPosture(dyad)
        const radius = (Math.max(0.22, Math.sqrt(dyad.count / most)) * (cell - 4)) / 2
        drawn[posture] += shapeAt(SHAPES[posture], left + (column + 0.5) * cell, top + (row + 0.5) * cell, radius)
      })
    })
    return drawn
  }, [from, to, cells, most, cell, left, top])
  const at = { row: Math.floor(active / to.length), column: active % to.length }
  const [acting = '', acted = ''] = [from[at.row], to[at.column]]
  const middle = (index: number) => (index + 0.5) * cell
  return (
    <>
      {POSTURES.map((posture) => (
        <path key={posture} className="dm-fill" data-direction={posture} d={paths[posture]} aria-hidden="true" />
      ))}
      {chosen ? (
        <rect
          className="dm-picked"
          x={left + to.indexOf(chosen.to) * cell}
          y={top + from.indexOf(chosen.from) * cell}
          width={cell}
          height={cell}
          aria-hidden="true"
        />
      ) : null}
      <Cursor
        key={active}
        item={active}
        x={left + middle(at.column)}
        y={top + middle(at.row)}
        r={cell / 2}
        label={words.say('dyads.cell', {
          from: name(acting),
          to: name(acted),
          n: words.number(cells.get(dyadKey(acting, acted))?.count ?? 0),
        })}
        pressed={chosen?.from === acting && chosen.to === acted}
      />
    </>
  )
}
