import { relation, type Token } from '../../language/index'
import type { Amount, Evidence, Measure, Role, Span, Time } from '../../model'
import type { InstrumentId } from '../../ontology/index'
import { type Arguments, readArguments } from '../arguments'
import { createFillers } from '../fillers'
import { phraseOf } from '../phrase'
import { readStance } from '../stance'
import type { Scene, Teller } from '../types'
import { topicsOf } from './about'
import { mergeSightings } from './merge'
import { type MeasureRoles, rolesOf, type Sighting } from './roles'
import { MEASURE_RULES, type MeasureRule } from './rules'
import { directionOf, stageOf } from './stage'

export type MeasureDraft = Omit<Measure, 'id'>

interface RuleIndex {
  nouns: ReadonlyMap<string, MeasureRule[]>
  verbs: ReadonlyMap<string, MeasureRule[]>
}

const RULES = indexRules(MEASURE_RULES)

function indexRules(rules: readonly MeasureRule[]): RuleIndex {
  const index = { nouns: new Map<string, MeasureRule[]>(), verbs: new Map<string, MeasureRule[]>() }
  for (const rule of rules) {
    for (const kind of ['nouns', 'verbs'] as const) {
      for (const lemma of new Set(rule[kind]?.split(' ')))
        index[kind].set(lemma, [...(index[kind].get(lemma) ?? []), rule])
    }
  }
  return index
}

export const measureTeller: Teller = {
  type: 'measure',
  triggers: new Set([...RULES.nouns.keys(), ...RULES.verbs.keys()]),
  tell(scene) {
    const args = readArguments(scene.tree)
    const fillers = createFillers(scene, args)
    const drafts: MeasureDraft[] = []
    for (const sentence of scene.text.sentences) {
      if (!sentence.parsed) continue
      for (let i = sentence.first; i < sentence.last; i++) {
        const trigger = scene.text.tokens[i] as Token
        const rule = ruleFor(trigger, scene, args)
        if (!rule) continue
        const sighting: Sighting = { rule, trigger, stance: readStance(trigger, args, scene.tree) }
        const roles = rolesOf(sighting, scene, args, fillers)
        if (isPolicy(rule, roles)) drafts.push(draft(sighting, roles, scene, args))
      }
    }
    return mergeSightings(drafts, scene)
  },
}

function ruleFor(trigger: Token, scene: Scene, args: Arguments): MeasureRule | undefined {
  const isVerb = trigger.upos === 'VERB'
  if (!isVerb && trigger.upos !== 'NOUN' && trigger.upos !== 'PROPN') return undefined
  const rules = (isVerb ? RULES.verbs : RULES.nouns).get(trigger.lemma)
  if (!rules) return undefined
  const before = wordsBefore(trigger, scene, args, isVerb)
  let topics: ReturnType<typeof topicsOf> | undefined
  return rules.find((rule) => {
    if (rule.with && !rule.with.split(' ').some((word) => before.has(word))) return false
    if (rule.without?.split(' ').some((word) => before.has(word))) return false
    if (!rule.about) return true
    topics ??= topicsOf(
      phraseOf(
        trigger,
        scene.tree,
        isVerb ? (child) => relation(child) === 'nsubj' && child.deprel !== 'nsubj:pass' : undefined,
      ),
      scene,
    )
    return rule.about.some((topic) => topics?.has(topic))
  })
}

/** Words in the noun's phrase before it, or all words of a verb's clause. */
function wordsBefore(trigger: Token, scene: Scene, args: Arguments, isVerb: boolean): Set<string> {
  const words = isVerb
    ? phraseOf(trigger, scene.tree)
    : args.modifiers(trigger).flatMap((word) => nearWords(word, scene))
  return new Set(words.flatMap((word) => [word.lower, word.lemma]))
}

function nearWords(word: Token, scene: Scene): Token[] {
  const { first, last } = scene.tree.extentOf(word)
  return scene.text.tokens.slice(first, last)
}

function isPolicy(rule: MeasureRule, { imposers, targets, actedByFirm }: MeasureRoles): boolean {
  if (actedByFirm) return false
  switch (rule.needs) {
    case 'imposer':
      return imposers.length > 0
    case 'target':
      return targets.length > 0
    case 'either':
      return imposers.length + targets.length > 0
    case 'both':
      return imposers.length > 0 && targets.length > 0
    default:
      return true
  }
}

function draft({ rule, trigger, stance }: Sighting, roles: MeasureRoles, scene: Scene, args: Arguments): MeasureDraft {
  const words = [
    ...phraseOf(trigger, scene.tree),
    ...stance.verbs.slice(0, 1).flatMap((verb) => [verb, ...args.subjects(verb)]),
  ]
  const evidence = cover(words, scene)
  const direction = directionOf(rule, stance)
  const supportive = rule.direction === 'supportive'
  const when = timeIn(evidence, scene)
  return {
    type: 'measure',
    instrument: rule.instrument as InstrumentId,
    stage: stageOf(stance, trigger.upos === 'VERB'),
    ...(stance.change && { change: stance.change }),
    direction,
    imposers: roles.imposers,
    targets: supportive ? [] : roles.targets,
    objects: roles.objects,
    beneficiaries: supportive ? roles.targets : [],
    legalBasis: [],
    rationales: [],
    reportedAs: trigger.text,
    dates: {},
    amounts: amountsIn(evidence, scene),
    evidence: [evidence],
    trigger: { start: trigger.start, end: trigger.end, text: trigger.text },
    ...(when && { when }),
    negated: stance.negated,
    confidence: 0.6,
    rule: rule.id,
  }
}

function cover(words: readonly Token[], scene: Scene): Evidence {
  const start = Math.min(...words.map((word) => word.start))
  const end = Math.max(...words.map((word) => word.end))
  return { start, end, text: scene.text.source.slice(start, end) }
}

const inside = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end

const timeIn = (evidence: Evidence, scene: Scene): Time | undefined =>
  scene.resolved.times.find((time) => inside(time.span, evidence))

const amountsIn = (evidence: Evidence, scene: Scene): Amount[] =>
  scene.resolved.amounts.filter((amount) => inside(amount.evidence, evidence))

export function countriesOf(roles: readonly Role[], scene: Scene): Set<string> {
  return new Set(
    roles.map((role) => {
      const entity = scene.entity(role.entity)
      return entity.iso ?? entity.jurisdiction ?? entity.id
    }),
  )
}
