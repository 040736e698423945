import type { Sentence, Token } from '../language/index'
import type { Member } from './cast'
import { bestOf } from './pronouns'
import { appear, isPossessive, ownerBefore, range, type Stage } from './stage'

/** What a noun after "the" may stand for, among those named before. */
interface Description {
  nouns: ReadonlySet<string>
  fits(member: Member, noun: string): boolean
  /** Rather whoever did something than whoever was named last. */
  prefersSubject?: true
}

const words = (list: string) => new Set(list.split(' '))

const DESCRIPTIONS: readonly Description[] = [
  {
    nouns: words(
      'company firm chipmaker group startup manufacturer conglomerate carmaker automaker retailer tech-giant foundry',
    ),
    fits: (member) => member.kind === 'company' && !member.outlet,
  },
  {
    nouns: words(
      'ministry department commission agency bureau committee council court regulator authority administration embassy panel parliament office',
    ),
    fits: (member, noun) => member.kind === 'body' && namedAs(member, noun),
  },
  {
    nouns: words('country nation'),
    fits: (member) => member.kind === 'jurisdiction' && member.id !== 'jurisdiction:EU',
  },
  { nouns: words('island'), fits: (member) => member.id === 'jurisdiction:TW' || member.id === 'jurisdiction:HK' },
  { nouns: words('government'), fits: (member) => member.kind === 'jurisdiction' },
  { nouns: words('university institute'), fits: (member, noun) => member.kind === 'research' && namedAs(member, noun) },
  { nouns: words('association'), fits: (member, noun) => member.kind === 'organisation' && namedAs(member, noun) },
]

const SAME: Record<string, readonly string[]> = {
  panel: ['committee'],
  regulator: ['commission', 'authority', 'administration'],
}
const PAIR = words('countries sides nations governments powers economies superpowers capitals rivals')
const PAIR_OF_FIRMS = words('companies firms')
const DETERMINERS = words('the this that')
const PAIR_DETERMINERS = words('the these those')
const PAIR_OPENERS = words('two both')

function namedAs(member: Member, noun: string): boolean {
  const names = [member.name.toLowerCase(), ...member.surfaces].map((name) => name.split(' '))
  return [noun, ...(SAME[noun] ?? [])].some((head) => names.some((words) => words.includes(head)))
}

/** "the ministry", "the company", "the two countries"; the index of the word after it, or null where nothing is meant. */
export function resolveDescription(stage: Stage, sentence: Sentence, at: number): number | null {
  return resolveAdministration(stage, at) ?? resolvePair(stage, sentence, at) ?? resolveOne(stage, sentence, at)
}

/** "Donald Trump’s administration" */
function resolveAdministration(stage: Stage, at: number): number | null {
  const token = stage.text.tokens[at] as Token
  if (token.lower !== 'administration' || !isPossessive(stage.text.tokens[at - 1])) return null
  const owner = ownerBefore(stage, at)
  const person = owner && stage.cast.members.get(owner.entity)
  if (!owner || person?.kind !== 'person' || owner.via === 'pronoun') return null
  const surname = person.name.split(' ').at(-1) ?? person.name
  const entry = stage.lexicon.lookup(`${surname} administration`)[0]?.entry
  if (!entry) return null
  const whole = range(stage.text, owner.first, at + 1)
  appear(stage, stage.cast.enter(entry.id, entry.name), { ...whole, via: 'name', basis: 'stated' })
  return at + 1
}

function resolveOne(stage: Stage, sentence: Sentence, at: number): number | null {
  const { tokens } = stage.text
  if (!DETERMINERS.has((tokens[at] as Token).lower)) return null
  const noun = tokens[at + 1]
  if (!noun || noun.sentence !== sentence.index || goesOn(stage, at + 2)) return null
  const description = DESCRIPTIONS.find(({ nouns }) => nouns.has(noun.lower))
  if (!description) return null
  const fits = (candidate: Member) => description.fits(candidate, noun.lower)
  const subject = description.prefersSubject ? bestOf(stage, sentence, at, fits) : null
  const member = subject ?? latestThat(stage, sentence, fits)
  if (!member) return null
  appear(stage, member, { ...range(stage.text, at, at + 2), via: 'alias', basis: 'coreferent' })
  return at + 2
}

/** "the company behind …", "the country that …" are descriptions of someone new; so is "the group X". */
function goesOn({ text, nameAt }: Stage, next: number): boolean {
  const token = text.tokens[next]
  return (
    token !== undefined &&
    (token.lower === 'of' || token.lower === 'behind' || nameAt.has(next) || token.upos === 'NOUN')
  )
}

function resolvePair(stage: Stage, sentence: Sentence, at: number): number | null {
  const { tokens } = stage.text
  let head = at
  const opener = tokens[head] as Token
  if (PAIR_DETERMINERS.has(opener.lower)) head++
  if (!PAIR_OPENERS.has(tokens[head]?.lower ?? '')) return null
  head++
  while (tokens[head] && (tokens[head]?.upos === 'ADJ' || tokens[head]?.lower === "world's")) head++
  const noun = tokens[head]
  if (!noun || noun.sentence !== sentence.index) return null
  const fits = PAIR.has(noun.lower)
    ? (member: Member) => member.kind === 'jurisdiction'
    : PAIR_OF_FIRMS.has(noun.lower)
      ? (member: Member) => member.kind === 'company' && !member.outlet
      : null
  const pair = fits && latestTwo(stage, sentence, fits)
  if (!pair) return null
  for (const member of pair)
    appear(stage, member, { ...range(stage.text, at, head + 1), via: 'alias', basis: 'coreferent' })
  return head + 1
}

export function latestThat(
  stage: Stage,
  sentence: Sentence,
  fits: (member: Member) => boolean,
  reach = 8,
): Member | null {
  for (const member of recent(stage, sentence, reach)) if (fits(member)) return member
  return null
}

function latestTwo(stage: Stage, sentence: Sentence, fits: (member: Member) => boolean): [Member, Member] | null {
  let second: Member | null = null
  for (const member of recent(stage, sentence, 12)) {
    if (!fits(member) || member === second) continue
    if (second) return [member, second]
    second = member
  }
  return null
}

/** Members by their latest mention, the nearest first. */
function* recent({ cast, text }: Stage, sentence: Sentence, reach: number): Generator<Member> {
  for (const mention of cast.recalled()) {
    if (sentence.index - (text.tokens[mention.first] as Token).sentence > reach) return
    const member = cast.members.get(mention.entity)
    if (member) yield member
  }
}
