import type { DemarcheEvent, Dossier } from '@demarche/core'
import { EVENT_TYPES, rolesOf } from './roles'

export type ProblemCode = 'newer-version' | 'not-a-dossier' | 'bad-event' | 'bad-entity' | 'same-article'

/** Something in the data that could not be shown, and where. */
export interface Problem {
  code: ProblemCode
  /** Which of the dossiers handed in, from 0. */
  dossier: number
  /** The version found, the event's or the article's id. */
  detail: string
}

/** The version of the dossier that this package reads. */
export const DOSSIER_VERSION = 1

/**
 * A value from outside as a dossier, with the events and entities that do not hold left out and named.
 * Texts are not checked here: an offset that does not fit is shown as unanchored where it is drawn.
 */
export function checkDossier(value: unknown, index: number): { dossier: Dossier | null; problems: Problem[] } {
  const refuse = (code: ProblemCode, detail: string) => ({
    dossier: null,
    problems: [{ code, dossier: index, detail }],
  })
  if (!isObject(value)) return refuse('not-a-dossier', typeof value)
  if (typeof value.version === 'number' && value.version > DOSSIER_VERSION) {
    return refuse('newer-version', String(value.version))
  }
  const { article } = value
  if (value.version !== DOSSIER_VERSION || !isObject(article) || typeof article.text !== 'string') {
    return refuse('not-a-dossier', 'article')
  }
  if (typeof article.id !== 'string') return refuse('not-a-dossier', 'article.id')
  if (!Array.isArray(value.events) || !Array.isArray(value.entities)) return refuse('not-a-dossier', 'events')

  const problems: Problem[] = []
  const keep = <T>(list: unknown[], sound: (item: unknown) => item is T, code: ProblemCode): T[] => {
    if (list.every(sound)) return list
    return list.filter((item, at): item is T => {
      if (sound(item)) return true
      problems.push({
        code,
        dossier: index,
        detail: isObject(item) && typeof item.id === 'string' ? item.id : String(at),
      })
      return false
    })
  }
  const dossier = {
    ...(value as unknown as Dossier),
    entities: keep(value.entities, isEntity, 'bad-entity'),
    events: keep(value.events, isEvent, 'bad-event'),
    links: Array.isArray(value.links) ? (value.links as Dossier['links']) : [],
    identifiers: Array.isArray(value.identifiers) ? (value.identifiers as Dossier['identifiers']) : [],
    warnings: Array.isArray(value.warnings) ? (value.warnings as Dossier['warnings']) : [],
  }
  return { dossier, problems }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSpan(value: unknown): boolean {
  return isObject(value) && typeof value.start === 'number' && typeof value.end === 'number'
}

function isEvidence(value: unknown): boolean {
  return isSpan(value) && typeof (value as Record<string, unknown>).text === 'string'
}

function isEntity(value: unknown): value is Dossier['entities'][number] {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    typeof value.name === 'string' &&
    Array.isArray(value.mentions) &&
    value.mentions.every(isEvidence)
  )
}

function isEvent(value: unknown): value is DemarcheEvent {
  if (!isObject(value) || typeof value.id !== 'string') return false
  if (!EVENT_TYPES.includes(value.type as DemarcheEvent['type'])) return false
  if (!Array.isArray(value.evidence) || value.evidence.length === 0 || !value.evidence.every(isEvidence)) return false
  if (!isEvidence(value.trigger) || typeof value.confidence !== 'number') return false
  try {
    return rolesOf(value as unknown as DemarcheEvent).every(({ roles }) =>
      roles.every((role) => typeof role.entity === 'string'),
    )
  } catch {
    return false
  }
}
