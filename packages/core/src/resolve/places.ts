import type { Found } from '../find/types'
import type { Stage } from './stage'

const STAYING = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'inside',
  'across',
  'throughout',
  'visit',
  'leave',
  'reach',
  'tour',
])
const TRAVEL = new Set(
  'visit trip travel fly flight go come arrive return head tour journey delegation drive move relocate invite invitation ambassador send envoy from'.split(
    ' ',
  ),
)

const RULERS = new Set([
  'regime',
  'government',
  'authorities',
  'leadership',
  'leaders',
  'rulers',
  'policymakers',
  'administration',
])

/** Whether a capital's name is the city here, and not the government that sits in it. */
export function isCity(stage: Stage, found: Found): boolean {
  const { tokens } = stage.text
  const before = tokens[found.first - 1]
  const next = tokens[found.last]
  const after = tokens[found.last + 1]
  if (next?.text === '-' && /^(?:based|listed|headquartered|area)$/u.test(after?.lower ?? '')) return true
  if (
    next?.text === ',' &&
    after &&
    /^\p{Lu}/u.test(after.text) &&
    tokens[found.last + 1] &&
    stage.nameAt.get(found.last + 1)?.kind === 'place'
  )
    return true
  if (before?.lower === 'in' && RULERS.has(tokens[found.first - 2]?.lower ?? '')) return false
  if (!before || before.sentence !== tokens[found.first]?.sentence) return false
  if (STAYING.has(before.lemma) || STAYING.has(before.lower)) return true
  if (before.lower === 'to' || before.lower === 'from') return travels(stage, found.first - 1)
  if (before.lower === 'of')
    return /^(?:city|capital|streets|outskirts|north|south|east|west)$/u.test(tokens[found.first - 2]?.lower ?? '')
  return before.lower === 'downtown' || before.lower === 'central'
}

function travels({ text }: Stage, preposition: number): boolean {
  const word = text.tokens[preposition]
  const source = text.tokens[preposition - 1]
  if (word?.lower === 'from' && source?.upos === 'NOUN' && !TRAVEL.has(source.lemma)) return false
  for (let at = preposition - 1; at >= Math.max(0, preposition - 5); at--) {
    const token = text.tokens[at]
    if (!token || token.sentence !== word?.sentence) return false
    if (TRAVEL.has(token.lemma) && token.lemma !== 'from') return true
  }
  return false
}
