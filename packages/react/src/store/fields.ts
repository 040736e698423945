import type { Actor, Row } from './data'
import { actorsOf, counterpartsOf, objectsOf, rolesOf } from './roles'

/** What can be filtered and counted. `from`, `to` and `place`, either of them, are ISO codes; the actors' fields hold entity ids. */
export type Field =
  | 'type'
  | 'instrument'
  | 'stage'
  | 'direction'
  | 'mode'
  | 'imposer'
  | 'target'
  | 'from'
  | 'to'
  | 'place'
  | 'actor'
  | 'speaker'
  | 'technology'
  | 'article'
  | 'text'

/** Fields whose values are paths: a filter on a parent lets its children through. */
export const PATHS: ReadonlySet<Field> = new Set(['instrument', 'technology'])

const NONE: readonly string[] = []

export function valuesOf(row: Row, field: Field, actors: ReadonlyMap<string, Actor>): readonly string[] {
  const { event } = row
  switch (field) {
    case 'type':
      return [event.type]
    case 'instrument':
      return event.type === 'measure' ? [event.instrument] : NONE
    case 'stage':
      return 'stage' in event ? [event.stage] : NONE
    case 'direction':
      return event.type === 'measure' ? [event.direction] : NONE
    case 'mode':
      return 'mode' in event ? [event.mode] : NONE
    case 'imposer':
      return event.type === 'measure' ? ids(event.imposers) : NONE
    case 'target':
      return event.type === 'measure' ? ids(event.targets) : NONE
    case 'from':
      return places(actorsOf(event), actors)
    case 'to':
      return places(counterpartsOf(event), actors)
    case 'place':
      return places([...actorsOf(event), ...counterpartsOf(event)], actors)
    case 'actor':
      return unique(
        rolesOf(event).flatMap(({ name, roles }) => (name === 'object' ? [] : roles.map((role) => role.entity))),
      )
    case 'speaker':
      return event.type === 'statement' && event.speaker ? [event.speaker.entity] : NONE
    case 'technology':
      return event.type === 'statement' ? event.topics : concepts(objectsOf(event), actors)
    case 'article':
      return [row.dossier.article.id]
    case 'text':
      return [
        event.evidence
          .map(({ text }) => text)
          .join(' ')
          .toLowerCase(),
      ]
  }
}

function ids(roles: readonly { entity: string }[]): readonly string[] {
  return roles.length === 0 ? NONE : unique(roles.map((role) => role.entity))
}

function places(roles: readonly { entity: string }[], actors: ReadonlyMap<string, Actor>): readonly string[] {
  if (roles.length === 0) return NONE
  return unique(roles.flatMap((role) => actors.get(role.entity)?.place ?? []))
}

function concepts(roles: readonly { entity: string }[], actors: ReadonlyMap<string, Actor>): readonly string[] {
  if (roles.length === 0) return NONE
  return unique(roles.flatMap((role) => actors.get(role.entity)?.concept ?? []))
}

function unique(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)]
}
