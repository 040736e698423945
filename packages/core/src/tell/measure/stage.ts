import type { Direction, Stage } from '../../ontology/index'
import type { Stance } from '../stance'
import type { MeasureRule } from './rules'

const FLIPPED: Record<Direction, Direction> = {
  restrictive: 'easing',
  easing: 'restrictive',
  supportive: 'restrictive',
  neutral: 'neutral',
}

/** Where the measure stands: the weakest cue over it, else how its own verb ended, else what its tense says. */
export function stageOf(stance: Stance, verbal: boolean): Stage {
  const { weakest, reached, negated, realised, undoes } = stance
  if (negated && undoes) return 'in-force'
  if (negated && weakest) return 'abandoned'
  if (weakest) return weakest
  if (undoes && reached) return realised || !verbal ? reached : 'planned'
  return 'in-force'
}

export function directionOf(rule: MeasureRule, stance: Stance): Direction {
  const turned = stance.undoes !== stance.negated
  if (rule.easing) return 'easing'
  return turned ? FLIPPED[rule.direction] : rule.direction
}
