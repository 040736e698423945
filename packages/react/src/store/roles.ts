import type { DemarcheEvent, EventType, Role } from '@demarche/core'

export type RoleName =
  | 'imposer'
  | 'target'
  | 'object'
  | 'beneficiary'
  | 'speaker'
  | 'audience'
  | 'medium'
  | 'participant'
  | 'place'
  | 'party'
  | 'authority'
  | 'respondent'
  | 'actor'

export interface RoleGroup {
  name: RoleName
  roles: readonly Role[]
}

const one = (role: Role | null | undefined): readonly Role[] => (role ? [role] : [])

/** Every role of an event that somebody fills, in the order in which it is told. */
export function rolesOf(event: DemarcheEvent): RoleGroup[] {
  return groups(event).filter((group) => group.roles.length > 0)
}

function groups(event: DemarcheEvent): RoleGroup[] {
  switch (event.type) {
    case 'measure':
      return [
        { name: 'imposer', roles: event.imposers },
        { name: 'target', roles: event.targets },
        { name: 'object', roles: event.objects },
        { name: 'beneficiary', roles: event.beneficiaries },
      ]
    case 'statement':
      return [
        { name: 'speaker', roles: one(event.speaker) },
        { name: 'audience', roles: event.audience },
        { name: 'medium', roles: one(event.medium) },
      ]
    case 'encounter':
      return [
        { name: 'participant', roles: event.participants },
        { name: 'place', roles: one(event.place) },
      ]
    case 'agreement':
      return [
        { name: 'party', roles: event.parties },
        { name: 'object', roles: event.objects },
      ]
    case 'proceeding':
      return [
        { name: 'authority', roles: event.authorities },
        { name: 'respondent', roles: event.respondents },
        { name: 'object', roles: event.objects },
      ]
    case 'transaction':
      return [
        { name: 'party', roles: event.parties },
        { name: 'object', roles: event.objects },
      ]
    case 'development':
      return [
        { name: 'actor', roles: event.actors },
        { name: 'object', roles: event.objects },
      ]
  }
}

/** Who acts: the imposers, the speaker, the authorities, the first of the parties. */
export function actorsOf(event: DemarcheEvent): readonly Role[] {
  switch (event.type) {
    case 'measure':
      return event.imposers
    case 'statement':
      return one(event.speaker)
    case 'encounter':
      return event.participants.slice(0, 1)
    case 'agreement':
      return event.parties.slice(0, 1)
    case 'proceeding':
      return event.authorities
    case 'transaction':
      return event.parties.slice(0, 1)
    case 'development':
      return event.actors
  }
}

/** On whom, or with whom: the targets, the audience, the respondents, the other parties. */
export function counterpartsOf(event: DemarcheEvent): readonly Role[] {
  switch (event.type) {
    case 'measure':
      return [...event.targets, ...event.beneficiaries]
    case 'statement':
      return event.audience
    case 'encounter':
      return event.participants.slice(1)
    case 'agreement':
      return event.parties.slice(1)
    case 'proceeding':
      return event.respondents
    case 'transaction':
      return event.parties.slice(1)
    case 'development':
      return []
  }
}

/** What it is about. */
export function objectsOf(event: DemarcheEvent): readonly Role[] {
  return 'objects' in event ? event.objects : []
}

export const EVENT_TYPES: readonly EventType[] = [
  'measure',
  'statement',
  'encounter',
  'agreement',
  'proceeding',
  'transaction',
  'development',
]
