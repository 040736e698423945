import type { Sentence, Text, Token } from '../language/index'
import type { Candidate, Lexicon, Match } from '../lexicon/index'
import type { MentionVia } from '../model'
import { CALENDAR, HEADS, LEGAL_FORMS, NOT_ACTORS } from './heads'
import type { Found, FoundTitle } from './types'
import { isCapital, type Opens } from './words'

/** The lexicon's names and titles in these sentences, longest first, none inside another. */
export function findKnownNames(
  opens: Opens,
  text: Text,
  folded: string,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): { names: Found[]; titles: FoundTitle[] } {
  const names: Found[] = []
  const titles: FoundTitle[] = []
  for (const sentence of sentences) {
    let free = sentence.start
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = text.tokens[i] as Token
      if (token.start < free || !opens(text.tokens, i)) continue
      const match = lexicon.matchAt(folded, token.start)
      const title = lexicon.titleAt(folded, token.start)
      if (title && title.end > (match?.end ?? 0)) {
        free = title.end
        const holder =
          match && AGENCY.test(folded.slice(match.start, match.end)) ? read(match, text, sentence, i, lexicon) : null
        if (holder) names.push(holder)
        titles.push({
          start: title.start,
          end: title.end,
          first: i,
          last: tokenAfter(text, i, title.end),
          title: title.title,
        })
        continue
      }
      const name = match && read(match, text, sentence, i, lexicon)
      if (!name || isProduct(name, names.at(-1))) continue
      if (names.at(-1)?.last !== i && titles.at(-1)?.last !== i && isInsideAnother(name, text, sentence)) continue
      if (name.familyName && isCommonWord(token, i === sentence.first) && titles.at(-1)?.last !== i) continue
      free = name.end
      const owner = name.kind === 'body' ? countryIn(name, text, folded, lexicon) : null
      names.push(owner ? { ...name, owner } : name)
    }
  }
  return { names, titles }
}

/** The first token that starts at or after an offset. */
export function tokenAfter(text: Text, from: number, offset: number): number {
  let at = from + 1
  while ((text.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < offset) at++
  return at
}

/** "He left": a word that is also a family name, such as He Lifeng’s, unless a title comes before it. */
function isCommonWord({ upos, text }: Token, opensSentence: boolean): boolean {
  return upos === 'PRON' || CALENDAR.has(text) || (opensSentence && upos !== 'PROPN' && upos !== 'NOUN')
}

/** "Google Play": a second company's name right after a first is a product's. */
function isProduct(name: Found, before: Found | undefined): boolean {
  return (
    name.kind === 'company' && name.last - name.first === 1 && before?.kind === 'company' && before.last === name.first
  )
}

/** The country at the head of a body's name: "Chinese foreign ministry". */
function countryIn(name: Found, text: Text, folded: string, lexicon: Lexicon): Found | null {
  const space = folded.indexOf(' ', name.start)
  if (space < 0 || space >= name.end) return null
  const match = lexicon.matchAt(folded.slice(0, space), name.start)
  const country = match?.candidates.find(({ entry, form }) => entry.kind === 'jurisdiction' && form.how !== 'capital')
  if (!match || !country || match.end !== space) return null
  const last = tokenAfter(text, name.first, space)
  const words = text.source.slice(name.start, space)
  return {
    start: name.start,
    end: space,
    text: words,
    first: name.first,
    last,
    via: VIA[country.form.how],
    kind: 'jurisdiction',
    candidates: [country.entry.id],
  }
}

/** A body named within a title: "FBI Director", "Senate Minority Leader"; "Treasury Secretary" names the office alone. */
const AGENCY = /^(?:[A-Z]{3,}|Senate)$/u

const VIA: Record<Candidate['form']['how'], MentionVia> = {
  name: 'name',
  short: 'name',
  demonym: 'demonym',
  metonym: 'metonym',
  capital: 'metonym',
  generic: 'role',
  surname: 'alias',
}

function read(match: Match, text: Text, sentence: Sentence, first: number, lexicon: Lexicon): Found | null {
  const last = tokenAfter(text, first, match.end)
  const candidates = match.candidates.filter(
    (candidate) => !candidate.form.cautious || plain(candidate, text, sentence, first, last),
  )
  const best = candidates[0]
  const words = text.source.slice(match.start, match.end)
  const place = { start: match.start, end: match.end, text: words, first, last }
  const generic = !best || best.form.how === 'generic' ? lexicon.generic(words) : null
  const ids = [...new Set(candidates.map(({ entry }) => entry.id))]
  if (generic) return { ...place, via: 'role', kind: 'body', candidates: ids, generic: generic.id }
  if (!best) return null
  if (candidates.some(({ form }) => form.how === 'capital') && NOT_ACTORS.has(text.tokens[last]?.text ?? ''))
    return null
  const how = candidates.find(({ form }) => form.how === 'capital') ? 'capital' : best.form.how
  const found: Found = { ...place, via: VIA[how], kind: best.entry.kind, candidates: ids }
  if (how === 'surname') found.familyName = true
  if (best.entry.kind === 'person') return withGivenName(found, text, sentence, lexicon)
  return best.entry.kind === 'company' ? withLegalForm(found, text, sentence) : found
}

/** "Kishida Fumio": a family name that stands first takes the given name in. */
function withGivenName(found: Found, text: Text, sentence: Sentence, lexicon: Lexicon): Found {
  const next = text.tokens[found.last]
  if (found.last - found.first > 1 || !next || found.last >= sentence.last || !isCapital(next.text)) return found
  const reversed = lexicon
    .lookup(`${next.text} ${found.text}`)
    .filter(({ entry }) => found.candidates.includes(entry.id))
  if (reversed.length === 0) return found
  const candidates = reversed.map(({ entry }) => entry.id)
  const { familyName: _, ...place } = found
  return {
    ...place,
    via: 'name',
    candidates,
    end: next.end,
    last: found.last + 1,
    text: text.source.slice(found.start, next.end),
  }
}

const COMPANY_TAILS = new Set([...LEGAL_FORMS, 'Technology', 'Technologies', 'Group', 'Holdings', 'Holding'])

/** "ZTE Corp", "Huawei Technologies Co., Ltd." */
function withLegalForm(found: Found, text: Text, sentence: Sentence): Found {
  let last = found.last
  for (;;) {
    const token = text.tokens[last]
    const after = text.tokens[last + 1]
    if (token && last < sentence.last && COMPANY_TAILS.has(token.text)) last += 1
    else if (token?.text === ',' && after && last + 1 < sentence.last && LEGAL_FORMS.has(after.text)) last += 2
    else break
  }
  if (last === found.last) return found
  const end = (text.tokens[last - 1] as Token).end
  return { ...found, end, last, text: text.source.slice(found.start, end) }
}

const NOT_A_NAME = new Set(['NUM', 'PUNCT', 'SYM'])

/** "World Congress", "West Texas Intermediate": a short name that capitals around make another. */
function isInsideAnother({ kind, first, last }: Found, text: Text, sentence: Sentence): boolean {
  if (last - first > 1 || first === sentence.first) return false
  const [before, after] = [text.tokens[first - 1] as Token, text.tokens[last]]
  const joins = (token: Token | undefined) =>
    token !== undefined && token.upos === 'PROPN' && isCapital(token.text) && token.text.length > 1
  if (!joins(before)) return false
  if (kind === 'place') return after?.sentence === sentence.index && joins(after)
  return (kind === 'body' || kind === 'organisation') && SHARED_HEADS.has(text.tokens[first]?.text ?? '')
}

const SHARED_HEADS = new Set(['Congress', 'Commission', 'Council', 'Parliament', 'Forum'])

/** Whether a form that is also a common word or part of other names stands by itself, and not merely at a sentence's start. */
function plain({ form }: Candidate, text: Text, sentence: Sentence, first: number, last: number): boolean {
  if (form.how === 'surname') return true
  if (form.how === 'demonym') return !HEADS.has(text.tokens[last]?.text ?? '')
  const before = first > sentence.first ? text.tokens[first - 1] : undefined
  const after = last < sentence.last ? text.tokens[last] : undefined
  if (
    before &&
    isCapital(before.text) &&
    before.upos === 'PROPN' &&
    !CALENDAR.has(before.text) &&
    before.end + 1 >= (text.tokens[first] as Token).start
  )
    return false
  if (after && isCapital(after.text) && after.upos === 'PROPN' && !NOT_A_NAME.has(after.upos)) return false
  if (after?.lower === 'of') return false
  if (before && !opensClause(before)) return true
  const next = after?.lower
  if (next === "'s" || next === '’s') return true
  return (
    after !== undefined && (after.upos === 'VERB' || after.upos === 'AUX' || after.upos === 'ADV' || after.text === ',')
  )
}

function opensClause(token: Token): boolean {
  return token.upos === 'PUNCT' && token.text !== ',' && token.text !== '(' && token.text !== '-'
}
