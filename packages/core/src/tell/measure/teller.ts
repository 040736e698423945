import type { Token } from '../../language/index'
import { readArguments } from '../arguments'
import { createFillers } from '../fillers'
import { readStance } from '../stance'
import type { Teller } from '../types'
import { draftOf } from './draft'
import { fromSentence, inferRoles } from './infer'
import { MEASURE_TRIGGERS, rulesFor } from './match'
import { type MeasureTelling, mergeTellings } from './merge'
import { type MeasureRoles, rolesOf, type Sighting } from './roles'
import type { MeasureRule } from './rules'

const FURTHER = new Set('further additional another more extra fresh second next other tougher stricter'.split(' '))

/** Policy instruments that a text tells of: used, planned, threatened, suspended or ended. */
export const measureTeller: Teller = {
  type: 'measure',
  triggers: MEASURE_TRIGGERS,
  tell(scene) {
    const args = readArguments(scene.tree)
    const fillers = createFillers(scene, args)
    const tellings: MeasureTelling[] = []
    for (const sentence of scene.text.sentences) {
      if (!sentence.parsed) continue
      for (let i = sentence.first; i < sentence.last; i++) {
        const trigger = scene.text.tokens[i] as Token
        const rules = rulesFor(trigger, scene, args)
        if (rules.length === 0) continue
        const stance = readStance(trigger, args, scene.tree)
        for (const rule of rules) {
          const sighting: Sighting = { rule, trigger, stance }
          const roles = rolesOf(sighting, scene, args, fillers)
          if (roles.actedByFirm) continue
          const isBare = roles.imposers.length + roles.targets.length === 0
          const draft = draftOf(sighting, roles, scene)
          if (rule.about && roles.imposers.length === 0)
            draft.imposers = roles.imposers = fromSentence(draft, scene, 'imposer')
          tellings.push({
            draft,
            isFurther: args.modifiers(trigger).some((word) => FURTHER.has(word.lower)),
            isBare,
            isComplete: isPolicy(rule, roles),
          })
        }
      }
    }
    const measures = mergeTellings(tellings, scene)
    inferRoles(measures, scene)
    return measures
  },
}

/** Enough is known for so common a word to be policy. */
function isPolicy({ needs }: MeasureRule, { imposers, targets }: MeasureRoles): boolean {
  switch (needs) {
    case 'imposer':
      return imposers.length > 0
    case 'target':
      return targets.length > 0
    case 'both':
      return imposers.length > 0 && targets.length > 0
    default:
      return imposers.length + targets.length > 0
  }
}
