// When two tellings tell one act.
import type { DemarcheEvent, Measure, Role } from '../model'
import { groupOf } from '../ontology/index'
import { partsOf } from '../parts'
import { daysBetween, daysOf, overlap } from './days'
import type { Actor, Telling } from './types'

/** A telling with what joining asks of it worked out once. */
export interface Claim {
  telling: Telling
  actors: ReadonlySet<string>
  recipients: ReadonlySet<string>
  objects: ReadonlySet<string>
  /** Of statements: the words said. */
  words: ReadonlySet<string>
}

/** Longest silence, in days, after which a like act is another act. */
const SILENCE = {
  measure: 120,
  proceeding: 120,
  agreement: 90,
  transaction: 90,
  development: 30,
  encounter: 21,
  statement: 7,
}
/** Days within which one part in common is enough. */
const SAME_NEWS = 7

const DATES = ['announced', 'adopted', 'effective', 'ended'] as const

export function actOf(event: DemarcheEvent): string {
  return event.type === 'measure' ? groupOf(event.instrument) : event.mode
}

export function claimOf(telling: Telling, entities: ReadonlyMap<string, Actor>): Claim {
  const { actors, recipients, objects } = partsOf(telling.event)
  const sides = (roles: readonly Role[]) => new Set(roles.map(({ entity }) => sideOf(entity, entities)))
  const said = telling.event.type === 'statement' ? telling.event.content.text : ''
  return {
    telling,
    actors: sides(actors),
    recipients: sides(recipients),
    objects: new Set(objects.map(({ entity }) => entity)),
    words: new Set(said.toLowerCase().match(/[\p{L}\p{N}]+/gu)),
  }
}

/** A state's bodies and officials act for it; firms are their own. */
export function sideOf(id: string, entities: ReadonlyMap<string, Actor>): string {
  const entity = entities.get(id)
  if (entity?.kind !== 'jurisdiction' && entity?.kind !== 'body') return id
  const state = entity.iso ?? entity.jurisdiction
  return state ? `jurisdiction:${state}` : id
}

/** How many parts two tellings of a like act share; 0 when they cannot be one. */
export function agreement(a: Claim, b: Claim): number {
  const [one, other] = [a.telling.event, b.telling.event]
  if (one.type !== other.type || actOf(one) !== actOf(other)) return 0
  if (one.type === 'statement') return sayTheSame(a, b) ? 3 : 0
  if (one.type === 'measure' && other.type === 'measure' && !mayBeOneMeasure(one, other)) return 0
  if (one.when && other.when && clash(one.when.edtf, other.when.edtf) && one.type !== 'measure') return 0

  const parts = [meet(a.actors, b.actors), meet(a.recipients, b.recipients), meet(a.objects, b.objects, isKindOf)]
  if (parts.includes('apart')) return 0
  const shared = parts.filter((part) => part === 'shared').length
  const enough = actsTogether(one) ? sharesTwo(a.actors, b.actors) : shared >= 2
  return enough || (shared >= 1 && !actsTogether(one) && sameNews(a, b)) ? shared : 0
}

/** False for what was told so long apart that a like act is another act. */
export function mayBeNear({ telling: a }: Claim, { telling: b }: Claim): boolean {
  return !a.published || !b.published || daysBetween(a.published, b.published) <= SILENCE[a.event.type]
}

function sameNews({ telling: a }: Claim, { telling: b }: Claim): boolean {
  return a.published !== undefined && b.published !== undefined && daysBetween(a.published, b.published) <= SAME_NEWS
}

const actsTogether = ({ type }: DemarcheEvent): boolean => type === 'encounter' || type === 'agreement'

function sayTheSame(a: Claim, b: Claim): boolean {
  if (meet(a.actors, b.actors) !== 'shared') return false
  const shared = [...a.words].filter((word) => b.words.has(word)).length
  return shared >= 0.7 * Math.max(a.words.size, b.words.size, 1)
}

function mayBeOneMeasure(a: Measure, b: Measure): boolean {
  if (!isKindOf(a.instrument, b.instrument)) return false
  if (isFurther(a) !== isFurther(b)) return false
  return !DATES.some((name) => a.dates[name] && b.dates[name] && clash(a.dates[name].edtf, b.dates[name].edtf))
}

/** A change to what stands is another act than making it. */
const isFurther = ({ change }: Measure): boolean => change === 'expand' || change === 'tighten' || change === 'relax'

function clash(a: string, b: string): boolean {
  const [first, second] = [daysOf(a), daysOf(b)]
  return first !== null && second !== null && !overlap(first, second)
}

const isKindOf = (a: string, b: string): boolean => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)
const isSame = (a: string, b: string): boolean => a === b

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>, like = isSame): 'shared' | 'apart' | 'open' {
  if (a.size === 0 || b.size === 0) return 'open'
  return [...a].some((one) => [...b].some((other) => like(one, other))) ? 'shared' : 'apart'
}

const sharesTwo = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].filter((one) => b.has(one)).length >= 2
