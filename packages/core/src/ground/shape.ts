// What each part of a dossier may hold, as a table that `ground` walks.
import {
  CERTAINTIES,
  CHANGES,
  CONCEPTS,
  DIRECTIONS,
  EVENT_TYPES,
  INSTRUMENTS,
  LINK_RELATIONS,
  RATIONALES,
  STAGES,
} from '../ontology/index'

/** A field's check. `?` fields may be absent; a list keeps those of its items that hold. */
export type Shape =
  | { is: 'word'; of: ReadonlySet<string> }
  | { is: 'string' | 'number' | 'boolean' | 'evidence' | 'role' | 'time' }
  | { is: 'list'; of: Shape }
  | { is: 'parts'; of: Fields }

export type Fields = Readonly<Record<string, Shape & { optional?: true; nullable?: true; otherwise?: unknown }>>

const word = (of: Iterable<string>) => ({ is: 'word', of: new Set(of) }) as const
const keys = (table: object) => word(Object.keys(table))
const list = (of: Shape) => ({ is: 'list', of, otherwise: [] }) as const
const roles = list({ is: 'role' })
const optional = <T extends object>(shape: T) => ({ ...shape, optional: true }) as const
const evidence = { is: 'evidence' } as const
const time = optional({ is: 'time' } as const)
const amounts = list({ is: 'parts', of: { value: { is: 'number' }, unit: { is: 'string' }, evidence } })
const basis = word(['stated', 'coreferent', 'inferred'])

const shared: Fields = {
  trigger: evidence,
  evidence: list(evidence),
  when: time,
  negated: { is: 'boolean', otherwise: false },
  attribution: optional({
    is: 'parts',
    of: {
      source: { is: 'role', nullable: true, otherwise: null },
      certainty: keys(Object.fromEntries(CERTAINTIES.map((id) => [id, 0]))),
    },
  } as const),
}

/** By type of event: what it has beyond what all have. */
export const EVENTS: Readonly<Record<string, Fields>> = {
  measure: {
    ...shared,
    instrument: keys(INSTRUMENTS),
    stage: keys(STAGES),
    change: optional(word(CHANGES)),
    direction: keys(DIRECTIONS),
    imposers: roles,
    targets: roles,
    objects: roles,
    beneficiaries: roles,
    legalBasis: list(evidence),
    rationales: list({ is: 'parts', of: { rationale: word(RATIONALES), basis, evidence } }),
    dates: {
      is: 'parts',
      of: { announced: time, adopted: time, effective: time, ended: time },
      otherwise: {},
    },
    amounts,
  },
  statement: {
    ...shared,
    mode: word(EVENT_TYPES.statement.modes),
    speaker: { is: 'role', nullable: true, otherwise: null },
    audience: roles,
    medium: optional({ is: 'role' } as const),
    cue: evidence,
    content: evidence,
    direct: { is: 'boolean', otherwise: false },
    topics: list(keys(CONCEPTS)),
    strategy: optional(word(['promote', 'protect', 'partner', 'punish'])),
  },
  encounter: {
    ...shared,
    mode: word(EVENT_TYPES.encounter.modes),
    stage: word(['planned', 'held', 'cancelled']),
    participants: roles,
    place: { is: 'role', nullable: true, otherwise: null },
  },
  agreement: {
    ...shared,
    mode: word(EVENT_TYPES.agreement.modes),
    stage: word(['planned', 'ongoing', 'reached', 'ended']),
    parties: roles,
    objects: roles,
  },
  proceeding: {
    ...shared,
    mode: word(EVENT_TYPES.proceeding.modes),
    stage: word(['planned', 'open', 'closed']),
    authorities: roles,
    respondents: roles,
    objects: roles,
    amounts,
  },
  transaction: {
    ...shared,
    mode: word(EVENT_TYPES.transaction.modes),
    stage: word(['planned', 'done', 'cancelled']),
    parties: roles,
    objects: roles,
    amounts,
  },
  development: { ...shared, mode: word(EVENT_TYPES.development.modes), actors: roles, objects: roles },
}

export const LINK: Fields = {
  relation: keys(LINK_RELATIONS),
  basis: word(['stated', 'inferred']),
  evidence: list(evidence),
}
export const KINDS: ReadonlySet<string> = new Set([
  'jurisdiction',
  'body',
  'company',
  'research',
  'organisation',
  'person',
  'place',
  'concept',
])
export const VIAS: ReadonlySet<string> = new Set(['name', 'alias', 'demonym', 'metonym', 'role', 'pronoun', 'concept'])
export const SCHEMES: ReadonlySet<string> = new Set([
  'us-eo',
  'us-fr',
  'us-cfr',
  'us-rin',
  'us-eccn',
  'us-bill',
  'us-public-law',
  'us-section',
  'hs',
  'celex',
  'eu-regulation',
  'cn-mofcom',
])
