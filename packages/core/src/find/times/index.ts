import type { Sentence, Text, Token } from '../../language/index'
import type { Time } from '../../model'
import { readDay } from './calendar'
import { type Anchor, TIME_PATTERNS, type TimePattern } from './patterns'

const MONTH_START = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u
const WEEKDAY_START = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u
const each = <T>(value: T, words: string): [string, T][] => words.split(' ').map((word) => [word, value])

/** The patterns that a word can start. */
const STARTS = new Map<string, readonly TimePattern[]>([
  ...each(TIME_PATTERNS.step, 'last this next past previous current coming earlier later'),
  ...each(TIME_PATTERNS.day, 'today tonight yesterday tomorrow'),
  ...each(TIME_PATTERNS.quarter, 'q1 q2 q3 q4 q first second third fourth'),
  ...each(TIME_PATTERNS.season, 'spring summer autumn fall winter'),
  ...each(TIME_PATTERNS.count, 'a an one two three four five six seven eight nine ten'),
  ...each(TIME_PATTERNS.end, 'end'),
])

/** Words that turn a clause to what is yet to come or back; a past participle after "will be" does not. */
const OUTLOOK = new Map<string, Anchor['outlook'] | 'past'>([
  ...each(
    'ahead' as const,
    "will 'll would shall set due expected scheduled plans plan planned planning starting beginning slated intends aims upcoming expires expire deadline",
  ),
  ...each('behind' as const, 'was were had did since'),
  ...each('past' as const, 'came fell rose took went began became met made hit grew lost won held sold cut'),
  ...each('open' as const, 'said announced reported added told warned pledged vowed confirmed signed'),
])

/**
 * Times as EDTF (ISO 8601-2), reckoned from the day of publication where the words ask for it. Without one they keep
 * unspecified digits ("in July" is `XXXX-07`) and the anchor `none`.
 */
export function findTimes(
  text: Text,
  folded: string,
  sentences: readonly Sentence[],
  publishedAt: string | undefined,
): Time[] {
  const published = readDay(publishedAt)
  const times: Time[] = []
  for (const sentence of sentences) {
    let free = sentence.start
    let outlook: Anchor['outlook'] = 'open'
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = text.tokens[i] as Token
      outlook = outlookAfter(token, outlook)
      if (token.start < free) continue
      const patterns = patternsFor(token)
      const time = patterns && readTime(patterns, folded, token.start, { published, outlook }, sentence, text.source)
      if (!time) continue
      times.push(time)
      free = time.span.end
    }
  }
  return times
}

function outlookAfter({ lower, upos }: Token, before: Anchor['outlook']): Anchor['outlook'] {
  const told = OUTLOOK.get(lower)
  if (told === 'past') return before === 'ahead' ? before : 'behind'
  if (told) return told
  return before !== 'ahead' && upos === 'VERB' && lower.endsWith('ed') ? 'behind' : before
}

function patternsFor(token: Token): readonly TimePattern[] | null {
  const code = token.text.charCodeAt(0)
  if (code >= 48 && code <= 57) return TIME_PATTERNS.number
  const patterns = STARTS.get(token.lower)
  if (patterns) return patterns
  if (code < 65 || code > 90) return null
  if (MONTH_START.test(token.text)) return TIME_PATTERNS.month
  return WEEKDAY_START.test(token.text) ? TIME_PATTERNS.weekday : null
}

function readTime(
  patterns: readonly TimePattern[],
  folded: string,
  start: number,
  anchor: Anchor,
  sentence: Sentence,
  source: string,
): Time | null {
  for (const { shape, after, reckon } of patterns) {
    if (after && !after.test(folded.slice(Math.max(sentence.start, start - 12), start))) continue
    shape.lastIndex = start
    const parts = shape.exec(folded)
    const end = start + (parts?.[0].length ?? 0)
    if (!parts || end > sentence.end) continue
    const reckoned = reckon(parts, anchor)
    if (reckoned) return { ...reckoned, text: source.slice(start, end), span: { start, end } }
  }
  return null
}
