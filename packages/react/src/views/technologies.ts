import type { Data, Row } from '../store/data'
import { count, newTally, type Tally } from './dyads'

export interface Technology extends Tally {
  /** Ontology path. */
  id: string
  /** Depth, from 1. */
  level: number
  children: Technology[]
}

/** What events are about as a tree: an event counts once for each thing it names, and once for all above it. */
export function technologiesOf(data: Data, rows: readonly Row[]): Technology[] {
  const all = new Map<string, Technology>()
  const roots: Technology[] = []
  const node = (id: string): Technology => {
    let found = all.get(id)
    if (!found) {
      const cut = id.lastIndexOf('/')
      found = { id, level: id.split('/').length, children: [], ...newTally() }
      all.set(id, found)
      if (cut < 0) roots.push(found)
      else node(id.slice(0, cut)).children.push(found)
    }
    return found
  }
  const column = data.column('technology')
  for (const row of rows) {
    const paths = new Set((column[row.index] ?? []).flatMap(ancestors))
    for (const path of paths) count(node(path), row)
  }
  for (const list of [roots, ...[...all.values()].map(({ children }) => children)]) {
    list.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
  }
  return roots
}

function ancestors(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, depth) => parts.slice(0, depth + 1).join('/'))
}

/** The tree in reading order, as far as it is open. */
export function flatten(nodes: readonly Technology[], open: (id: string) => boolean): Technology[] {
  return nodes.flatMap((node) => [node, ...(open(node.id) ? flatten(node.children, open) : [])])
}
