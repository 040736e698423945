import type { Tree } from './parser'

interface Arc {
  readonly head: number
  readonly dependent: number
  readonly level: number
}

/** Arcs with levels such that none crosses or covers one of its own level; shorter ones lie lower. */
function layers(heads: ArrayLike<number>): Arc[] {
  const arcs: Arc[] = []
  const spans = Array.from(heads, (head, dependent) => ({ head, dependent }))
    .filter(({ head }) => head >= 0)
    .sort((a, b) => Math.abs(a.head - a.dependent) - Math.abs(b.head - b.dependent) || a.dependent - b.dependent)
  const tops = new Int32Array(heads.length)
  for (const { head, dependent } of spans) {
    const first = Math.min(head, dependent)
    const last = Math.max(head, dependent)
    let level = 0
    for (let i = first; i < last; i++) level = Math.max(level, tops[i] as number)
    level++
    for (let i = first; i < last; i++) tops[i] = level
    arcs.push({ head, dependent, level })
  }
  return arcs
}

/** The tree as indented lines: word, tag, relation; a head above its dependents, these in the sentence's order. */
export function drawText(tokens: readonly string[], tree: Tree): string {
  const children = tokens.map(() => [] as number[])
  let root = -1
  tree.heads.forEach((head, i) => {
    if (head < 0) root = i
    else children[head]?.push(i)
  })
  const lines: string[] = []
  const stack = root < 0 ? [] : [{ node: root, lead: '', branch: '' }]
  for (let at = stack.pop(); at; at = stack.pop()) {
    const { node, lead, branch } = at
    lines.push(`${lead}${branch}${tokens[node]} ${tree.upos[node]} ${tree.deprels[node]}`)
    const below = lead + (branch === '' ? '' : branch === '├─ ' ? '│  ' : '   ')
    const own = children[node] as number[]
    for (let k = own.length - 1; k >= 0; k--)
      stack.push({ node: own[k] as number, lead: below, branch: k === own.length - 1 ? '└─ ' : '├─ ' })
  }
  return lines.join('\n')
}

const CHARACTER = 8
const GAP = 24
const STEP = 22
const MARGIN = 12

/** The tree as an SVG document: words in a row, arcs from heads to dependents above them. */
export function drawSvg(tokens: readonly string[], tree: Tree): string {
  const widths = tokens.map(
    (token, i) => Math.max(token.length, tree.upos[i]?.length ?? 0, (tree.deprels[i]?.length ?? 0) + 2) * CHARACTER,
  )
  const centres: number[] = []
  let right = MARGIN
  for (const width of widths) {
    centres.push(right + width / 2)
    right += width + GAP
  }
  const arcs = layers(tree.heads)
  const base = (arcs.reduce((top, arc) => Math.max(top, arc.level), 0) + 1) * STEP + MARGIN
  const height = base + 48
  const parts = arcs.map(({ head, dependent, level }) => {
    const lean = dependent > head ? 6 : -6
    const from = (centres[head] as number) + lean
    const to = (centres[dependent] as number) - lean / 2
    const y = base - level * STEP
    const label = `<text x="${(from + to) / 2}" y="${y - 4}" font-size="11">${escape(tree.deprels[dependent] ?? '')}</text>`
    return (
      `<path d="M${from} ${base}V${y}H${to}V${base}" fill="none" stroke="currentColor"/>` +
      `<path d="M${to - 3} ${base - 5}L${to} ${base}L${to + 3} ${base - 5}" fill="none" stroke="currentColor"/>${label}`
    )
  })
  tree.heads.forEach((head, i) => {
    if (head < 0)
      parts.push(`<path d="M${centres[i]} ${MARGIN}V${base}" stroke="currentColor" stroke-dasharray="3 3"/>`)
  })
  const words = tokens.map(
    (token, i) =>
      `<text x="${centres[i]}" y="${base + 18}">${escape(token)}</text>` +
      `<text x="${centres[i]}" y="${base + 36}" font-size="11">${escape(tree.upos[i] ?? '')}</text>`,
  )
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${right} ${height}" width="${right}" height="${height}" ` +
    `role="img" aria-label="Dependency tree" font-family="ui-sans-serif, sans-serif" font-size="14" ` +
    `text-anchor="middle" fill="currentColor">${parts.join('')}${words.join('')}</svg>`
  )
}

function escape(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
