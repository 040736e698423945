import type { Amount, Evidence, Measure, Role } from '../../model'
import { evidenceAt } from '../engine'
import type { Scene } from '../types'
import type { MeasureRoles, Sighting } from './roles'
import { directionOf, stageOf } from './stage'

export type MeasureDraft = Omit<Measure, 'id' | 'confidence'>

/** One telling of a measure as an event of its own. */
export function draftOf(sighting: Sighting, roles: MeasureRoles, scene: Scene): MeasureDraft {
  const { rule, trigger, stance } = sighting
  const evidence = evidenceAt({ word: trigger, scene })
  const isSupport = rule.direction === 'supportive'
  const when = scene.resolved.times.find((time) => isInside(time.span, evidence))
  return {
    type: 'measure',
    instrument: rule.instrument,
    stage: stageOf(rule, stance, trigger, scene),
    ...(stance.change && { change: stance.change }),
    direction: directionOf(rule, stance),
    imposers: roles.imposers,
    targets: isSupport ? [] : roles.targets,
    objects: roles.objects,
    beneficiaries: isSupport ? roles.targets : [],
    legalBasis: [],
    rationales: [],
    reportedAs: trigger.text,
    dates: {},
    amounts: scene.resolved.amounts.filter((amount: Amount) => isInside(amount.evidence, evidence)),
    evidence: [evidence],
    trigger: { start: trigger.start, end: trigger.end, text: trigger.text },
    ...(when && { when }),
    negated: stance.negated,
    rule: rule.id,
  }
}

const isInside = (inner: { start: number; end: number }, outer: Evidence): boolean =>
  inner.start >= outer.start && inner.end <= outer.end

/** ISO codes behind these roles; an entity that belongs to none stands for itself. */
export function countriesOf(roles: readonly Role[], scene: Scene): Set<string> {
  return new Set(
    roles.map((role) => {
      const entity = scene.entity(role.entity)
      return entity.iso ?? entity.jurisdiction ?? entity.id
    }),
  )
}
