import type { InstrumentId } from '../ontology'
import type { Entry, EntryKind, Form, Gender, Generic, How, Office, Term, Title } from './entry'
import { slug } from './fold'
import { generics } from './generics'
import { givenNames } from './names'
import type { SourceKey } from './sources'
import { spellings, turnedAround, withPlainLetters } from './spelling'

/**
 * The tables are rows of plain strings: the name, then its other forms, with | between them. A form that starts with
 * `~` is also a common word or surname. A row with facts, or too long for a line, is a list, the facts last.
 */
interface Facts {
  /** Id of the whole, without its kind: `us-doc`, `huawei`. */
  partOf?: string
  /** Instrument ids of the ontology. */
  acts?: readonly InstrumentId[]
  /** Generic names that news uses for it: `commerce-ministry`. */
  is?: readonly string[]
  source?: SourceKey
  /** Where it differs from the table's. */
  jurisdiction?: string
  outlet?: boolean
}

export type Row = string | readonly (string | Facts)[]

/**
 * `name|gender|term|...forms`. A term is an EDTF interval, or only its start when it lasts until the next row's, or
 * still did when the table was last checked. A name that starts with `!` is known by the family name alone.
 */
export type HolderRow = `${string}|${Gender | ''}|${number}${string}`

/** `name|gender|...forms` */
export type KnownRow = `${string}|${Gender | ''}${string}`

const genericByForm = new Map(generics.flatMap((generic) => generic.forms.map((form) => [form, generic] as const)))
const genericById = new Map(generics.map((generic) => [generic.id, generic] as const))

export function companies(jurisdiction: string | null, source: SourceKey, rows: readonly Row[]): Entry[] {
  return rows.map((row) => named('company', jurisdiction, source, read(row)))
}

export function outlets(jurisdiction: string | null, source: SourceKey, rows: readonly Row[]): Entry[] {
  return companies(jurisdiction, source, rows).map((entry) => ({ ...entry, outlet: true }))
}

export function research(jurisdiction: string | null, source: SourceKey, rows: readonly Row[]): Entry[] {
  return rows.map((row) => named('research', jurisdiction, source, read(row)))
}

export function organisations(jurisdiction: string | null, source: SourceKey, rows: readonly Row[]): Entry[] {
  return rows.map((row) => named('organisation', jurisdiction, source, read(row)))
}

/** Places of one jurisdiction; none of their names goes without saying whose they are. */
export function places(jurisdiction: string, source: SourceKey, rows: readonly Row[]): Entry[] {
  return rows.map((row) => named('place', jurisdiction, source, read(row)))
}

const abbreviation = /^[A-Z][A-Za-z-]*[A-Z][A-Za-z-]*$/u

/** Known within its jurisdiction by the key before a colon, or else by its abbreviation, or else by its name. */
export function bodies(jurisdiction: string, source: SourceKey, rows: readonly Row[]): Entry[] {
  return rows.map((row) => {
    const { cells, facts } = read(row)
    const [, said, name = ''] = /^(?:([a-z0-9-]+):)?(.+)$/u.exec(cells[0] ?? '') ?? []
    const key = said ?? slug(cells.slice(1).find((text) => abbreviation.test(text)) ?? bare(name))
    const whole = { cells: [name, ...cells.slice(1)], facts }
    const entry = named('body', jurisdiction, source, whole, `${jurisdiction.toLowerCase()}-${key}`)
    const turned = entry.forms.flatMap((form) => turnedAround(form))
    const kinds = new Set([
      ...(facts.is ?? []).map((id) => genericById.get(id)),
      ...[...entry.forms, ...turned].map((form) => genericByForm.get(form.text.toLowerCase())),
    ])
    const shared = [...kinds].flatMap((generic) => generic?.forms.map((text) => form(text, 'generic')) ?? [])
    const own = [...entry.forms, ...turned].filter(
      (form, at) => at === 0 || !genericByForm.has(form.text.toLowerCase()),
    )
    return { ...entry, forms: distinct([...own, ...shared]) }
  })
}

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
  const facts = new Map<string, Omit<Parameters<typeof personEntry>[0], 'forms'> & { forms: string[] }>()
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
  for (const { jurisdiction, source, rows } of known)
    for (const row of rows) enter(jurisdiction, source, row.split('|'))
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
  return { people: [...facts.values()].map(personEntry), offices }
}

/** `[forms separated by |, ...roles]`, in lower case. */
export function titles(
  gender: Gender | null,
  rows: readonly (readonly [forms: string, ...roles: string[]])[],
): Title[] {
  return rows.flatMap(([forms, ...roles]) => forms.split('|').map((text) => ({ text, roles, gender })))
}

/** A family name that goes without introduction is both a short form and the surname that relatives share. */
function personEntry(person: {
  name: string
  gender: Gender | null
  jurisdiction: string | null
  source: SourceKey
  forms: readonly string[]
}): Entry {
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
const pinyinLike = /^\S+ [A-Z][a-z']+(?:-[a-z]+)?$|^\S+ \S+-\S+$|^\S+ \S+ \S+$/u

function surnames(name: string, jurisdiction: string | null): string[] {
  const words = name.split(' ')
  const [first = ''] = words
  if (
    jurisdiction !== null &&
    familyFirst.has(jurisdiction) &&
    pinyinLike.test(name) &&
    !first.includes('.') &&
    !westernised.has(first) &&
    !givenNames.has(first)
  ) {
    return [first]
  }
  const particle = words.findIndex(
    (word, at) => at > 0 && /^(?:von|van|de|der|da|del|di|al|bin|ul|le|la)$/iu.test(word),
  )
  const last = words.slice(-1)
  return particle > 0 ? [words.slice(particle).join(' '), ...last] : last
}

const westernised = new Set(
  'Morris Stanley Robin Abraham Jens Audrey Wellington Pony Young Eddie Sandy Jean Kai-Fu Fei-Fei Vivian Shou'.split(
    ' ',
  ),
)

function named(
  kind: EntryKind,
  jurisdiction: string | null,
  source: SourceKey,
  { cells: [name = '', ...rest], facts }: { cells: readonly string[]; facts: Facts },
  key: string = slug(bare(name)),
): Entry {
  const own = [form(name, 'name'), ...rest.map((text) => form(text, 'short'))]
  return {
    id: `${kind}:${key}`,
    kind,
    name: bare(name),
    forms: distinct([...own, ...own.flatMap((form) => spellings(form, kind))]),
    jurisdiction: facts.jurisdiction ?? jurisdiction,
    partOf: facts.partOf === undefined ? null : `${kind}:${facts.partOf}`,
    acts: facts.acts ?? [],
    outlet: false,
    gender: null,
    source: facts.source ?? source,
  }
}

function read(row: Row): { cells: string[]; facts: Facts } {
  const parts = typeof row === 'string' ? [row] : row
  return {
    cells: parts.flatMap((part) => (typeof part === 'string' ? part.split('|') : [])),
    facts: parts.find((part) => typeof part !== 'string') ?? {},
  }
}

function bare(text: string): string {
  return text.startsWith('~') ? text.slice(1) : text
}

export function form(text: string, how: How): Form {
  return { text: bare(text), how, cautious: text.startsWith('~') }
}

export function distinct(forms: readonly Form[]): Form[] {
  const seen = new Set<string>()
  return forms.filter(({ text }) => !seen.has(text) && seen.add(text))
}

export type { Generic }
