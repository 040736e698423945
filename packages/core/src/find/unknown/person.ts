import { slug } from '../../lexicon/index'
import { HEADS, NOT_ACTORS, PARTICLES, PEOPLES, PERSON_NOUNS, PLURAL_TITLES, REGIONS } from '../heads'
import type { FoundTitle } from '../types'
import type { Word } from '../words'
import { give, type Reader, type Reading, hasTitleBehind, tokenOf, type View } from './view'

const NAME_PART = /^(?:\p{Lu}[\p{L}\p{M}’'-]+|\p{Lu}\.?)$/u
const SHOUTED = /^[\p{Lu}\p{N}.&-]{3,}$/u
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|prof|sir|lord|lady|sen|rep|sens|reps|gov|gen|justice|judge)\.?$/u
const SAYING = new Set(
  'say tell write add tweet argue warn note claim explain comment testify acknowledge insist stress predict estimate believe think announce urge'.split(
    ' ',
  ),
)

/** Could these words be somebody's name at all? */
export function looksLikePerson(view: View, at: number, end: number): boolean {
  const parts = view.words.slice(at, end)
  const last = parts.at(-1) as Word
  if (
    parts.length > 5 ||
    NOT_ACTORS.has(last.text) ||
    HEADS.has(last.text) ||
    PLURAL_TITLES.has(last.text.toLowerCase())
  )
    return false
  return parts.every((word) => NAME_PART.test(word.text) || PARTICLES.has(word.text)) && !isCredit(view, at, end)
}

/** Not "STOXX Europe", "Muslim Uyghur". */
export function isPlainName(view: View, at: number, end: number): boolean {
  return !view.words.slice(at, end).some(({ text }) => SHOUTED.test(text) || PEOPLES.has(text) || REGIONS.has(text))
}

/** Titles, given names, appositions and verbs of saying make a run of words a person. */
export const readPerson: Reader = (view, at, end) => {
  if (!looksLikePerson(view, at, end)) return null
  const { words, lexicon } = view
  const first = words[at] as Word
  if (PLURAL_TITLES.has(first.text.toLowerCase()) && end - at > 2) return person(view, at + 1, end)
  const length = end - at
  const title = view.titleEndingAt.get(first.first)
  if (title && (length > 1 || standsAlone(title))) return person(view, at, end)
  if (length === 1) return null
  if (lexicon.genderOfGivenName(first.text.split('-', 1)[0] as string) !== null) return person(view, at, end)
  const before = words[at - 1]
  if (before && (PLURAL_TITLES.has(before.text.toLowerCase()) || PERSON_NOUNS.has(before.text)))
    return person(view, at, end)
  if (before && endsOffice(view, at)) return person(view, at, end)
  if (words[end]?.text === ',' && describedSoon(view, end + 1)) return person(view, at, end)
  if (before?.text === ',' && describedJustBefore(view, at - 1)) return person(view, at, end)
  return length <= 3 && speaks(view, at, end) ? person(view, at, end) : null
}

export function person(view: View, at: number, end: number): Reading {
  const { found } = give(view, at, end, 'person')
  const withoutInitials = found.text.replace(/ \p{Lu}\.?(?= )/gu, '')
  const known = view.lexicon.lookup(withoutInitials).filter(({ entry }) => entry.kind === 'person')
  found.candidates = known.length > 0 ? known.map(({ entry }) => entry.id) : [`person:${slug(found.text)}`]
  if (end - at === 1) found.familyName = true
  return { found, end }
}

/** "Mr Skripal", "President Xi"; an analyst or a director has two names. */
function standsAlone({ title }: FoundTitle): boolean {
  return title.roles.length > 0 || ADDRESS.test(title.text)
}

/** "Deputy Secretary of the Treasury Wally Adeyemo", "vice president of engineering Mohak Shroff". */
function endsOffice(view: View, at: number): boolean {
  const before = tokenOf(view, at - 1)
  const first = (view.words[at] as Word).first
  const known = view.endingAt.get(first)
  if (known ? known.kind !== 'body' : before?.upos !== 'NOUN') return false
  return hasTitleBehind(view, at - 1)
}

/** "Jane Roe/Getty", "Photo by Jane Roe", "Jane Roe | Getty Images". */
function isCredit({ words }: View, at: number, end: number): boolean {
  const next = words[end]?.text ?? ''
  const before = words[at - 1]?.text ?? ''
  if (next === '/' || next === '|' || before === '/' || before === '|') return true
  const word = words[at - 2]?.text ?? ''
  return (
    /^(?:photo|photograph|image|picture|illustration|photographer)s?$/iu.test(word) &&
    (before === ':' || before === 'by')
  )
}

/** "…, a spokesman for", "…, the firm’s chief scientist", "…, who". */
function describedSoon(view: View, from: number): boolean {
  if (view.words[from]?.text === 'who' || view.words[from]?.text === 'whose') return true
  for (let at = from; at < Math.min(view.words.length, from + 8); at++) {
    const word = view.words[at] as Word
    if (view.titleStartingAt.has(word.first) || PERSON_NOUNS.has(word.text)) return true
    const upos = tokenOf(view, at)?.upos
    if (upos === 'VERB' || upos === 'AUX' || /^[.;:,]$/u.test(word.text)) return false
  }
  return false
}

/** "Trump’s commerce secretary, …", "chief executive of ASML, …". */
function describedJustBefore(view: View, comma: number): boolean {
  for (let at = comma; at > Math.max(0, comma - 7); at--) {
    const word = view.words[at] as Word
    if (view.titleEndingAt.has(word.first) || PERSON_NOUNS.has(view.words[at - 1]?.text ?? '')) return true
    if (tokenOf(view, at - 1)?.upos === 'VERB' || view.words[at - 1]?.text === ',') return false
  }
  return false
}

/** "… said", "…, said" and "said …." around two or three plain words. */
function speaks(view: View, at: number, end: number): boolean {
  if (!isPlainName(view, at, end)) return false
  const next = tokenOf(view, end)
  if (next && SAYING.has(next.lemma) && next.upos === 'VERB') return true
  const afterComma = tokenOf(view, end + 1)
  if (next?.text === ',' && afterComma?.lemma === 'say') return true
  return tokenOf(view, at - 1)?.lemma === 'say' && (!next || /^[.,"”]$/u.test(next.text))
}
