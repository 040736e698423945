// Event types, their modes and roles, and the links between events.
// The ids are fixed by the project's ontology; a new row needs a new version of it.

export const EVENT_TYPES = {
  measure: {
    definition:
      'A government, or an intergovernmental body, uses or plans to use a policy instrument. See instruments.json and stages.json.',
    modes: [],
    roles: ['imposer', 'target', 'object', 'beneficiary', 'legal-basis'],
  },
  statement: {
    definition: 'An attributed speech act: someone says, urges, warns, denies. One per reporting cue.',
    modes: ['say', 'urge', 'warn', 'condemn', 'deny', 'pledge', 'praise', 'request'],
    roles: ['speaker', 'audience', 'medium', 'topic'],
  },
  encounter: {
    definition: 'Officials or company heads are in contact.',
    modes: ['visit', 'meeting', 'call', 'summit'],
    roles: ['visitor', 'host', 'participant', 'place'],
  },
  agreement: {
    definition: 'Parties negotiate, conclude, join, break or leave an understanding.',
    modes: ['negotiation', 'deal', 'treaty', 'joint-statement', 'accession', 'withdrawal', 'breakdown'],
    roles: ['party', 'object'],
  },
  proceeding: {
    definition: 'An authority or a court acts on a case.',
    modes: ['investigation', 'charge', 'arrest', 'lawsuit', 'ruling', 'penalty', 'dispute', 'settlement'],
    roles: ['authority', 'respondent', 'object'],
  },
  transaction: {
    definition: 'A firm invests, buys, sells, builds or leaves.',
    modes: ['investment', 'acquisition', 'supply', 'plant', 'venture', 'exit'],
    roles: ['buyer', 'seller', 'party', 'object', 'place'],
  },
  development: {
    definition: 'A capability is reached, a supply breaks, or a firm answers a policy.',
    modes: ['milestone', 'disruption', 'response'],
    roles: ['actor', 'object'],
  },
} as const

export const LINK_RELATIONS = {
  amends: { definition: "Changes the terms of an earlier measure ('further restrictions', 'builds on')." },
  'responds-to': { definition: "Answers another's act; basis stated, reported or inferred." },
  implements: { definition: 'Carries out a law or an agreement.' },
  supersedes: { definition: 'Replaces.' },
  'part-of': { definition: 'One act of a package.' },
} as const

export type StatementMode = (typeof EVENT_TYPES)['statement']['modes'][number]
export type EncounterMode = (typeof EVENT_TYPES)['encounter']['modes'][number]
export type AgreementMode = (typeof EVENT_TYPES)['agreement']['modes'][number]
export type ProceedingMode = (typeof EVENT_TYPES)['proceeding']['modes'][number]
export type TransactionMode = (typeof EVENT_TYPES)['transaction']['modes'][number]
export type DevelopmentMode = (typeof EVENT_TYPES)['development']['modes'][number]
export type LinkRelation = keyof typeof LINK_RELATIONS
