import type { Found, FoundTitle } from '../find/types'
import type { Sentence, Token } from '../language/index'
import { appear, countryInPlay, isPossessive, ownerBefore, range, type Stage, statedCountry } from './stage'
import type { Member } from './cast'
import type { ResolvedMention } from './types'

/** Offices so high that a family name alone stands for whoever holds one. */
const HIGHEST = new Set([
  'president',
  'prime-minister',
  'supreme-leader',
  'chancellor',
  'party-leader',
  'commission-president',
])
/** Offices whose holder, where nobody is named, is the body: "the United States Trade Representative". */
const BODY_BY_TITLE = new Map(
  [
    'trade representative',
    'u.s. trade representative',
    'us trade representative',
    'united states trade representative',
  ].map((title) => [title, 'body:us-ustr'] as const),
)
/** How many senators or analysts are kept in mind. */
const MOST_BEARERS = 50
const PARTICLES = new Set(['von', 'van', 'der', 'den', 'de', 'bin', 'al', 'del', 'da'])

/** Full names by the family names that may stand for them, in order of appearance. */
export type Families = Map<string, { id: string; name: string; first: number }[]>

/** Every full name of the body, so that "Trump" in the lead is known from "Donald Trump" below. */
export function familiesOf(names: Iterable<Found>, stage: Stage): Families {
  const families: Families = new Map()
  for (const found of names) {
    const id = found.candidates[0]
    if (found.kind !== 'person' || found.familyName || id === undefined) continue
    for (const family of familyNames(found, id, stage)) {
      const known = families.get(family)
      if (known?.at(-1)?.id === id) continue
      if (known) known.push({ id, name: found.text, first: found.first })
      else families.set(family, [{ id, name: found.text, first: found.first }])
    }
  }
  return families
}

function familyNames(found: Found, id: string, { lexicon }: Stage): string[] {
  const entry = lexicon.byId(id)
  if (entry) return entry.forms.filter(({ how }) => how === 'surname').map(({ text }) => text)
  const words = found.text.split(/\s+/u)
  const last = words.at(-1) ?? found.text
  const particle = words.findIndex((word, at) => at > 0 && PARTICLES.has(word.toLowerCase()))
  const names = particle > 0 ? [last, words.slice(particle).join(' ')] : [last]
  if (words.length > 1 && lexicon.genderOfGivenName(words[0] ?? '') === null) names.push(words[0] as string)
  return names
}

/** A person's name, with the titles around it. */
export function resolvePerson(stage: Stage, families: Families, found: Found): Member | null {
  const title = stage.titleEndingAt.get(found.first)
  if (!title && found.last - found.first === 1 && stage.text.tokens[found.last]?.text === '-') return null
  const id =
    found.familyName || families.has(found.text) ? whoIs(stage, families, found, title) : (found.candidates[0] ?? null)
  if (id === null) return null
  const known = families.get(found.text)?.find((other) => other.id === id)
  const member = stage.cast.enter(id, known?.name ?? found.text)
  if (title) takeTitle(stage, member, title)
  member.gender ??= stage.lexicon.genderOfGivenName(member.name.split(' ', 1)[0] ?? '')
  const role = found.familyName ? 'alias' : 'name'
  appear(stage, member, { ...found, via: role, basis: 'stated' })
  return member
}

function whoIs(stage: Stage, families: Families, found: Found, title: FoundTitle | undefined): string | null {
  const introduced = families.get(found.text)
  if (introduced) {
    const before = introduced.filter(({ first }) => first < found.first)
    const choice = before.length > 0 ? before : introduced
    const fits = title?.title.gender
      ? choice.filter(({ id, name }) => genderFits(stage, id, name, title.title.gender))
      : choice
    return (fits.at(-1) ?? choice.at(-1))?.id ?? null
  }
  if (!title && !standsFree(stage, found)) return null
  const { lexicon, date } = stage
  const people = found.candidates.filter((id) => lexicon.byId(id)?.kind === 'person')
  const inOffice = people.filter((id) => {
    const offices = date
      ? lexicon.officesHeldBy(id, date)
      : lexicon.offices.filter(({ terms }) => terms.some(({ person }) => person === id))
    const roles = title ? [...title.title.roles, title.title.text] : []
    return offices.some(({ role }) => (roles.length > 0 ? roles.includes(role) : HIGHEST.has(role)))
  })
  if (inOffice.length > 0) return inOffice[0] ?? null
  return title ? (people[0] ?? found.candidates[0] ?? null) : null
}

/** Not part of a longer name, or of "Trump-era". */
function standsFree({ text: { tokens } }: Stage, found: Found): boolean {
  const [before, after] = [tokens[found.first - 1], tokens[found.last]]
  const joins = (token: Token | undefined) => token?.upos === 'PROPN' && /^\p{Lu}/u.test(token.text)
  if (before?.sentence === tokens[found.first]?.sentence && (joins(before) || before?.text === '-')) return false
  return !joins(after) && after?.text !== '-'
}

function genderFits(stage: Stage, id: string, name: string, gender: 'm' | 'f' | null): boolean {
  const own = stage.lexicon.byId(id)?.gender ?? stage.lexicon.genderOfGivenName(name.split(' ', 1)[0] ?? '')
  return own === null || own === gender
}

/** What a title says of whoever bears it: role, gender, country. */
export function takeTitle(stage: Stage, member: Member, title: FoundTitle): void {
  const { text, roles, gender } = title.title
  member.gender ??= gender
  if (roles.length > 0 || !gender) {
    stage.cast.give(member, [text, ...roles])
    if (roles.length > 0) member.titles.push(stage.text.source.slice(title.start, title.end))
  }
  member.jurisdiction ??= statedCountry(stage, title.first, title.last)
}

/** "the president", "China’s commerce minister", "Wilbur Ross, the commerce secretary". */
export function resolveTitle(stage: Stage, sentence: Sentence, title: FoundTitle): void {
  const { tokens } = stage.text
  if (stage.nameAt.get(title.last)?.kind === 'person') return
  const inApposition = borne(stage, title)
  if (inApposition) {
    takeTitle(stage, inApposition, title)
    appear(stage, inApposition, { ...range(stage.text, title.first, title.last), via: 'role', basis: 'stated' })
    return
  }
  const comma = tokens[title.last]
  if (comma?.text === ',' && stage.nameAt.get(title.last + 1)?.kind === 'person') return
  const before = tokens[title.first - 1]
  const owner = ownerBefore(stage, title.first)
  if (rememberUnnamed(stage, title, owner)) return
  if (!owner && before?.lower !== 'the' && !isPossessive(before)) return
  const holder = holderOf(stage, sentence, title)
  if (holder) appear(stage, holder, { ...range(stage.text, title.first, title.last), via: 'role', basis: 'coreferent' })
}

/** "a senior Treasury official", "a spokesperson for TikTok": whoever they speak for is meant by "the official" later. */
function rememberUnnamed(
  stage: Stage,
  { first, last, title }: FoundTitle,
  owner: ResolvedMention | undefined,
): boolean {
  const { tokens } = stage.text
  const speaksFor = tokens[last]?.lower === 'for' || tokens[last]?.lower === 'at' || tokens[last]?.lower === 'from'
  const after = speaksFor ? (stage.nameAt.get(last + 1) ?? stage.nameAt.get(last + 2)) : undefined
  const member = owner ? stage.cast.members.get(owner.entity) : after && memberNamed(stage, after)
  if (!member || member.kind === 'person' || member.kind === 'place') return false
  for (let at = (owner?.first ?? first) - 1; at >= Math.max(0, (owner?.first ?? first) - 4); at--) {
    const word = tokens[at]?.lower
    if (word === 'a' || word === 'an' || word === 'one') {
      stage.unnamed.push({ title: title.text, roles: title.roles, member, at: first })
      return true
    }
    if (!/^(?:ADJ|NOUN|PROPN)$/u.test(tokens[at]?.upos ?? '')) return false
  }
  return false
}

function memberNamed(stage: Stage, found: Found): Member | undefined {
  const id = found.candidates[0]
  return id === undefined || found.generic ? undefined : stage.cast.enter(id, found.text)
}

/** The person named just before a comma: "Gao Feng, a spokesman". */
function borne(stage: Stage, title: FoundTitle): Member | null {
  const { tokens } = stage.text
  for (let at = title.first - 1; at >= Math.max(0, title.first - 7); at--) {
    const token = tokens[at] as Token
    if (token.text === ',') {
      const person = stage.mentionEndingAt.get(at)
      const member = person && stage.cast.members.get(person.entity)
      return member?.kind === 'person' && person?.via !== 'pronoun' ? member : null
    }
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'ADP' || token.upos === 'SCONJ') return null
  }
  return null
}

/** Who bears a title that stands alone: someone introduced with it, or whoever held the office at the article's date. */
function holderOf(stage: Stage, sentence: Sentence, { first, last, title }: FoundTitle): Member | null {
  const wanted = [title.text, ...title.roles]
  const stated = statedCountry(stage, first, last)
  const fits = (member: Member) => !stated || !member.jurisdiction || member.jurisdiction === stated
  const introduced = wanted
    .flatMap((role) => [...(stage.cast.bearers.get(role) ?? [])].slice(-MOST_BEARERS))
    .filter(fits)
  const recent = latest(introduced)
  const unnamed = stage.unnamed
    .slice(-MOST_BEARERS)
    .findLast((one) => one.title === title.text || one.roles.some((role) => title.roles.includes(role)))
  if (unnamed && (!recent || (recent.mentions.at(-1)?.first ?? 0) < unnamed.at)) return unnamed.member
  if (recent) return recent
  const body = BODY_BY_TITLE.get(title.text)
  if (body && stage.lexicon.byId(body)) return stage.cast.enter(body, title.text)
  if (title.roles.length === 0) return null
  const { lexicon, date } = stage
  const country = stated ?? countryInPlay(stage, sentence)
  if (!country) return null
  const named = inOffice(stage, wanted, country)
  if (named) return named
  const holder = date && wanted.some((role) => HIGHEST.has(role)) ? lexicon.officeAt(title.text, country, date) : null
  return holder ? stage.cast.enter(holder.id, holder.name) : null
}

/** Whoever of those named held one of these offices in a country on the article's day. */
function inOffice({ lexicon, cast, date }: Stage, roles: readonly string[], country: string): Member | null {
  for (const office of lexicon.offices) {
    if (office.of !== country || office.shared || !roles.includes(office.role)) continue
    for (const { person } of office.terms) {
      const member = cast.members.get(person)
      if (member && (!date || lexicon.officesHeldBy(person, date).includes(office))) return member
    }
  }
  return null
}

function latest(members: readonly Member[]): Member | null {
  let best: Member | null = null
  for (const member of members) {
    if (!best || (member.mentions.at(-1)?.start ?? 0) > (best.mentions.at(-1)?.start ?? 0)) best = member
  }
  return best
}
