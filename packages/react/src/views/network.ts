import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
} from 'd3-force'
import type { Actor, Data, Row } from '../store/data'
import { actorsOf, counterpartsOf } from '../store/roles'
import { count, newTally, type Tally } from './dyads'

export interface NetworkNode {
  id: string
  kind: Actor['kind']
  /** Events that tie it to others. */
  degree: number
  /** Its degree as a share of the greatest. */
  weight: number
  x: number
  y: number
}

export interface NetworkTie extends Tally {
  source: NetworkNode
  target: NetworkNode
}

export interface Network {
  nodes: NetworkNode[]
  ties: NetworkTie[]
  /** Actors before the cut. */
  total: number
}

export const NETWORK_WIDTH = 800
export const NETWORK_HEIGHT = 520

/** Actors and the events between them; the `limit` best-connected, laid out in a spiral, best-connected inside. */
export function networkOf(data: Data, rows: readonly Row[], limit: number): Network {
  const ties = new Map<string, Tally & { from: string; to: string }>()
  const degrees = new Map<string, number>()
  for (const row of rows) {
    for (const { entity: from } of actorsOf(row.event)) {
      for (const { entity: to } of counterpartsOf(row.event)) {
        if (from === to) continue
        const key = `${from} ${to}`
        let tie = ties.get(key)
        if (!tie) {
          tie = { from, to, ...newTally() }
          ties.set(key, tie)
        }
        count(tie, row)
        for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
      }
    }
  }
  const ranked = [...degrees].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, limit)
  const most = ranked[0]?.[1] ?? 1
  const spread = Math.min(26, 420 / Math.sqrt(ranked.length + 1))
  const nodes = new Map<string, NetworkNode>(
    ranked.map(([id, degree], rank) => {
      const angle = rank * 2.399963
      const radius = spread * Math.sqrt(rank)
      const x = NETWORK_WIDTH / 2 + radius * Math.cos(angle) * 0.95
      const y = NETWORK_HEIGHT / 2 + radius * Math.sin(angle) * 0.6
      return [id, { id, kind: data.actors.get(id)?.kind ?? 'organisation', degree, weight: degree / most, x, y }]
    }),
  )
  return {
    nodes: [...nodes.values()],
    ties: [...ties.values()].flatMap(({ from, to, ...tally }) => {
      const source = nodes.get(from)
      const target = nodes.get(to)
      return source && target ? [{ source, target, ...tally }] : []
    }),
    total: degrees.size,
  }
}

/** Radius of a node's mark, in pixels. */
export function radiusOf({ weight }: NetworkNode): number {
  return 3.5 + 11 * Math.sqrt(weight)
}

/** The forces that pull a network into shape; moves its nodes, tick by tick, the same way each time. */
export function simulate({ nodes, ties }: Network): Simulation<NetworkNode, NetworkTie> {
  const crowd = Math.min(1, 70 / (nodes.length + 1))
  const length = ({ source, target }: NetworkTie) => 30 + Math.sqrt(crowd) * (50 + 70 * (source.weight + target.weight))
  const push = ({ weight }: NetworkNode) => -14 - crowd * (260 + 1600 * weight)
  return forceSimulation<NetworkNode, NetworkTie>(nodes)
    .force('ties', forceLink<NetworkNode, NetworkTie>(ties).distance(length))
    .force('apart', forceManyBody<NetworkNode>().strength(push).distanceMax(460))
    .force(
      'room',
      forceCollide<NetworkNode>((node) => radiusOf(node) + 5),
    )
    .force('x', forceX<NetworkNode>(NETWORK_WIDTH / 2).strength(0.07))
    .force('y', forceY<NetworkNode>(NETWORK_HEIGHT / 2).strength(0.16))
    .force('centre', forceCenter(NETWORK_WIDTH / 2, NETWORK_HEIGHT / 2))
    .stop()
}

/** The best-connected whose names do not run into one another. */
export function namedNodes(nodes: readonly NetworkNode[], most: number): ReadonlySet<string> {
  const named: NetworkNode[] = []
  for (const node of nodes) {
    if (named.length === most) break
    if (named.every((other) => Math.abs(other.y - node.y) > 17 || Math.abs(other.x - node.x) > 84)) named.push(node)
  }
  return new Set(named.map(({ id }) => id))
}

/** Keeps every node inside the picture. */
export function contain(nodes: readonly NetworkNode[]): void {
  for (const node of nodes) {
    const margin = radiusOf(node) + 4
    node.x = Math.max(margin, Math.min(NETWORK_WIDTH - margin, node.x))
    node.y = Math.max(margin, Math.min(NETWORK_HEIGHT - margin - 10, node.y))
  }
}
