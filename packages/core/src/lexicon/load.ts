import type { Entry, Form, Gender, Generic, LexiconTables, Office, Title } from './entry'
import { fold } from './fold'
import { anyContinuation, type Continuation, createMatcher } from './matcher'
import { covers, daysOf } from './term'

export interface Candidate {
  entry: Entry
  form: Form
}

/** A known name in a text: a half-open range of UTF-16 code units, and what it may stand for, best first. */
export interface Match {
  start: number
  end: number
  candidates: readonly Candidate[]
}

/** A title or role word in a text. */
export interface TitleMatch {
  start: number
  end: number
  title: Title
}

/** Two rows that claim the same id (the first one stands) or the same form (both stand). */
export interface Clash {
  what: 'id' | 'form'
  value: string
  ids: readonly string[]
}

export interface Lexicon {
  readonly entries: readonly Entry[]
  readonly offices: readonly Office[]
  readonly clashes: readonly Clash[]
  byId(id: string): Entry | null
  /** ISO code → the jurisdiction's entry. */
  jurisdiction(iso: string): Entry | null
  /** What a surface form may stand for, best first: names before short forms before metonyms before surnames. */
  lookup(form: string): readonly Candidate[]
  /** What may come after this word in a name or title that starts with it. */
  after(word: string): Continuation
  /** Longest known name that starts at `at`; `folded` is `fold(text)`. */
  matchAt(folded: string, at: number): Match | null
  /** Every known name, left to right, longest first, none inside another. Takes the text as it is. */
  matches(text: string): Match[]
  title(form: string): Title | null
  titleAt(folded: string, at: number): TitleMatch | null
  generic(form: string): Generic | null
  /** The body that a generic name means in one country: `bodyOf('commerce-ministry', 'CN')`. */
  bodyOf(genericId: string, iso: string): Entry | null
  /** Every office that a role id or title may mean in a jurisdiction, body or company. */
  officesOf(roleOrTitle: string, of: string): readonly Office[]
  /**
   * Who held the office on an EDTF date; null if nobody known did, if the date leaves more than one possible, or if
   * it lies past what the table covers.
   */
  officeAt(roleOrTitle: string, of: string, date: string): Entry | null
  /** Offices a person held on a date, as far as the table is sure. */
  officesHeldBy(personId: string, date: string): readonly Office[]
  genderOfGivenName(name: string): Gender | null
}

const rank: Record<Form['how'], number> = {
  name: 0,
  short: 1,
  demonym: 2,
  metonym: 3,
  capital: 4,
  generic: 5,
  surname: 6,
}
const wordStarts = /[\p{L}\p{N}]+/gu

const MOST_REMEMBERED = 20_000

/**
 * A lexicon from its tables, and the caller's own rows after them. Clashes are data, never an error: see `clashes`.
 * Indexes are built on first use.
 */
export function createLexicon(tables: LexiconTables, extra: Partial<LexiconTables> = {}): Lexicon {
  const index = once(() => buildIndex(tables, extra))
  const offices = [...tables.offices, ...(extra.offices ?? [])]

  const lookedUp = new Map<string, readonly Candidate[]>()

  function candidatesOf(folded: string): readonly Candidate[] {
    const exact = index().exact.get(folded) ?? []
    const caseless = index().caseless.get(folded.toLowerCase()) ?? []
    return exact.length === 0
      ? caseless
      : [...exact, ...caseless.filter(({ entry }) => !exact.some((other) => other.entry === entry))]
  }

  const lexicon: Lexicon = {
    get entries() {
      return index().entries
    },
    offices,
    get clashes() {
      return index().clashes
    },
    byId: (id) => index().byId.get(id) ?? null,
    jurisdiction: (iso) => lexicon.byId(`jurisdiction:${iso}`),
    lookup(form) {
      const known = lookedUp.get(form)
      if (known) return known
      if (lookedUp.size > MOST_REMEMBERED) lookedUp.clear()
      const candidates = candidatesOf(fold(form))
      lookedUp.set(form, candidates)
      return candidates
    },
    after(word) {
      const { matcher, caselessMatcher, titleMatcher } = index()
      return anyContinuation([matcher.after(word), caselessMatcher.after(word), titleMatcher.after(word)])
    },
    matchAt(folded, at) {
      const { matcher, caselessMatcher } = index()
      const length = Math.max(matcher.lengthAt(folded, at), caselessMatcher.lengthAt(folded, at))
      return length === 0
        ? null
        : { start: at, end: at + length, candidates: lexicon.lookup(folded.slice(at, at + length)) }
    },
    matches(text) {
      const folded = fold(text)
      const found: Match[] = []
      let free = 0
      for (const { index: at } of folded.matchAll(wordStarts)) {
        const match = at < free ? null : lexicon.matchAt(folded, at)
        if (match) {
          found.push(match)
          free = match.end
        }
      }
      return found
    },
    title: (form) => index().titles.get(fold(form).toLowerCase()) ?? null,
    titleAt(folded, at) {
      const length = index().titleMatcher.lengthAt(folded, at)
      const title = length === 0 ? null : lexicon.title(folded.slice(at, at + length))
      return title && { start: at, end: at + length, title }
    },
    generic: (form) => index().generics.get(fold(form).toLowerCase()) ?? null,
    bodyOf: (genericId, iso) => index().bodyOf.get(`${iso}/${genericId}`) ?? null,
    officesOf(roleOrTitle, of) {
      const roles = [roleOrTitle, ...(lexicon.title(roleOrTitle)?.roles ?? [])]
      return roles.flatMap((role) => offices.filter((office) => office.of === of && office.role === role))
    },
    officeAt(roleOrTitle, of, date) {
      const office = lexicon
        .officesOf(roleOrTitle, of)
        .find((office) => daysOf(date).last <= daysOf(office.coveredUntil).last)
      if (!office) return null
      const sure = office.terms.filter((term) => covers(term.from, term.to, date) === 'surely')
      const possible =
        sure.length > 0 ? sure : office.terms.filter((term) => covers(term.from, term.to, date) === 'perhaps')
      const [only, another] = possible
      return only && (!another || another.person === only.person) ? lexicon.byId(only.person) : null
    },
    officesHeldBy: (personId, date) =>
      (index().officesByPerson.get(personId) ?? []).filter(
        (office) =>
          daysOf(date).last <= daysOf(office.coveredUntil).last &&
          office.terms.some((term) => term.person === personId && covers(term.from, term.to, date) === 'surely'),
      ),
    genderOfGivenName: (name) => extra.givenNames?.get(name) ?? tables.givenNames.get(name) ?? null,
  }
  return lexicon
}

function buildIndex(tables: LexiconTables, extra: Partial<LexiconTables>) {
  const byId = new Map<string, Entry>()
  const clashes: Clash[] = []
  for (const entry of [...tables.entries, ...(extra.entries ?? [])]) {
    if (byId.has(entry.id)) clashes.push({ what: 'id', value: entry.id, ids: [entry.id] })
    else byId.set(entry.id, entry)
  }
  const entries = [...byId.values()]

  const exact = new Map<string, Candidate[]>()
  const caseless = new Map<string, Candidate[]>()
  for (const entry of entries) {
    for (const form of entry.forms) {
      if (form.how !== 'generic') push(exact, form.text, { entry, form })
      if (form.how === 'generic' || readsInAnyCase(entry, form))
        push(caseless, form.text.toLowerCase(), { entry, form })
    }
  }
  for (const [value, candidates] of exact) {
    candidates.sort((a, b) => rank[a.form.how] - rank[b.form.how])
    const ids = candidates.filter(({ form }) => form.how !== 'surname').map(({ entry }) => entry.id)
    if (ids.length > 1) clashes.push({ what: 'form', value, ids })
  }

  const allGenerics = [...tables.generics, ...(extra.generics ?? [])]
  const generics = new Map(allGenerics.flatMap((generic) => generic.forms.map((form) => [form, generic] as const)))
  const bodyOf = new Map<string, Entry>()
  for (const generic of allGenerics) {
    for (const { entry } of caseless.get(generic.forms[0] ?? '') ?? []) {
      const key = `${entry.jurisdiction}/${generic.id}`
      if (!bodyOf.has(key)) bodyOf.set(key, entry)
    }
  }

  const titles = new Map([...tables.titles, ...(extra.titles ?? [])].map((title) => [title.text, title] as const))
  const officesByPerson = new Map<string, Office[]>()
  for (const office of [...tables.offices, ...(extra.offices ?? [])]) {
    for (const person of new Set(office.terms.map((term) => term.person))) push(officesByPerson, person, office)
  }

  return {
    entries,
    byId,
    clashes,
    exact,
    caseless,
    generics,
    bodyOf,
    titles,
    officesByPerson,
    matcher: createMatcher(exact.keys()),
    caselessMatcher: createMatcher([...caseless.keys(), ...generics.keys()], true),
    titleMatcher: createMatcher(titles.keys(), true),
  }
}

/** British newsrooms write "US commerce department", "European commission". One-word names keep their case. */
function readsInAnyCase(entry: Entry, form: Form): boolean {
  return (entry.kind === 'body' || entry.kind === 'organisation') && !form.cautious && form.text.includes(' ')
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
