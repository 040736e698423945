import type { InstrumentId } from '../ontology'
import type { EntityKind } from '../model'
import type { SourceKey } from './sources'

export type EntryKind = Exclude<EntityKind, 'concept'>

export type Gender = 'm' | 'f'

/**
 * How a form stands for its entry. `generic` is a name that several countries' bodies share ("commerce ministry"),
 * `capital` a city that may stand for its government, `surname` a family name alone, which needs a title or an earlier
 * full name.
 */
export type How = 'name' | 'short' | 'demonym' | 'metonym' | 'capital' | 'generic' | 'surname'

/** A surface form. `cautious`: also a common word or a surname, so the finder wants more than the bare word. */
export interface Form {
  text: string
  how: How
  cautious: boolean
}

export interface Entry {
  /** `jurisdiction:CN`, `body:us-bis`, `company:zte`, `person:xi-jinping`, `place:shenzhen`. */
  id: string
  kind: EntryKind
  name: string
  /** Every surface form, the name first. */
  forms: readonly Form[]
  /** ISO 3166-1 alpha-2, `EU` for the Union, null for what belongs to no state. */
  jurisdiction: string | null
  /** Entry id of the body or company it belongs to. */
  partOf: string | null
  /** Ontology ids of the instruments it typically acts with. */
  acts: readonly InstrumentId[]
  /** A news outlet: an actor only where it is interviewed or acts itself. */
  outlet: boolean
  /** People only. */
  gender: Gender | null
  source: SourceKey
}

/** One person's time in an office. Dates are EDTF (ISO 8601-2): `2021-01-20`, `2021-01` or `2021`. */
export interface Term {
  person: string
  from: string
  /** First day after; null while it lasted when the table was last checked. */
  to: string | null
}

export interface Office {
  /** `US/president`, `company:nvidia/chief-executive`. */
  id: string
  role: string
  /** ISO code, or the id of the body or company. */
  of: string
  terms: readonly Term[]
  /** Held by several people at once (senators, spokespersons). */
  shared: boolean
  /** EDTF date past which the table says nothing. */
  coveredUntil: string
  source: SourceKey
}

/** A title or role word: "Commerce Secretary", "spokeswoman", "Mr". */
export interface Title {
  /** Lower case. */
  text: string
  /** Roles it may name, best first; empty for a mere form of address. */
  roles: readonly string[]
  gender: Gender | null
}

/** A name that bodies of several countries share. `forms` are lower case. */
export interface Generic {
  id: string
  forms: readonly string[]
}

export interface LexiconTables {
  entries: readonly Entry[]
  offices: readonly Office[]
  titles: readonly Title[]
  generics: readonly Generic[]
  /** Given name → gender. */
  givenNames: ReadonlyMap<string, Gender>
}
