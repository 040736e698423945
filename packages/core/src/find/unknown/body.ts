import { CALENDAR, HEADS, NOT_ACTORS, OPENING } from '../heads'
import type { Word } from '../words'
import { give, type Reader, type Reading, type View } from './view'

const LINKS = new Set(['of', 'for', 'on', 'the', 'and', '&', 'de', 'du', 'des', 'del'])
const OPENS = new Set(['of', 'for', 'on'])

/** Ministry of …, … Commission, University of …, … Corp. */
export const readBody: Reader = (view, at, end) => {
  const tail = view.words[end - 1] as Word
  if (OPENING.has(tail.text) && OPENS.has(view.words[end]?.text ?? '')) {
    const whole = extend(view, end)
    if (whole > end) return withOwner(view, at, whole, HEADS.get(tail.text) ?? 'body')
  }
  if (end - at === 1 || NOT_ACTORS.has(tail.text)) return afterCountry(view, at, end)
  const kind = HEADS.get(tail.text)
  if (!kind || (kind === 'company' && isPartOfTitle(view, at))) return null
  return withOwner(view, kind === 'company' ? at : joined(view, at), end, kind)
}

/** "the Code of Conduct", "Principles on Government Use of Surveillance Technologies" */
function isPartOfTitle({ words, lexicon, endingAt }: View, at: number): boolean {
  if (words[at - 1]?.text !== 'of' || !words[at - 2]?.capital) return false
  const isPerson =
    endingAt.get((words[at - 1] as Word).first)?.kind === 'person' ||
    lexicon.genderOfGivenName(words[at - 3]?.text ?? '') !== null
  return !isPerson
}

/** Back over "Export Controls and" before "Human Rights Initiative". */
function joined({ words, taken, endingAt }: View, at: number): number {
  let start = at
  if (words[at - 1]?.text !== 'and' && words[at - 1]?.text !== '&') return at
  for (let k = at - 2; k >= 0; k--) {
    const word = words[k] as Word
    if (!word.capital || taken.has(word.first) || CALENDAR.has(word.text) || endingAt.has(word.first)) break
    if (k === 0 && words[k + 1]?.capital !== true) break
    start = k
  }
  return start
}

/** "Danish Police", "Russian Embassy": a head alone, after a country. */
function afterCountry(view: View, at: number, end: number): Reading | null {
  const kind = HEADS.get((view.words[at] as Word).text)
  if (end - at !== 1 || (kind !== 'body' && kind !== 'research')) return null
  return view.endingAt.get((view.words[at] as Word).first)?.kind === 'jurisdiction'
    ? withOwner(view, at, end, kind)
    : null
}

/** A country or place before it belongs to the name: "China United Network …", "Danish Police", "Tokyo District Court". */
export function withOwner(view: View, at: number, end: number, kind: Parameters<typeof give>[3]): Reading {
  const first = (view.words[at] as Word).first
  const owner = view.endingAt.get(first)
  const reading = give(view, at, end, kind)
  if (owner?.kind !== 'place' && (owner?.kind !== 'jurisdiction' || (kind === 'company' && owner.via === 'demonym')))
    return reading
  let start = at
  while (start > 0 && (view.words[start] as Word).first > owner.first) start--
  const whole = give(view, start, end, kind)
  const country = view.lexicon.byId(owner.candidates[0] ?? '')?.jurisdiction
  if (owner.kind === 'place') return { end, found: country ? { ...whole.found, jurisdiction: country } : whole.found }
  return { end, found: country ? { ...whole.found, jurisdiction: country, owner } : whole.found }
}

/** Over "of (the) X", "on X, Y and Z" after a head that opens a name. */
function extend(view: View, from: number): number {
  const { words } = view
  let end = from
  for (let at = from; at < words.length; at++) {
    const word = words[at] as Word
    if (word.capital && !CALENDAR.has(word.text)) {
      if (view.titleStartingAt.has(word.first) && words[at + 1]?.capital) return end
      end = at + 1
    } else if (!LINKS.has(word.text) && !(word.text === ',' && listGoesOn(words, at))) return end
  }
  return end
}

/** Whether a comma stands in a list of capitalised words that ends in "and": "on Commerce, Science, and Transportation". */
function listGoesOn(words: readonly Word[], comma: number): boolean {
  for (let at = comma + 1; at < Math.min(words.length, comma + 6); at++) {
    const word = words[at] as Word
    if (word.text === 'and' || word.text === '&') return words[at + 1]?.capital === true
    if (!word.capital && word.text !== ',') return false
  }
  return false
}
