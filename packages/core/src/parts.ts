import type { DemarcheEvent, Role } from './model'

/** Who acts, on or with whom, and over what: the same three questions for every type of event. */
export interface Parts {
  actors: readonly Role[]
  /** Targets, audiences, respondents, beneficiaries. Empty where all sides act together. */
  recipients: readonly Role[]
  objects: readonly Role[]
}

export function partsOf(event: DemarcheEvent): Parts {
  switch (event.type) {
    case 'measure':
      return {
        actors: event.imposers,
        recipients: [...event.targets, ...event.beneficiaries],
        objects: event.objects,
      }
    case 'statement':
      return { actors: event.speaker ? [event.speaker] : [], recipients: event.audience, objects: [] }
    case 'encounter':
      return { actors: event.participants, recipients: [], objects: [] }
    case 'agreement':
      return { actors: event.parties, recipients: [], objects: event.objects }
    case 'proceeding':
      return { actors: event.authorities, recipients: event.respondents, objects: event.objects }
    case 'transaction':
      return { actors: event.parties.slice(0, 1), recipients: event.parties.slice(1), objects: event.objects }
    case 'development':
      return { actors: event.actors, recipients: [], objects: event.objects }
  }
}
