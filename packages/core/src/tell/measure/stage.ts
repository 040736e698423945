import { relation, type Sentence, type Token } from '../../language/index'
import type { Span } from '../../model'
import type { Direction, Stage } from '../../ontology/index'
import type { Stance } from '../stance'
import type { Scene } from '../types'
import { isVerbal } from './match'
import type { MeasureRule } from './rules/index'

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
  if (rule.act || (rule.under && rule.direction !== 'supportive')) {
    if (negated) return 'abandoned'
    if (relation(trigger) === 'amod') return 'in-force'
    if (rule.act && undoes && reached && realised) return reached
    if (weakest) return weakest === 'adopted' && isHistory(stance, trigger, scene) ? 'in-force' : weakest
    return realised && !isBackground(stance, trigger) && !isHistory(stance, trigger, scene) ? 'adopted' : 'in-force'
  }
  if (reached === 'abandoned' && !negated) return reached
  if (negated && undoes) return 'in-force'
  if (negated && weakest) return 'abandoned'
  if (undoes && reached && (weakest === null || weakest === 'adopted'))
    return realised || weakest === 'adopted' || stance.verbs.length === 0 ? reached : 'planned'
  if ((weakest === 'announced' || weakest === 'adopted') && isHistory(stance, trigger, scene)) return 'in-force'

  const isToCome = rule.since !== undefined && (scene.article.publishedAt ?? rule.since) < rule.since
  // "Under the Digital Markets Act, Apple must": the clause tells what the law asks, not where it stands.
  const told = rule.home && relation(trigger) === 'obl' ? null : weakest
  return told ?? (isToCome ? 'proposed' : 'in-force')
}

export function directionOf(rule: MeasureRule, stance: Stance): Direction {
  if (rule.under) return rule.direction
  return stance.undoes !== stance.negated ? FLIPPED[rule.direction] : rule.direction
}

/** Told in passing: news stands in main clauses, what a text takes for known in its "after", "when" and "which". */
const isBackground = ({ verbs }: Stance, trigger: Token): boolean =>
  ['advcl', 'acl'].includes(relation(isVerbal(trigger) ? trigger : (verbs[0] ?? trigger)))

/** A time of long before publication stands in the act's own clause. */
export function isHistory(stance: Stance, trigger: Token, scene: Scene): boolean {
  if (stance.verbs.length > 0 && !stance.realised) return false
  const clause = new Set([trigger, ...stance.verbs])
  const sentence = scene.tree.sentenceOf(trigger)
  const published = scene.article.publishedAt
  return scene.resolved.times.some(({ span, edtf, text }) => {
    if (span.start < sentence.start || span.end > sentence.end || !clause.has(verbOver(span, sentence, scene, clause)))
      return false
    if (/^(?:last (?:year|spring|summer|autumn|fall|winter)|years? ago|earlier)/i.test(text)) return true
    if (published === undefined || (edtf.length === 4 && published.startsWith(edtf))) return false
    return Date.parse(published) - Date.parse(edtf.split('/', 1)[0] as string) > FRESH_DAYS * DAY
  })
}

/** The word of the clause that a stretch of text hangs on, or the verb between. */
function verbOver(span: Span, sentence: Sentence, scene: Scene, clause: ReadonlySet<Token>): Token {
  const { first, last } = sentence
  let at = scene.text.tokens.slice(first, last).find((token) => token.end > span.start) as Token
  for (let head = scene.tree.headOf(at); head && !clause.has(at) && at.upos !== 'VERB'; head = scene.tree.headOf(at))
    at = head
  return at
}
