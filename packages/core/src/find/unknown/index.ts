import type { Sentence, Text } from '../../language/index'
import type { Lexicon } from '../../lexicon/index'
import { CALENDAR, PARTICLES } from '../heads'
import type { Found, FoundTitle } from '../types'
import { type Word, wordsOf } from '../words'
import { readBody } from './body'
import { readCompany, readEmployer } from './company'
import { decideFirms, type Undecided } from './firm'
import { isPlainName, looksLikePerson, person, readPerson } from './person'
import { readPlace } from './place'
import { type Reader, tokenOf, type View } from './view'

const READERS: readonly Reader[] = [readBody, readEmployer, readPerson, readPlace, readCompany]
/** A row of names is read from both ends in two; the bound keeps a hostile text from asking for more. */
const MOST_PASSES = 4
const NO_NAME = new Set(['PRON', 'DET', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'INTJ'])

/** Names that the lexicon does not know, told by the words around them and in them. */
export function findUnknownNames(
  text: Text,
  sentences: readonly Sentence[],
  known: readonly Found[],
  titles: readonly FoundTitle[],
  lexicon: Lexicon,
): Found[] {
  const startingAt = new Map(known.map((name) => [name.first, name]))
  const endingAt = new Map(known.map((name) => [name.last, name]))
  const titleStartingAt = new Map(titles.map((title) => [title.first, title]))
  const titleEndingAt = new Map(titles.map((title) => [title.last, title]))
  const taken = new Set<number>()
  for (const { first, last } of [...known.filter((name) => !name.familyName), ...titles]) {
    for (let i = first; i < last; i++) taken.add(i)
  }

  const found: Found[] = []
  const undecided: Undecided[] = []
  const alone = new Set<string>()
  for (const sentence of sentences) {
    const words = wordsOf(text, sentence, taken)
    const view: View = { text, words, lexicon, startingAt, endingAt, titleStartingAt, titleEndingAt, taken }
    for (let at = 0; at < words.length; at++) {
      const end = runEnd(view, at)
      if (end === at) continue
      const reading = READERS.map((read) => read(view, at, end)).find((one) => one !== null)
      if (reading) found.push(reading.found)
      else if (end - at <= 3) undecided.push({ view, at, end })
      if (!reading && end - at === 1 && acts(view, at)) alone.add((words[at] as Word).text)
      at = (reading?.end ?? end) - 1
    }
  }
  for (const name of known) if (name.familyName) alone.add(name.text)
  for (const name of found) if (name.familyName) alone.add(name.text)
  const people = decidePeople(
    undecided.filter(({ at, end }) => end - at > 1),
    found,
    known,
    alone,
  )
  const families = new Set(
    [...found, ...people, ...known]
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ text: name }) => [...name.split(' '), ...name.split(/[ -]/u)]),
  )
  const rest = undecided.filter(
    ({ view, at, end }) =>
      !families.has((view.words[end - 1] as Word).text) && !people.some(({ first }) => first === view.words[at]?.first),
  )
  return [...found, ...people, ...decideFirms(rest, found, known)]
}

/** Whether a word by itself does or owns something, as a family name does: "Oliynyk is accused", "Zino’s email". */
function acts(view: View, at: number): boolean {
  const before = view.words[at - 1]
  if (before && (before.capital || view.taken.has(before.first)) && at > 1) return false
  const [token, next] = [tokenOf(view, at), tokenOf(view, at + 1)]
  return token?.upos === 'PROPN' && (next?.upos === 'VERB' || next?.upos === 'AUX' || next?.upos === 'PART')
}

/** A run whose last word comes back by itself, or that stands in a row with people, is a person. */
function decidePeople(
  undecided: readonly Undecided[],
  found: readonly Found[],
  known: readonly Found[],
  alone: ReadonlySet<string>,
): Found[] {
  const people = new Set(
    [...found, ...known].filter(({ kind }) => kind === 'person').flatMap(({ first, last }) => [first, -last]),
  )
  const decided: Found[] = []
  const inRow = ({ view, at, end }: Undecided) => {
    const joined = (k: number) => /^(?:,|and)$/u.test(view.words[k]?.text ?? '')
    const [before, after] = [view.words[at - 1], view.words[end + 1]]
    return (joined(at - 1) && before && people.has(-before.first)) || (joined(end) && after && people.has(after.first))
  }
  let rest = undecided.filter(({ view, at, end }) => looksLikePerson(view, at, end) && isPlainName(view, at, end))
  for (let grew = true, pass = 0; grew && pass < MOST_PASSES; pass++) {
    grew = false
    const still: Undecided[] = []
    for (const one of rest) {
      const family = (one.view.words[one.end - 1] as Word).text
      if (!alone.has(family) && !inRow(one)) {
        still.push(one)
        continue
      }
      const { found: name } = person(one.view, one.at, one.end)
      people.add(name.first).add(-name.last)
      decided.push(name)
      grew = true
    }
    rest = still
  }
  return decided
}

/** The end of the run of capitalised words that starts here; `at` itself if none does. */
function runEnd(view: View, at: number): number {
  let end = at
  while (end < view.words.length && isNameWord(view, end, end === at)) {
    end++
    let over = end
    while (PARTICLES.has(view.words[over]?.text ?? '') || view.words[over]?.text === '&') over++
    if (over > end && over < view.words.length && isNameWord(view, over, false)) end = over
  }
  return end
}

function isNameWord(view: View, at: number, starts: boolean): boolean {
  const word = view.words[at] as Word
  if (!word.capital || view.taken.has(word.first) || (starts && CALENDAR.has(word.text))) return false
  const upos = tokenOf(view, at)?.upos
  if (!starts)
    return !CALENDAR.has(word.text) || at + 1 >= view.words.length || !/^\d/u.test(view.words[at + 1]?.text ?? '')
  const opens = at === 0 || /^["“”'‘’(:;—–•*-]+$/u.test((view.words[at - 1] as Word).text)
  if (!opens) return !NO_NAME.has(upos ?? 'X')
  return upos === 'PROPN' || view.lexicon.genderOfGivenName(word.text) !== null
}
