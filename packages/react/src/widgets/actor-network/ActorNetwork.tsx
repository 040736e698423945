import { memo, useId, useMemo, useRef } from 'react'
import { Frame } from '../../frame/Frame'
import { PostureLegend } from '../../frame/Legend'
import { PlainTable } from '../../frame/PlainTable'
import { listSteps, useRoving } from '../../frame/useRoving'
import { useViewSwitch } from '../../frame/ViewSwitch'
import { actorName } from '../../messages/names'
import { useDemarche } from '../../react/context'
import { useData } from '../../react/hooks'
import { standalone } from '../../react/standalone'
import { mainPosture, POSTURES } from '../../views/dyads'
import {
  NETWORK_HEIGHT,
  NETWORK_WIDTH,
  namedNodes,
  type NetworkNode,
  type NetworkTie,
  radiusOf,
} from '../../views/network'
import { DenseNodes, nodeAt } from './DenseGraph'
import { NODE_SHAPES } from './shapes'
import { tiesPath } from './ties'
import { useLayout } from './useLayout'
import { type NetworkState, useNetwork } from './useNetwork'

export interface ActorNetworkProps {
  /** Actors drawn, the best-connected first. Default 60. */
  limit?: number
}

/**
 * Actors and the events between them. Arrows move from the best-connected to the least, Enter filters; the table
 * lists the same ties.
 */
export const ActorNetwork = standalone<ActorNetworkProps>('ActorNetwork', ({ limit = 60 }) => {
  const { words } = useDemarche()
  const data = useData()
  const state = useNetwork(limit)
  const { view, tool } = useViewSwitch()
  const { nodes, ties, total } = state.network
  const name = (id: string) => actorName(words, data, id)
  const columns = [words.say('field.from'), words.say('field.to'), words.say('field.count')]
  const listed = useMemo(() => [...ties].sort((a, b) => b.count - a.count), [ties])
  const cells = ({ source, target, count }: NetworkTie) => [name(source.id), name(target.id), words.number(count)]
  return (
    <Frame
      widget="network"
      title={words.say('network.title')}
      tools={tool}
      csv={() => [columns, ...listed.map(cells)]}
      picture={view === 'chart'}
      empty={nodes.length === 0}
      emptyMessage="network.empty"
      notes={total > nodes.length ? [words.say('network.more', { n: nodes.length, total: words.number(total) })] : []}
    >
      {view === 'chart' ? (
        <Graph state={state} name={name} />
      ) : (
        <PlainTable
          caption={words.say('network.title')}
          columns={columns}
          rows={listed.map((tie) => ({
            key: `${tie.source.id} ${tie.target.id}`,
            cells: cells(tie),
            current: state.chosen.has(tie.source.id) || state.chosen.has(tie.target.id),
            onChoose: () => state.toggle(tie.source.id),
          }))}
        />
      )}
    </Frame>
  )
})

const NAMED = 26
/** Above this many nodes a kind of node is one path. */
const DENSE = 300

function Graph({ state, name }: { state: NetworkState; name: (id: string) => string }) {
  const { words } = useDemarche()
  const box = useRef<HTMLDivElement>(null)
  const hint = useId()
  const { network, chosen, toggle, unsettled } = state
  const { nodes, ties } = network
  const roving = useRoving(box, listSteps(nodes.length), (at) => nodes[at] && toggle(nodes[at].id))
  const active = Math.min(roving.active, nodes.length - 1)
  useLayout(box, network, unsettled)
  const dense = nodes.length > DENSE
  const named = useMemo(() => namedNodes(nodes, NAMED), [nodes])
  return (
    <div ref={box}>
      <p className="dm-hidden" id={hint}>
        {words.say('network.hint')}
      </p>
      <svg
        className="dm-chart dm-graph"
        data-picture=""
        data-dense={dense || undefined}
        viewBox={`0 0 ${NETWORK_WIDTH} ${NETWORK_HEIGHT}`}
        role="group"
        aria-label={words.say('network.title')}
        aria-describedby={hint}
        onKeyDown={roving.onKeyDown}
        onClick={(event) => {
          const item = (event.target as Element).closest('.dm-node')?.getAttribute('data-item')
          const at = dense ? nodeAt(nodes, event) : Number(item ?? -1)
          const node = nodes[at]
          if (!node) return
          roving.setActive(at)
          toggle(node.id)
        }}
        direction="ltr"
      >
        <g fill="none" aria-hidden="true">
          {POSTURES.map((posture) => (
            <path
              key={posture}
              className="dm-tie"
              data-posture={posture}
              data-direction={posture}
              d={tiesPath(ties, posture)}
            />
          ))}
        </g>
        {dense ? (
          <DenseNodes nodes={nodes} active={active} chosen={chosen} name={name} />
        ) : (
          nodes.map((node, at) => (
            <Node
              key={node.id}
              node={node}
              at={at}
              tab={at === active}
              pressed={chosen.has(node.id)}
              label={words.say('network.node', { name: name(node.id), n: words.number(node.degree) })}
              caption={named.has(node.id) ? name(node.id) : null}
            />
          ))
        )}
      </svg>
      <PostureLegend shown={(posture) => ties.some((tie) => mainPosture(tie) === posture)} />
    </div>
  )
}

interface NodeProps {
  node: NetworkNode
  at: number
  tab: boolean
  pressed: boolean
  label: string
  caption: string | null
}

const Node = memo(function Node({ node, at, tab, pressed, label, caption }: NodeProps) {
  const radius = radiusOf(node)
  return (
    <g
      className="dm-item dm-node"
      transform={`translate(${node.x.toFixed(1)},${node.y.toFixed(1)})`}
      role="button"
      tabIndex={tab ? 0 : -1}
      data-item={at}
      data-kind={node.kind}
      aria-pressed={pressed}
      aria-label={label}
    >
      <path d={NODE_SHAPES[node.kind] ?? NODE_SHAPES.organisation} transform={`scale(${(radius / 5).toFixed(2)})`} />
      {caption ? (
        <text className="dm-place" y={radius + 10}>
          {caption}
        </text>
      ) : null}
    </g>
  )
})
