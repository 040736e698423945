import type { Found } from '../find/types'
import type { Sentence, Token } from '../language/index'
import { slug } from '../lexicon/index'
import type { Member } from './cast'
import { isCity } from './places'
import { appear, countryInPlay, ownerBefore, countryOf, type Stage, statedCountry } from './stage'

const GOVERNMENT = new Set(
  'government governments authorities regime leadership side administration officials state officials'.split(' '),
)
const REPORTING = new Set(
  'report say tell ask write publish reveal cite note interview quote call describe announce claim editorialise editorialize'.split(
    ' ',
  ),
)
/** Words before an outlet that make it a medium or a source; those before a preposition come as `word preposition`. */
const TOLD = new Set(['tell', 'inform', 'brief', 'per'])
const GIVEN = new Set(
  'interview with|interview to|interview on|interview in|interview by|statement to|email to|comment to|send to|say to|say on|say in|speak to|speak with|speak on|talk to|confirm to|accord to|report by|report in|report from|see by|obtain by|review by|cite by|quote by|quote in|publish by|publish in|appear on|write in|write for|article in|post on|editorial in'.split(
    '|',
  ),
)

/** A country, a body, a company, a place: whatever is no person. */
export function resolveName(stage: Stage, sentence: Sentence, found: Found): Member | null {
  if (namesGovernment(found)) return resolveGovernment(stage, sentence, found)
  if (found.generic) return resolveGeneric(stage, sentence, found)
  const id = choose(stage, sentence, found)
  if (id === null) return null
  const owner = found.jurisdiction ?? unknownCountry(stage, found, id)
  const member = stage.cast.enter(id, found.text, owner)
  const { kind } = member
  if (kind === 'jurisdiction') return appearAsCountry(stage, member, found)
  appear(stage, member, { ...found, via: kind === 'place' ? 'name' : found.via, basis: 'stated' })
  return member
}

/** A government is its country, whatever the lexicon calls the cabinet. */
export function namesGovernment({ kind, text }: Found): boolean {
  return kind === 'body' && /\bgovernment$/iu.test(text)
}

/** "the Dutch government", "the federal government": the country. */
function resolveGovernment(stage: Stage, sentence: Sentence, found: Found): Member | null {
  const named = /^federal /iu.test(found.text) ? null : stage.lexicon.byId(found.candidates[0] ?? '')?.jurisdiction
  const iso = named ?? statedCountry(stage, found.first, found.last) ?? countryInPlay(stage, sentence)
  if (!iso) return null
  const member = stage.cast.enter(`jurisdiction:${iso}`, found.text)
  appear(stage, member, { ...found, via: named ? 'name' : 'alias', basis: named ? 'stated' : 'coreferent' })
  return member
}

/** Does an outlet speak, report or lend its pages here? Elsewhere it is a by-line. */
export function outletActs(stage: Stage, found: Found): boolean {
  const { tokens } = stage.text
  for (let at = afterAside(stage, found.last); at < found.last + 14; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[found.first]?.sentence || token.upos === 'PUNCT') break
    if (REPORTING.has(token.lemma)) return true
  }
  const at = beforeDescription(stage, found.first)
  const word = tokens[at]
  if (!word || word.sentence !== tokens[found.first]?.sentence) return false
  if (TOLD.has(word.lemma) || GIVEN.has(`${tokens[at - 1]?.lemma} ${word.lower}`)) return true
  return REPORTING.has(word.lemma) && (word.upos === 'VERB' || tokens[at - 1]?.text === ',')
}

/** The word before "the state-run", "China’s official". */
function beforeDescription({ text: { tokens } }: Stage, first: number): number {
  let at = first - 1
  while (at > first - 6 && /^(?:ADJ|PART|DET)$/u.test(tokens[at]?.upos ?? '')) at--
  if (tokens[at]?.upos === 'VERB' && tokens[at - 1]?.text === '-') at -= 3
  return tokens[at]?.lower === 'the' ? at - 1 : at
}

/** Past an aside between commas: "China Daily, an official newspaper, said". */
function afterAside({ text: { tokens } }: Stage, at: number): number {
  if (tokens[at]?.text !== ',') return at
  for (let next = at + 1; next < at + 11; next++) if (tokens[next]?.text === ',') return next + 1
  return at
}

/** A country's mention takes in "government" after it, so that a rule that meets the word meets the country. */
function appearAsCountry(stage: Stage, member: Member, found: Found): Member {
  const { tokens, source } = stage.text
  let last = found.last
  const owned = found.via !== 'demonym' && /^['’]s?$/u.test(tokens[last]?.text ?? '')
  const head = tokens[owned ? last + 1 : last]
  const goesOn =
    tokens[(head?.index ?? 0) + 1]?.upos === 'NOUN' ||
    tokens[(head?.index ?? 0) + 1]?.upos === 'ADJ' ||
    tokens[(head?.index ?? 0) + 1]?.text === '-'
  if (head && GOVERNMENT.has(head.lower) && !goesOn) last = head.index + 1
  const end = (tokens[last - 1] as Token).end
  appear(stage, member, { ...found, last, end, text: source.slice(found.start, end), basis: 'stated' })
  return member
}

/** The best of a name's readings here: city or government, and whose where several have it. */
function choose(stage: Stage, sentence: Sentence, found: Found): string | null {
  const { candidates } = found
  const country = candidates.find((id) => id.startsWith('jurisdiction:'))
  const place = candidates.find((id) => id.startsWith('place:'))
  if (found.via === 'metonym' && country && place) return isCity(stage, found) ? place : country
  if (candidates.length < 2) return candidates[0] ?? null
  const stated = statedCountry(stage, found.first, found.last)
  const home = (iso: string | null) =>
    iso !== null && candidates.find((id) => stage.lexicon.byId(id)?.jurisdiction === iso)
  if (found.kind === 'body')
    return home(stated) || home(countryInPlay(stage, sentence, (iso) => Boolean(home(iso)))) || candidates[0] || null
  return candidates[0] ?? null
}

/** "the commerce ministry": the one whose country is said, the one already named, the one of the country in play. */
function resolveGeneric(stage: Stage, sentence: Sentence, found: Found): Member | null {
  const generic = found.generic as string
  const { lexicon, cast } = stage
  const stated = statedCountry(stage, found.first, found.last)
  const next = stage.text.tokens[found.last]
  if (
    generic === 'armed-forces' &&
    (!stated || next?.upos === 'NOUN' || next?.upos === 'ADJ' || next?.text === '-' || next?.text === ',')
  )
    return null
  const introduced = stated ? undefined : latestOf(stage, found)
  const iso =
    stated ??
    introduced?.jurisdiction ??
    countryInPlay(stage, sentence, (code) => lexicon.bodyOf(generic, code) !== null)
  if (!iso) return null
  const entry = lexicon.bodyOf(generic, iso)
  if (!entry && !stated) return null
  const member = cast.enter(entry?.id ?? `body:${iso.toLowerCase()}-${slug(generic)}`, found.text, iso)
  appear(stage, member, { ...found, via: stated ? 'name' : 'alias', basis: stated ? 'stated' : 'coreferent' })
  return member
}

/** The body of this kind that was named last. */
function latestOf({ cast }: Stage, { candidates, generic }: Found): Member | undefined {
  for (const { entity } of cast.recalled()) {
    if (candidates.includes(entity) || (entity.startsWith('body:') && entity.endsWith(`-${generic}`))) {
      return cast.members.get(entity)
    }
  }
  return undefined
}

/** A name the lexicon does not know belongs to whoever the words before it say. */
function unknownCountry(stage: Stage, found: Found, id: string): string | null {
  if (stage.lexicon.byId(id)) return null
  const owner = ownerBefore(stage, found.first)
  return owner ? countryOf(stage, owner) : null
}
