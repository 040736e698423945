import { type PointerEvent, useMemo, useRef } from 'react'
import { overview } from '../../views/timeline'
import type { TimelineState } from './useTimeline'

const HEIGHT = 34

/** All of the time as counts, with the window on it; dragging chooses another window. The keys of the chart do the same. */
export function Overview({ state, width }: { state: TimelineState; width: number }) {
  const { index, window, setWindow, fit } = state
  const [first, last] = index.extent
  const bins = useMemo(() => overview(index, width), [index, width])
  const start = useRef<number | null>(null)
  const most = Math.max(1, ...bins.map(({ count }) => count))
  const toX = (time: number) => ((time - first) / (last - first)) * width
  const timeAt = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    return first + ((event.clientX - box.left) / box.width) * (last - first)
  }
  const path = bins.map(({ x, width: wide, count }) => {
    const bar = Math.max(1, (count / most) * (HEIGHT - 6))
    return `M${x.toFixed(1)} ${HEIGHT}v${(-bar).toFixed(1)}h${Math.max(1, wide - 1).toFixed(1)}v${bar.toFixed(1)}z`
  })
  return (
    <svg
      className="dm-overview"
      width={width}
      height={HEIGHT}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = timeAt(event)
      }}
      onPointerMove={(event) => {
        if (start.current === null) return
        const at = timeAt(event)
        const [from, to] = at < start.current ? [at, start.current] : [start.current, at]
        if (toX(to) - toX(from) > 3) setWindow([from, to])
      }}
      onPointerUp={() => {
        start.current = null
      }}
      onDoubleClick={fit}
    >
      <path d={path.join('')} />
      <rect
        className="dm-window"
        x={toX(window[0])}
        width={Math.max(3, toX(window[1]) - toX(window[0]))}
        height={HEIGHT}
      />
    </svg>
  )
}
