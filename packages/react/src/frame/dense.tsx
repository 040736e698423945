// Thousands of marks as a few paths: the marks of one colour cost one element, and one element, moved about, stands
// for the mark that has the focus.
import type { MouseEvent } from 'react'

export type Shape = 'square' | 'circle' | 'diamond' | 'triangle' | 'bar'

/** A shape of radius `r` around a point, as part of a path. */
export function shapeAt(shape: Shape, x: number, y: number, r: number): string {
  const [left, top] = [(x - r).toFixed(1), (y - r).toFixed(1)]
  const side = (2 * r).toFixed(1)
  const half = r.toFixed(1)
  switch (shape) {
    case 'square':
      return `M${left} ${top}h${side}v${side}h-${side}z`
    case 'bar':
      return `M${left} ${(y - r / 3).toFixed(1)}h${side}v${(r / 1.5).toFixed(1)}h-${side}z`
    case 'triangle':
      return `M${x.toFixed(1)} ${top}l${half} ${side}h-${side}z`
    case 'diamond':
      return `M${x.toFixed(1)} ${top}l${half} ${half}l-${half} ${half}l-${half} -${half}z`
    case 'circle':
      return `M${left} ${y.toFixed(1)}a${half} ${half} 0 1 0 ${side} 0a${half} ${half} 0 1 0 -${side} 0z`
  }
}

export interface CursorProps {
  item: number
  x: number
  y: number
  r: number
  label: string
  pressed: boolean
}

/** The one mark the keyboard is at. A new element for each, so that a screen reader says its name. */
export function Cursor({ item, x, y, r, label, pressed }: CursorProps) {
  return (
    <circle
      key={item}
      className="dm-item dm-cursor"
      role="button"
      tabIndex={0}
      data-item={item}
      aria-label={label}
      aria-pressed={pressed}
      cx={x}
      cy={y}
      r={r}
    />
  )
}

/** Where on an SVG's own canvas a click fell. */
export function pointOf(event: MouseEvent<SVGSVGElement>): { x: number; y: number } {
  const matrix = event.currentTarget.getScreenCTM()
  if (!matrix) return { x: Number.NaN, y: Number.NaN }
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse())
  return { x, y }
}
