import type { InstrumentId } from '../ontology'
import type { Entry, EntryKind, Form, Generic, How } from './entry'
import { slug } from './fold'
import { generics } from './generics'
import type { SourceKey } from './sources'
import { spellings, turnedAround } from './spelling'

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

const abbreviation = /^[A-Z][a-z-]*[A-Z][A-Za-z-]*$/u

/** "Foreign Ministry" in "Polish Foreign Ministry". */
function genericsIn(name: string): (Generic | undefined)[] {
  return [name, name.replace(/^\S+ /u, '')].map((text) => genericByForm.get(text))
}

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
      ...[...entry.forms, ...turned].flatMap(({ text }) => genericsIn(text.toLowerCase())),
    ])
    const shared = [...kinds].flatMap((generic) => generic?.forms.map((text) => form(text, 'generic')) ?? [])
    const own = [...entry.forms, ...turned].filter(
      (form, at) => at === 0 || !genericByForm.has(form.text.toLowerCase()),
    )
    return { ...entry, forms: distinct([...own, ...shared]) }
  })
}

export function named(
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

export function bare(text: string): string {
  return text.startsWith('~') ? text.slice(1) : text
}

export function form(text: string, how: How): Form {
  return { text: bare(text), how, cautious: text.startsWith('~') }
}

export function distinct(forms: readonly Form[]): Form[] {
  const seen = new Set<string>()
  return forms.filter(({ text }) => !seen.has(text) && seen.add(text))
}
