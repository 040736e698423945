import type { Role } from '../model'
import { POINTS } from './confidence-points'
import type { Draft } from './types'

/**
 * How sure an event is: the share of events with the same signs that a careful annotator tells alike. Right means, for a
 * measure, that its group of instruments, stage, imposers' countries and targets' countries are all as annotated; for a
 * statement, that it is one and its speaker is right; for the others, that it happened and its mode is right.
 *
 * A scorecard: each sign adds its points (tenths of a log-odds) to its type's base, fitted by
 * `node benchmarks/calibrate.mjs`, which also prints how often events of each confidence are right.
 */
export function confidenceOf(event: Draft): number {
  const points = signsOf(event).reduce((sum, sign) => sum + (POINTS[sign] ?? 0), 0)
  return Math.round(100 / (1 + Math.exp(-points / 10))) / 100
}

/** What a reader of the dossier can see of how an event was told, as keys of the scorecard. */
export function signsOf(event: Draft): string[] {
  const { type, evidence } = event
  const own = typeSigns(event).map((sign) => `${type} ${sign}`)
  return [type, `${type} told ${Math.min(evidence.length, 3)}`, ...own]
}

function typeSigns(event: Draft): string[] {
  switch (event.type) {
    case 'measure':
      return [
        event.instrument.split('/', 1)[0] as string,
        event.instrument.includes('/') ? 'leaf' : 'group',
        event.stage,
        `imposer ${basisOf(event.imposers)}`,
        `target ${basisOf(event.targets)}`,
        event.rule.startsWith('general/') ? 'general word' : 'own word',
      ]
    case 'statement':
      return [
        event.direct ? 'direct' : 'reported',
        `speaker ${basisOf(event.speaker ? [event.speaker] : [])}`,
        event.rule.split('/', 2)[1] as string,
      ]
    case 'encounter':
      return [event.mode, event.stage, `with ${count(event.participants)}`]
    case 'agreement':
      return [event.mode, event.stage, `with ${count(event.parties)}`]
    case 'proceeding':
      return [event.mode, event.stage, `with ${count([...event.authorities, ...event.respondents])}`]
    case 'transaction':
      return [event.mode, event.stage, `with ${count(event.parties)}`]
    case 'development':
      return [event.mode, `with ${count(event.actors)}`]
  }
}

const count = (roles: readonly Role[]): string => (roles.length > 1 ? 'several' : String(roles.length))

/** The weakest ground on which a role is filled. */
function basisOf(roles: readonly Role[]): string {
  const weakest = ['inferred', 'coreferent', 'stated'].find((basis) => roles.some((role) => role.basis === basis))
  return weakest ?? 'none'
}
