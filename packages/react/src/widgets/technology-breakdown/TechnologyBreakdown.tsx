import { useId, useMemo, useRef, useState } from 'react'
import { Frame } from '../../frame/Frame'
import { PostureLegend, postureName } from '../../frame/Legend'
import { PlainTable } from '../../frame/PlainTable'
import { useRoving } from '../../frame/useRoving'
import { useViewSwitch } from '../../frame/ViewSwitch'
import { conceptName } from '../../messages/names'
import { useDemarche } from '../../react/context'
import { standalone } from '../../react/standalone'
import { POSTURES } from '../../views/dyads'
import { flatten, type Technology } from '../../views/technologies'
import { useTechnologies } from './useTechnologies'

export interface TechnologyBreakdownProps {
  /** How deep the tree is open at first. Default 1: its roots and their children. */
  depth?: number
}

/**
 * What events are about, as a tree with bars by posture. Up and Down walk, Right opens, Left closes or goes up,
 * Enter filters.
 */
export const TechnologyBreakdown = standalone<TechnologyBreakdownProps>('TechnologyBreakdown', ({ depth = 1 }) => {
  const { words } = useDemarche()
  const { roots, chosen, toggle } = useTechnologies()
  const { view, tool } = useViewSwitch()
  const all = useMemo(() => flatten(roots, () => true), [roots])
  const columns = [
    words.say('field.technology'),
    words.say('field.count'),
    ...POSTURES.map((posture) => words.say(postureName(posture))),
  ]
  const cells = (node: Technology) => [
    conceptName(words, node.id),
    words.number(node.count),
    ...POSTURES.map((posture) => words.number(node.postures[posture])),
  ]
  return (
    <Frame
      widget="technologies"
      title={words.say('technologies.title')}
      tools={tool}
      csv={() => [columns, ...all.map(cells)]}
      empty={roots.length === 0}
      emptyMessage="technologies.empty"
    >
      {view === 'chart' ? (
        <Tree roots={roots} depth={depth} chosen={chosen} toggle={toggle} />
      ) : (
        <PlainTable
          caption={words.say('technologies.title')}
          columns={columns}
          rows={all.map((node) => ({
            key: node.id,
            cells: cells(node),
            current: chosen.has(node.id),
            onChoose: () => toggle(node.id),
          }))}
        />
      )}
    </Frame>
  )
})

interface TreeProps {
  roots: readonly Technology[]
  depth: number
  chosen: ReadonlySet<string>
  toggle: (id: string) => void
}

function Tree({ roots, depth, chosen, toggle }: TreeProps) {
  const { words } = useDemarche()
  const box = useRef<HTMLDivElement>(null)
  const hint = useId()
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const isOpen = (id: string) => id.split('/').length <= depth !== turned.has(id)
  const turn = (id: string) =>
    setTurned((now) => new Set(now.has(id) ? [...now].filter((other) => other !== id) : [...now, id]))
  const shown = flatten(roots, isOpen)
  const most = Math.max(1, ...roots.map(({ count }) => count))

  const steps = (key: string, at: number) => {
    const node = shown[at]
    if (!node) return null
    const openable = node.children.length > 0
    switch (key) {
      case 'ArrowDown':
        return Math.min(at + 1, shown.length - 1)
      case 'ArrowUp':
        return Math.max(at - 1, 0)
      case 'ArrowRight':
        if (openable && isOpen(node.id)) return at + 1
        if (openable) turn(node.id)
        return at
      case 'ArrowLeft':
        if (openable && isOpen(node.id)) {
          turn(node.id)
          return at
        }
        return Math.max(
          0,
          shown.findIndex(({ id }) => id === node.id.slice(0, node.id.lastIndexOf('/'))),
        )
      case 'Home':
        return 0
      case 'End':
        return shown.length - 1
      default:
        return null
    }
  }
  const roving = useRoving(box, steps, (at) => shown[at] && toggle(shown[at].id))
  const active = Math.min(roving.active, shown.length - 1)

  return (
    <div ref={box}>
      <p className="dm-hidden" id={hint}>
        {words.say('technologies.hint')}
      </p>
      <div
        className="dm-tree"
        role="tree"
        aria-label={words.say('technologies.title')}
        aria-describedby={hint}
        aria-multiselectable="true"
        onKeyDown={roving.onKeyDown}
      >
        {shown.map((node, at) => (
          <div
            key={node.id}
            className="dm-branch"
            role="treeitem"
            aria-level={node.level}
            aria-expanded={node.children.length > 0 ? isOpen(node.id) : undefined}
            aria-selected={chosen.has(node.id)}
            tabIndex={at === active ? 0 : -1}
            data-item={at}
            data-level={Math.min(node.level, 4)}
            onClick={() => {
              roving.setActive(at)
              toggle(node.id)
            }}
          >
            <span
              className="dm-twist"
              aria-hidden="true"
              onClick={(event) => {
                event.stopPropagation()
                if (node.children.length > 0) turn(node.id)
              }}
            >
              {node.children.length > 0 ? (isOpen(node.id) ? '−' : '+') : ''}
            </span>
            <span className="dm-branch-name">{conceptName(words, node.id)}</span>
            <Bar node={node} most={most} />
            <span className="dm-count">{words.number(node.count)}</span>
          </div>
        ))}
      </div>
      <PostureLegend shown={(posture) => roots.some(({ postures }) => postures[posture] > 0)} />
    </div>
  )
}

/** Counts by posture, end to end. */
function Bar({ node, most }: { node: Technology; most: number }) {
  let x = 0
  return (
    <svg className="dm-bar-chart" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      {POSTURES.map((posture) => {
        const width = (node.postures[posture] / most) * 100
        const at = x
        x += width
        return width > 0 ? (
          <rect
            key={posture}
            className="dm-fill"
            data-direction={posture}
            x={at}
            width={Math.max(width - 0.4, 0.4)}
            height={8}
          />
        ) : null
      })}
    </svg>
  )
}
