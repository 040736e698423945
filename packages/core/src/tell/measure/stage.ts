import type { Token } from '../../language/index'
import type { Direction, Stage } from '../../ontology/index'
import type { Stance } from '../stance'
import type { Scene } from '../types'
import type { MeasureRule } from './rules'

const FLIPPED: Record<Direction, Direction> = {
  restrictive: 'easing',
  easing: 'restrictive',
  supportive: 'restrictive',
  neutral: 'neutral',
}
/** Days after which news of a decision is history: what was announced or signed then is taken to bite by now. */
const FRESH_DAYS = 60
const DAY = 86_400_000

/** Where the measure stands: the weakest cue over it, else how its own verb ended, else what its tense says. */
export function stageOf(rule: MeasureRule, stance: Stance, trigger: Token, scene: Scene): Stage {
  const { weakest, reached, negated, realised, undoes } = stance
  if (rule.under || rule.act) {
    if (negated) return 'abandoned'
    if (weakest && weakest !== 'adopted') return weakest
    return realised && !isHistory(stance, trigger, scene) ? 'adopted' : 'in-force'
  }
  if (negated && undoes) return 'in-force'
  if (negated && weakest) return 'abandoned'
  if (undoes && reached && (weakest === null || weakest === 'adopted'))
    return realised || trigger.upos !== 'VERB' ? reached : 'planned'
  if ((weakest === 'announced' || weakest === 'adopted') && isHistory(stance, trigger, scene)) return 'in-force'
  return weakest ?? 'in-force'
}

export function directionOf(rule: MeasureRule, stance: Stance): Direction {
  if (rule.under) return rule.direction
  return stance.undoes !== stance.negated ? FLIPPED[rule.direction] : rule.direction
}

/** A time of long before publication stands in the clause. */
function isHistory(stance: Stance, trigger: Token, scene: Scene): boolean {
  const sentence = scene.tree.sentenceOf(trigger)
  const published = Date.parse(scene.article.publishedAt ?? '')
  return (
    scene.resolved.times.some(({ span, edtf, text }) => {
      if (span.start < sentence.start || span.end > sentence.end) return false
      if (/^(?:last year|years? ago|earlier)/i.test(text)) return true
      const [first] = edtf.split('/')
      const at = Date.parse(first ?? '')
      return (
        published - at > FRESH_DAYS * DAY && !(edtf.length === 4 && edtf === scene.article.publishedAt?.slice(0, 4))
      )
    }) && stance.verbs.length > 0
  )
}
