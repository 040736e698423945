import type { Block, BlockKind, DemarcheEvent, Dossier, Evidence } from '@demarche/core'
import type { Row } from '../store/data'

/** A stretch of text under the same events; `rows` are indexes into the marks' `rows`, innermost first. */
export interface Segment {
  text: string
  rows: readonly number[]
  /** The rows whose evidence starts here. */
  starts: readonly number[]
}

export interface MarkedBlock {
  kind: BlockKind
  start: number
  segments: readonly Segment[]
}

export interface Marks {
  /** The events with words in this text, by where these start. */
  rows: readonly Row[]
  blocks: readonly MarkedBlock[]
  /** Events that have words which are not where they should be. */
  unanchored: readonly { row: Row; evidence: Evidence }[]
}

/** Whether the words stand where they are said to stand. */
export function isAnchored({ start, end, text }: Evidence, article: string): boolean {
  return (
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start && article.slice(start, end) === text
  )
}

/** The article cut at every edge of evidence. Evidence that does not fit is set apart, never moved. */
export function marksOf(dossier: Dossier, rows: readonly Row[]): Marks {
  const { text } = dossier.article
  const unanchored: { row: Row; evidence: Evidence }[] = []
  const spans: { row: Row; start: number; end: number }[] = []
  for (const row of rows) {
    for (const evidence of row.event.evidence) {
      if (isAnchored(evidence, text)) spans.push({ row, start: evidence.start, end: evidence.end })
      else unanchored.push({ row, evidence })
    }
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const order = new Map<Row, number>()
  for (const { row } of spans) if (!order.has(row)) order.set(row, order.size)
  const numbered = spans.map(({ row, start, end }) => ({ row: order.get(row) as number, start, end }))
  return {
    rows: [...order.keys()],
    blocks: wholeText(dossier.article.blocks ?? [], text).map((block) => cut(block, text, numbered)),
    unanchored,
  }
}

type NumberedSpan = { row: number; start: number; end: number }

function cut({ kind, start, end }: Block, text: string, spans: readonly NumberedSpan[]): MarkedBlock {
  const here = spans.filter((span) => span.start < end && span.end > start)
  const edges = new Set([start, end])
  for (const span of here) {
    edges.add(Math.max(span.start, start))
    edges.add(Math.min(span.end, end))
  }
  const sorted = [...edges].sort((a, b) => a - b)
  const segments: Segment[] = []
  for (let i = 0; i + 1 < sorted.length; i++) {
    const from = sorted[i] as number
    const to = sorted[i + 1] as number
    const over = here
      .filter((span) => span.start < to && span.end > from)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
    segments.push({
      text: text.slice(from, to),
      rows: [...new Set(over.map(({ row }) => row))],
      starts: [...new Set(over.filter((span) => span.start === from).map(({ row }) => row))],
    })
  }
  return { kind, start, segments }
}

/** Blocks in order, made to fit the text, with what lies between them as paragraphs: no word is lost. */
function wholeText(blocks: readonly Block[], text: string): Block[] {
  const whole: Block[] = []
  let done = 0
  const between = (end: number) => {
    for (const { index, 0: words } of text.slice(done, end).matchAll(/[^\n]+/g)) {
      if (words.trim() !== '') {
        const start = done + index
        whole.push({ kind: 'paragraph', start, end: start + words.length })
      }
    }
  }
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(block.start, done)
    const end = Math.min(block.end, text.length)
    if (!(start < end)) continue
    between(start)
    whole.push({ kind: block.kind, start, end })
    done = end
  }
  between(text.length)
  return whole
}

/** How often each type of event occurs. */
export function countTypes(rows: readonly Row[]): ReadonlyMap<DemarcheEvent['type'], number> {
  const counts = new Map<DemarcheEvent['type'], number>()
  for (const { event } of rows) counts.set(event.type, (counts.get(event.type) ?? 0) + 1)
  return counts
}
