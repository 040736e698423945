import type { Entry, Gender, Office, Term } from './entry'
import { slug } from './fold'
import { bare, distinct, form, named } from './rows'
import type { SourceKey } from './sources'
import { withPlainLetters } from './spelling'

/**
 * `name|gender|term|...forms`. A term is an EDTF interval, or only its start when it lasts until the next row's, or
 * still did when the table was last checked. A name that starts with `!` is known by the family name alone.
 */
export type HolderRow = `${string}|${Gender | ''}|${number}${string}`

/** `name|gender|...forms` */
export type KnownRow = `${string}|${Gender | ''}${string}`

/** Everyone who held the offices of a state, body or company, in order of time. */
export function offices(
  of: string,
  source: SourceKey,
  coveredUntil: string,
  roles: Readonly<Record<string, readonly HolderRow[]>>,
): Held[] {
  return Object.entries(roles).map(([role, holders]) => ({ of, role, source, coveredUntil, holders, shared: false }))
}

/** Offices that several people hold at once. */
export function sharedOffices(...parts: Parameters<typeof offices>): Held[] {
  return offices(...parts).map((held) => ({ ...held, shared: true }))
}

export interface Held {
  of: string
  role: string
  source: SourceKey
  coveredUntil: string
  holders: readonly HolderRow[]
  shared: boolean
}

/** People the news names for what they do or did, whatever their office. */
export interface Known {
  jurisdiction: string | null
  source: SourceKey
  rows: readonly KnownRow[]
}

export function people(jurisdiction: string | null, source: SourceKey, rows: readonly KnownRow[]): Known {
  return { jurisdiction, source, rows }
}

/** People, once each, and the offices they held. Whose they are, `known` says, or else their first office. */
export function officeHolders(
  held: readonly Held[],
  known: readonly Known[],
  whose: (of: string) => string | null,
): {
  people: Entry[]
  offices: Office[]
} {
  const facts = new Map<string, Person>()
  const enter = (jurisdiction: string | null, source: SourceKey, [name = '', gender, ...forms]: string[]): string => {
    const person = `person:${slug(name)}`
    const already = facts.get(person)
    if (already) {
      already.forms.push(...forms)
      if (name.startsWith('!')) already.name = name
    } else
      facts.set(person, { name, gender: gender === 'm' || gender === 'f' ? gender : null, jurisdiction, source, forms })
    return person
  }
  const offices = held.map(({ of, role, source, coveredUntil, holders, shared }): Office => {
    const terms = holders.map((holder, at): Term => {
      const [name = '', gender = '', interval = '', ...forms] = holder.split('|')
      const person = enter(whose(of), source, [name, gender, ...forms])
      const next = shared ? undefined : holders[at + 1]?.split(/[|/]/u)[2]
      const [from = '', to = next ?? null] = interval.split('/')
      return { person, from, to }
    })
    return { id: `${of}/${role}`, role, of, terms, shared, coveredUntil, source }
  })
  for (const { jurisdiction, source, rows } of known) {
    for (const row of rows) {
      const person = facts.get(enter(jurisdiction, source, row.split('|')))
      if (person) person.jurisdiction = jurisdiction
    }
  }
  return { people: [...facts.values()].map(personEntry), offices }
}

interface Person {
  /** With its `!`, if it has one. */
  name: string
  gender: Gender | null
  jurisdiction: string | null
  source: SourceKey
  forms: string[]
}

/** A family name that goes without introduction is both a short form and the surname that relatives share. */
function personEntry(person: Person): Entry {
  const { gender, jurisdiction, source, forms } = person
  const name = person.name.replace('!', '')
  const families = surnames(bare(name), jurisdiction)
  const known = name === person.name ? [] : families.slice(0, 1)
  const entry = named('person', jurisdiction, source, { cells: [name, ...known, ...forms], facts: {} })
  const shared = families.map((text) => form(`~${text}`, 'surname'))
  return { ...entry, gender, forms: [...entry.forms, ...distinct(shared.flatMap(withPlainLetters))] }
}

/** East Asian names put the family first, unless the given name is a Western one (Morris Chang, Carrie Lam). */
const familyFirst = new Set(['CN', 'TW', 'KR', 'KP', 'MO', 'HK', 'SG'])
const pinyinLike = /^\S+ [A-Z][a-z']+(?:-[a-z]+)?$|^\S+ [^\s-]+-\S+$|^\S+ \S+ \S+$/u

function surnames(name: string, jurisdiction: string | null): string[] {
  const words = name.split(' ')
  const [first = ''] = words
  if (
    jurisdiction !== null &&
    familyFirst.has(jurisdiction) &&
    pinyinLike.test(name) &&
    !first.includes('.') &&
    !western.has(first)
  ) {
    return [first]
  }
  const particle = words.findIndex(
    (word, at) => at > 0 && /^(?:von|van|de|der|da|del|di|al|bin|ul|le|la)$/iu.test(word),
  )
  const last = words.slice(-1)
  return particle > 0 ? [words.slice(particle).join(' '), ...last] : last
}

const western = new Set(
  (
    'Richard Colin Kai-Fu Martin Jean Vincent Abraham John Jimmy Joshua Paul Shou Carrie Joseph Audrey Wellington ' +
    'Stanley Alexander Lawrence Vivian Josephine Rick Gerald Kevin Vanessa Pony Daniel Eddie Robin Sandy Frank ' +
    'William Morris Mark Terry Young Jack Joe Eric Ken'
  ).split(' '),
)
