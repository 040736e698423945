import type {
  AgreementMode,
  Certainty,
  Change,
  ConceptId,
  DevelopmentMode,
  Direction,
  EncounterMode,
  InstrumentId,
  LinkRelation,
  ProceedingMode,
  Rationale,
  Stage,
  StatementMode,
  TransactionMode,
} from './ontology/index'

/** Half-open range of UTF-16 code units into `article.text`. */
export interface Span {
  start: number
  end: number
}

/** A span with its words: `text === article.text.slice(start, end)`, always. */
export interface Evidence extends Span {
  text: string
}

export type BlockKind = 'headline' | 'byline' | 'paragraph' | 'caption' | 'boilerplate'

export interface Block extends Span {
  kind: BlockKind
}

export interface Article {
  id: string
  /** The text as it came in, never altered, so that offsets hold. */
  text: string
  title?: string
  url?: string
  outlet?: string
  authors?: string[]
  /** ISO 8601 date or date-time. */
  publishedAt?: string
  /** BCP 47. */
  language: string
  blocks: Block[]
}

export type MentionVia = 'name' | 'alias' | 'demonym' | 'metonym' | 'role' | 'pronoun' | 'concept'

export interface Mention extends Evidence {
  via: MentionVia
}

export type EntityKind =
  | 'jurisdiction'
  | 'body'
  | 'company'
  | 'research'
  | 'organisation'
  | 'person'
  | 'place'
  | 'concept'

export interface Entity {
  /** `jurisdiction:CN`, `person:xi-jinping`, `company:zte`, `concept:semiconductors/memory`. */
  id: string
  kind: EntityKind
  /** Canonical name. */
  name: string
  /** Other surface forms seen in this article. */
  aliases: string[]
  /** ISO 3166-1 alpha-2, `EU` for the Union; on jurisdictions only. */
  iso?: string
  /** ISO code of the jurisdiction it belongs to. */
  jurisdiction?: string
  /** Ontology path; on concepts only. */
  concept?: ConceptId
  wikidata?: string
  /** `Treasury Secretary`. */
  roles?: string[]
  /** At least one. */
  mentions: Mention[]
}

export type Basis = 'stated' | 'coreferent' | 'inferred'

/** Who or what fills a role, and how we know. */
export interface Role {
  /** An entity's id. */
  entity: string
  basis: Basis
  evidence?: Span
}

export interface Time {
  /** Extended Date/Time Format (ISO 8601-2): `2022`, `2023-07`, `2023-07-03`. */
  edtf: string
  text: string
  span: Span
  anchor: 'explicit' | 'publication' | 'none'
}

export interface Amount {
  value: number
  /** ISO 4217 code, `%`, or the thing counted. */
  unit: string
  evidence: Evidence
}

export interface Attribution {
  source: Role | null
  certainty: Certainty
}

export interface EventBase {
  /** `m1`, `s2`, `e1`: the type's letter and its number in text order. */
  id: string
  /** Every place where the article tells it, best first; at least one. */
  evidence: Evidence[]
  /** The word that gave it away. */
  trigger: Evidence
  when?: Time
  negated: boolean
  /** Whose word it is. */
  attribution?: Attribution
  /** 0 to 1, calibrated on the benchmark. */
  confidence: number
  /** The id of the rule that fired; `explain` tells the rest. */
  rule: string
}

export interface Measure extends EventBase {
  type: 'measure'
  instrument: InstrumentId
  stage: Stage
  change?: Change
  direction: Direction
  imposers: Role[]
  targets: Role[]
  objects: Role[]
  beneficiaries: Role[]
  legalBasis: Evidence[]
  rationales: { rationale: Rationale; basis: Basis; evidence: Evidence }[]
  /** The article's own word: `ban`, `curbs`. */
  reportedAs: string
  dates: { announced?: Time; adopted?: Time; effective?: Time; ended?: Time }
  amounts: Amount[]
}

export interface Statement extends EventBase {
  type: 'statement'
  mode: StatementMode
  speaker: Role | null
  audience: Role[]
  medium?: Role
  cue: Evidence
  content: Evidence
  /** True when the words are in quotation marks. */
  direct: boolean
  /** Concepts spoken of. */
  topics: ConceptId[]
  strategy?: 'promote' | 'protect' | 'partner' | 'punish'
}

export interface Encounter extends EventBase {
  type: 'encounter'
  mode: EncounterMode
  stage: 'planned' | 'held' | 'cancelled'
  /** All sides; a visit's first participant is the visitor. */
  participants: Role[]
  place: Role | null
}

export interface Agreement extends EventBase {
  type: 'agreement'
  mode: AgreementMode
  stage: 'planned' | 'ongoing' | 'reached' | 'ended'
  parties: Role[]
  objects: Role[]
}

export interface Proceeding extends EventBase {
  type: 'proceeding'
  mode: ProceedingMode
  stage: 'planned' | 'open' | 'closed'
  authorities: Role[]
  respondents: Role[]
  objects: Role[]
  amounts: Amount[]
}

export interface Transaction extends EventBase {
  type: 'transaction'
  mode: TransactionMode
  stage: 'planned' | 'done' | 'cancelled'
  /** The one who acts first. */
  parties: Role[]
  objects: Role[]
  amounts: Amount[]
}

export interface Development extends EventBase {
  type: 'development'
  mode: DevelopmentMode
  actors: Role[]
  objects: Role[]
}

/** Discriminated on `type`. */
export type DemarcheEvent = Measure | Statement | Encounter | Agreement | Proceeding | Transaction | Development
export type EventType = DemarcheEvent['type']

export interface Link {
  /** Ids of events. */
  from: string
  to: string
  relation: LinkRelation
  basis: 'stated' | 'inferred'
  evidence: Evidence[]
}

export type IdentifierScheme =
  | 'us-eo'
  | 'us-fr'
  | 'us-cfr'
  | 'us-rin'
  | 'us-eccn'
  | 'us-bill'
  | 'us-public-law'
  | 'us-section'
  | 'hs'
  | 'celex'
  | 'eu-regulation'
  | 'cn-mofcom'

/** A formal reference, such as EO 14105, 88 FR 54867, ECCN 3A090 or MOFCOM announcement no. 23 of 2023. */
export interface Identifier {
  scheme: IdentifierScheme
  /** Normalised. */
  value: string
  evidence: Evidence
}

export type WarningCode =
  | 'language'
  | 'lone-surrogates'
  | 'control-characters'
  | 'html-fallback'
  | 'long-sentence'
  | 'ambiguous-name'
  | 'unresolved-time'
  | 'bad-date'

/** What could not be read or resolved; never a throw. */
export interface Warning {
  code: WarningCode
  message: string
  span?: Span
}

export interface Dossier {
  version: 1
  article: Article
  entities: Entity[]
  /** In text order. */
  events: DemarcheEvent[]
  links: Link[]
  identifiers: Identifier[]
  warnings: Warning[]
}
