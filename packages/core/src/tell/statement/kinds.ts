import type { EntityKind } from '../../model'
import { ACTORS } from '../fillers'

export type Kinds = ReadonlySet<EntityKind>

export const PERSON: Kinds = new Set(['person'])
export const FIRMS: Kinds = new Set(['company', 'organisation', 'research'])
export const BODIES: Kinds = new Set(['body', 'organisation'])
export const GROUPS: Kinds = new Set(['jurisdiction', 'body', 'company', 'research', 'organisation'])

/** What a pronoun in a reporting clause may stand for. */
export const kindsOfPronoun: ReadonlyMap<string, Kinds> = new Map([
  ['he', PERSON],
  ['she', PERSON],
  ['it', GROUPS],
  ['they', ACTORS],
])

/** What a bare "the ministry" may stand for. */
export const kindsOfNoun: ReadonlyMap<string, Kinds> = new Map([
  ...['ministry', 'department', 'agency', 'commission', 'regulator', 'watchdog', 'committee', 'bureau'].map(
    (noun) => [noun, BODIES] as const,
  ),
  ...['group', 'association', 'institute'].map((noun) => [noun, FIRMS] as const),
])
