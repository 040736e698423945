import { type RefObject, useEffect } from 'react'
import { POSTURES } from '../../views/dyads'
import { contain, type Network, simulate } from '../../views/network'
import { KINDS, nodesPath } from './DenseGraph'
import { tiesPath } from './ties'

/** Milliseconds of a frame that layout may take. */
const SLICE = 8
/** Milliseconds that the first drawing has to itself. */
const FIRST_PAINT = 60

/**
 * Settles a large network a little in each frame, moving what is drawn by hand: React draws it once.
 * Where motion is unwanted it is drawn again only when settled.
 */
export function useLayout(box: RefObject<Element | null>, network: Network, unsettled: boolean): void {
  useEffect(() => {
    if (!unsettled || !box.current) return
    const { nodes, ties } = network
    const simulation = simulate(network).alphaDecay(0.05)
    const elements = [...box.current.querySelectorAll('.dm-node')]
    const kinds = [...box.current.querySelectorAll('.dm-nodes')]
    const paths = [...box.current.querySelectorAll('.dm-tie')]
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    const draw = () => {
      contain(nodes)
      nodes.forEach(({ x, y }, at) =>
        elements[at]?.setAttribute('transform', `translate(${x.toFixed(1)},${y.toFixed(1)})`),
      )
      if (kinds.length > 0) KINDS.forEach((kind, at) => kinds[at]?.setAttribute('d', nodesPath(nodes, kind)))
      POSTURES.forEach((posture, at) => paths[at]?.setAttribute('d', tiesPath(ties, posture)))
    }
    const step = () => {
      const start = performance.now()
      while (simulation.alpha() > simulation.alphaMin() && performance.now() - start < SLICE) simulation.tick()
      const settled = simulation.alpha() <= simulation.alphaMin()
      if (settled || !still) draw()
      if (!settled) frame = requestAnimationFrame(step)
    }
    let frame = 0
    const start = setTimeout(() => {
      frame = requestAnimationFrame(step)
    }, FIRST_PAINT)
    return () => {
      clearTimeout(start)
      cancelAnimationFrame(frame)
    }
  }, [box, network, unsettled])
}
