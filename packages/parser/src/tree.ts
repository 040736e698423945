/*
 * Heads from arc scores. Mostly the best head of each word already makes a tree with one root; where not, Chu-Liu and
 * Edmonds' maximum spanning arborescence does, with each root arc charged more than any tree can gain by a second one.
 */

const ROOT_CHARGE = 2 ** 42

/**
 * The best single-rooted tree.
 * @param scores n rows of n + 1 whole numbers: what each word as head is worth to the row's word, the root last.
 * @returns for each word its head's index, -1 for the root.
 */
export function decodeTree(scores: Int32Array, n: number): Int32Array {
  const heads = new Int32Array(n)
  let roots = 0
  for (let i = 0; i < n; i++) {
    const row = i * (n + 1)
    let best = n
    for (let j = 0; j < n; j++) if (j !== i && (scores[row + j] as number) > (scores[row + best] as number)) best = j
    heads[i] = best === n ? -1 : best
    if (best === n) roots++
  }
  return roots === 1 && !findCycle(heads) ? heads : spanningTree(scores, n)
}

/** Nodes of a cycle that following heads runs into, or undefined; a head of -1 ends the way. */
function findCycle(heads: Int32Array, nodes: Iterable<number> = heads.keys()): number[] | undefined {
  const visit = new Int32Array(heads.length).fill(-1)
  for (const start of nodes) {
    let at = start
    while (at >= 0 && visit[at] === -1) {
      visit[at] = start
      at = heads[at] as number
    }
    if (at >= 0 && visit[at] === start) {
      const cycle = [at]
      for (let next = heads[at] as number; next !== at; next = heads[next] as number) cycle.push(next)
      return cycle
    }
  }
  return undefined
}

/** Node n is the root. Contracts cycles one after another in one matrix, then opens them in reverse. */
function spanningTree(scores: Int32Array, n: number): Int32Array {
  const m = n + 1
  const worth = new Float64Array(m * m)
  const from = new Int32Array(m * m)
  const to = new Int32Array(m * m)
  for (let d = 0; d < n; d++)
    for (let h = 0; h < m; h++) {
      const at = d * m + h
      worth[at] = (scores[at] as number) - (h === n ? ROOT_CHARGE : 0)
      from[at] = d
      to[at] = h
    }

  let active = Array.from({ length: m }, (_, i) => i)
  const owner = Int32Array.from(active)
  const contractions: { owner: Int32Array; arcs: { node: number; dep: number; head: number }[] }[] = []
  const heads = new Int32Array(n)
  const decided = new Uint8Array(n)

  const best = new Int32Array(m).fill(-1)
  for (let d = 0; d < n; d++) choose(d)

  for (;;) {
    const cycle = findCycle(best, active)
    if (!cycle) {
      for (const d of active) {
        if (d === n) continue
        const at = d * m + (best[d] as number)
        decide(from[at] as number, to[at] as number)
      }
      break
    }
    contractions.push({
      owner: owner.slice(),
      arcs: cycle.map((node) => {
        const at = node * m + (best[node] as number)
        return { node, dep: from[at] as number, head: to[at] as number }
      }),
    })
    const inside = new Set(cycle)
    const joint = cycle[0] as number
    for (const other of active) {
      if (inside.has(other)) continue
      let out = joint
      let into = joint
      let gain = Number.NEGATIVE_INFINITY
      for (const node of cycle) {
        if ((worth[other * m + node] as number) > (worth[other * m + out] as number)) out = node
        const change = (worth[node * m + other] as number) - (worth[node * m + (best[node] as number)] as number)
        if (change > gain) {
          gain = change
          into = node
        }
      }
      copy(other * m + out, other * m + joint)
      copy(into * m + other, joint * m + other)
      worth[joint * m + other] = gain
    }
    active = active.filter((node) => node === joint || !inside.has(node))
    for (let i = 0; i < m; i++) {
      if (inside.has(owner[i] as number)) owner[i] = joint
      if (inside.has(best[i] as number)) best[i] = joint
    }
    choose(joint)
  }

  for (const { owner: before, arcs } of contractions.reverse()) {
    // One word below the cycle has its head from outside; the cycle opens at the node that holds that word.
    const cycle = new Set(arcs.map((arc) => arc.node))
    const word = decided.findIndex((done, d) => done === 1 && cycle.has(before[d] as number))
    const entered = before[word] as number
    for (const { node, dep, head } of arcs) if (node !== entered) decide(dep, head)
  }
  return heads

  function choose(d: number): void {
    let head = -1
    for (const h of active)
      if (h !== d && (head < 0 || (worth[d * m + h] as number) > (worth[d * m + head] as number))) head = h
    best[d] = head
  }

  function decide(dep: number, head: number): void {
    heads[dep] = head === n ? -1 : head
    decided[dep] = 1
  }

  function copy(source: number, target: number): void {
    worth[target] = worth[source] as number
    from[target] = from[source] as number
    to[target] = to[source] as number
  }
}
