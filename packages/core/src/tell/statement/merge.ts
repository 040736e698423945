import type { Statement } from '../../model'
import type { Draft } from '../types'

export type StatementDraft = Extract<Draft, { type: 'statement' }>

const LEAST_WORDS = 4
const FEW_WORDS = 8
const SHARED = 0.6
/** How many tellings of one speaker are looked through: the first, which lead the story, and the latest. */
const LEADING = 4
const NEARBY = 30
const SHARED_OF_FEW = 0.75
/** In characters. */
const CLOSE = 80
const PLAIN = new Set(
  'the and that for with from this they their its his her has have had was were are been will would could about into than which who what when also said says more other over under after before because'.split(
    ' ',
  ),
)

/**
 * Joins what one speaker is reported to say twice in nearly the same words, in the lead and again in the body. A
 * headline joins the statement of its speaker that is most like it.
 */
export function mergeRetold(
  drafts: readonly StatementDraft[],
  headlines: ReadonlySet<StatementDraft>,
): StatementDraft[] {
  const kept: Telling[] = []
  const bySpeaker = new Map<string, Telling[]>()
  for (const draft of drafts) {
    if (headlines.has(draft)) continue
    const telling = { draft, words: contentWords(draft) }
    const told = toldBy(bySpeaker, draft)
    const nearby = told.length > NEARBY ? [...told.slice(0, LEADING), ...told.slice(-NEARBY)] : told
    const earlier = nearby.find((at) => !isBeside(at.draft, draft) && isRetold(at.words, telling.words))
    if (earlier) earlier.draft = joined(earlier.draft, draft)
    else {
      kept.push(telling)
      told.push(telling)
    }
  }
  for (const draft of headlines) {
    const words = contentWords(draft)
    const told = toldBy(bySpeaker, draft).slice(0, NEARBY)
    const [body] = told.sort((a, b) => sharedWords(b.words, words) - sharedWords(a.words, words))
    if (draft.speaker && body && sharedWords(body.words, words) > 0) body.draft = joined(body.draft, draft)
    else kept.push({ draft, words })
  }
  return kept.map(({ draft }) => draft).sort((a, b) => a.cue.start - b.cue.start)
}

function toldBy(bySpeaker: Map<string, Telling[]>, { speaker }: StatementDraft): Telling[] {
  const key = speaker?.entity ?? ''
  const told = bySpeaker.get(key) ?? []
  bySpeaker.set(key, told)
  return told
}

interface Telling {
  draft: StatementDraft
  words: Set<string>
}

/** Two cues in one sentence tell two things. */
function isBeside(a: StatementDraft, b: StatementDraft): boolean {
  return a.evidence.some((at) => at.start <= b.cue.start && b.cue.start < at.end) || b.cue.start - a.cue.start < CLOSE
}

function contentWords({ content }: Pick<Statement, 'content'>): Set<string> {
  const words = content.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => word.length > 2 && !PLAIN.has(word)).map(stem))
}

const stem = (word: string): string => word.replace(/(?:ing|ed|es|s|ly)$/, '')

function isRetold(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const least = Math.min(a.size, b.size)
  if (least < LEAST_WORDS) return false
  return sharedWords(a, b) / least >= (least < FEW_WORDS ? SHARED_OF_FEW : SHARED)
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared
}

function joined(first: StatementDraft, again: StatementDraft): StatementDraft {
  const mode = first.mode === 'say' ? again.mode : first.mode
  return { ...first, mode, direct: first.direct || again.direct, evidence: [...first.evidence, ...again.evidence] }
}
