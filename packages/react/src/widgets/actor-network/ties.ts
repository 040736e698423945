import { mainPosture, type Posture } from '../../views/dyads'
import type { NetworkTie } from '../../views/network'

/** The ties of one posture as one path: thousands of lines cost one element. */
export function tiesPath(ties: readonly NetworkTie[], posture: Posture): string {
  let path = ''
  for (const tie of ties) {
    if (mainPosture(tie) !== posture) continue
    const { source, target } = tie
    path += `M${source.x.toFixed(1)} ${source.y.toFixed(1)}L${target.x.toFixed(1)} ${target.y.toFixed(1)}`
  }
  return path
}
