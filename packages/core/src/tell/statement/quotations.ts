import type { Article, Span } from '../../model'
import type { Text } from '../../language/index'

/** Words in quotation marks, the marks included. */
export interface Quotation extends Span {
  /** Half-open range of `Text.tokens`, marks included. */
  first: number
  last: number
  /** Index in `Article.blocks`. */
  block: number
  /** Whole speech, as against a phrase taken over into the reporter’s own sentence. */
  spoken: boolean
  /** At the start of its paragraph, with nothing of the reporter’s before it. */
  opens: boolean
}

const MARKS = /["“”„‟«»‘’']/g
const DOUBLE = new Set(['"', '“', '”', '„', '‟', '«', '»'])
const OPENING = new Set(['“', '„', '«', '‘'])
const LETTER = /[\p{L}\p{N}]/u
const BEFORE_OPENING = /[\s([{—–\-/:]/u
const AFTER_CLOSING = /[\s)\]},.;:!?—–-]/u
const FEW = 5

/** Finds quotations by their marks; those a writer leaves open at a paragraph’s end run to that end. */
export function findQuotations(article: Article, text: Text): Quotation[] {
  const found: Quotation[] = []
  let token = 0
  for (const [block, span] of article.blocks.entries()) {
    if (span.kind === 'boilerplate' || span.kind === 'byline') continue
    for (const quotation of inBlock(article.text, span)) {
      while (token < text.tokens.length && (text.tokens[token]?.end ?? 0) <= quotation.start) token++
      let last = token
      while (last < text.tokens.length && (text.tokens[last]?.start ?? 0) < quotation.end) last++
      if (last === token) continue
      const opens = article.text.slice(span.start, quotation.start).trim() === ''
      found.push({ ...quotation, first: token, last, block, opens, spoken: isSpoken(article.text, quotation, opens) })
      token = last
    }
  }
  return found
}

function inBlock(source: string, block: Span): Span[] {
  const found: Span[] = []
  let open: number | null = null
  let single: number | null = null
  const slice = source.slice(block.start, block.end)
  for (const { 0: mark, index } of slice.matchAll(MARKS)) {
    const at = block.start + index
    const side = sideOf(mark, slice[index - 1] ?? ' ', slice[index + 1] ?? ' ', open !== null)
    if (DOUBLE.has(mark)) {
      if (side === 'open' && open === null) open = at
      else if (side === 'close' && open !== null) {
        found.push({ start: open, end: at + 1 })
        open = null
      }
      single = null
    } else if (open === null) {
      if (side === 'open') single = at
      else if (side === 'close' && single !== null) {
        found.push({ start: single, end: at + 1 })
        single = null
      }
    }
  }
  if (open !== null) found.push({ start: open, end: block.end })
  return found
}

/** The neighbours decide, and only where they do not the mark’s own shape: writers mistype the shape. */
function sideOf(mark: string, before: string, after: string, isOpen: boolean): 'open' | 'close' | 'none' {
  const mayOpen = BEFORE_OPENING.test(before) && !/\s/.test(after)
  const mayClose = AFTER_CLOSING.test(after) && !/\s/.test(before)
  if (mayOpen && !mayClose) return 'open'
  if (mayClose && !mayOpen) return 'close'
  if (!DOUBLE.has(mark)) return 'none'
  if (OPENING.has(mark)) return 'open'
  return mark === '"' && !isOpen ? 'open' : 'close'
}

function isSpoken(source: string, { start, end }: Span, opens: boolean): boolean {
  const words = source.slice(start + 1, end - 1).trim()
  const count = words.split(/\s+/).length
  const lead = source.slice(Math.max(0, start - 3), start).trimEnd()
  const set = opens || /[,:.!?”"]$/.test(lead)
  if (!LETTER.test(words) || isTitle(words)) return false
  const ends = /[,.!?…—]$/.test(words)
  return (set && (count >= FEW || ends)) || (count >= FEW && /^[\p{Lu}[]/u.test(words))
}

/** "How Congress Can Safeguard Privacy": the name of a work. */
function isTitle(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => word.length > 3)
  return long.length >= FEW && long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.8
}
