import type { EntityKind } from '@demarche/core'
import { Cursor, pointOf, type Shape, shapeAt } from '../../frame/dense'
import { useDemarche } from '../../react/context'
import { NETWORK_HEIGHT, NETWORK_WIDTH, type NetworkNode, radiusOf } from '../../views/network'

export const KINDS: readonly EntityKind[] = [
  'jurisdiction',
  'body',
  'company',
  'research',
  'organisation',
  'person',
  'place',
  'concept',
]

const SHAPES: Readonly<Record<EntityKind, Shape>> = {
  jurisdiction: 'square',
  body: 'triangle',
  company: 'diamond',
  research: 'diamond',
  organisation: 'diamond',
  person: 'circle',
  place: 'circle',
  concept: 'circle',
}

/** All nodes of a kind as one path; the smaller the more there are. */
export function nodesPath(nodes: readonly NetworkNode[], kind: EntityKind): string {
  const size = Math.min(1, 20 / Math.sqrt(nodes.length))
  let path = ''
  for (const node of nodes) {
    if (node.kind === kind) path += shapeAt(SHAPES[kind], node.x, node.y, Math.max(1.6, radiusOf(node) * size))
  }
  return path
}

export interface DenseGraphProps {
  nodes: readonly NetworkNode[]
  active: number
  chosen: ReadonlySet<string>
  name: (id: string) => string
}

/** Nodes by the thousand. */
export function DenseNodes({ nodes, active, chosen, name }: DenseGraphProps) {
  const { words } = useDemarche()
  const node = nodes[active]
  const picked = nodes.filter(({ id }) => chosen.has(id))
  return (
    <>
      {KINDS.map((kind) => (
        <path key={kind} className="dm-nodes" data-kind={kind} d={nodesPath(nodes, kind)} aria-hidden="true" />
      ))}
      {picked.map(({ id, x, y }) => (
        <circle key={id} className="dm-picked" cx={x} cy={y} r={5} aria-hidden="true" />
      ))}
      {node ? (
        <Cursor
          key={active}
          item={active}
          x={node.x}
          y={node.y}
          r={6}
          label={words.say('network.node', { name: name(node.id), n: words.number(node.degree) })}
          pressed={chosen.has(node.id)}
        />
      ) : null}
    </>
  )
}

/** The node nearest to a click, within a finger's reach; -1 when there is none. */
export function nodeAt(nodes: readonly NetworkNode[], event: Parameters<typeof pointOf>[0]): number {
  const { x, y } = pointOf(event)
  const reach = Math.min(NETWORK_WIDTH, NETWORK_HEIGHT) / 40
  let nearest = -1
  let least = reach
  nodes.forEach((node, at) => {
    const distance = Math.hypot(node.x - x, node.y - y)
    if (distance < least) {
      least = distance
      nearest = at
    }
  })
  return nearest
}
