import { relation, type Token } from '../../language/index'
import type { EntityKind } from '../../model'
import { type Arguments, readArguments } from '../arguments'
import { DRAFTS } from '../cues'
import { createFillers } from '../fillers'
import { readStance } from '../stance'
import type { Scene, Teller } from '../types'
import { draftOf } from './draft'
import { fromSentence, inferRoles } from './infer'
import { createRuleBook, isVerbal, type RuleBook, rulesFor } from './match'
import { marksOf } from './marks'
import { type MeasureTelling, mergeTellings } from './merge'
import { type MeasureRoles, rolesOf, type Sighting } from './roles'
import { MEASURE_RULES, type MeasureRule } from './rules/index'
import { isHistory } from './stage'

const FURTHER = new Set(
  'further additional another more extra fresh second next other tougher stricter also'.split(' '),
)

const createTeller = (book: RuleBook): Teller => ({
  type: 'measure',
  triggers: book.triggers,
  tell(scene) {
    const args = readArguments(scene.tree)
    const fillers = createFillers(scene, args)
    const tellings: MeasureTelling[] = []
    for (const sentence of scene.text.sentences) {
      if (!sentence.parsed) continue
      for (let i = sentence.first; i < sentence.last; i++) {
        const trigger = scene.text.tokens[i] as Token
        const rules = rulesFor(trigger, scene, args, book)
        if (rules.length === 0 || yields(trigger, scene, args, book)) continue
        const stance = readStance(trigger, args, scene.tree)
        const marks = marksOf(trigger, stance, scene, args, book)
        for (const rule of rules) {
          const sighting: Sighting = {
            rule,
            trigger,
            stance: rule.denied ? { ...stance, negated: !stance.negated } : stance,
            book,
          }
          const roles = rolesOf(sighting, scene, args, fillers)
          if (roles.actedByFirm && !rule.home) continue
          const draft = draftOf(sighting, roles, scene)
          const isBare = roles.imposers.length + roles.targets.length === 0
          const isOpen = draft.imposers.length === 0 && !isDefinite(trigger, args) && !hasActor(trigger, args)
          const near = {
            imposers: isOpen ? fromSentence(draft, scene, 'imposer') : draft.imposers,
            targets: draft.targets.length > 0 ? draft.targets : fromSentence(draft, scene, 'target'),
          }
          tellings.push({
            draft,
            marks,
            isFurther: [...args.modifiers(trigger), ...args.children(trigger, 'advmod')].some((word) =>
              FURTHER.has(word.lower),
            ),
            isGuess: stance.weakest === null && stance.reached === null && !isHistory(stance, trigger, scene),
            isBare: isBare && draft.imposers.length + draft.targets.length === 0,
            isComplete: !stance.supposed && isPolicy(rule, near, scene, stance.draft),
          })
        }
      }
    }
    const measures = mergeTellings(tellings, scene)
    inferRoles(measures, scene)
    return measures
  },
})

/** Of two rules that fit a word, the earlier speaks. */
export const createMeasureTeller = (rules: readonly MeasureRule[]): Teller => createTeller(createRuleBook(rules))

/** Policy instruments that a text tells of: used, planned, threatened, suspended or ended. */
export const measureTeller: Teller = createMeasureTeller(MEASURE_RULES)

/** Enough is known for so common a word to be policy. */
function isPolicy(
  { needs }: MeasureRule,
  { imposers, targets }: Pick<MeasureRoles, 'imposers' | 'targets'>,
  scene: Scene,
  draft: Token | null,
): boolean {
  switch (needs) {
    case 'imposer':
      return imposers.length > 0
    case 'state':
      return imposers.some(({ entity }) => draft !== null || GOVERNMENT.has(scene.entity(entity).kind))
    case 'target':
      return targets.length > 0
    case 'nothing':
      return true
    case 'both':
      // Who drafts a bill is a parliament, named or not.
      return (imposers.length > 0 || isBill(draft)) && targets.length > 0
    default:
      return imposers.length + targets.length > 0
  }
}

const isBill = (draft: Token | null): boolean => draft !== null && DRAFTS[draft.lemma]?.stage !== undefined
const GOVERNMENT: ReadonlySet<EntityKind> = new Set(['jurisdiction', 'body'])

const DEFINITE = new Set('the this these those such that its their'.split(' '))

/** "the tariffs" goes back to tariffs told before; "a tariff" and "tariffs" need not. */
const isDefinite = (trigger: Token, args: Arguments): boolean =>
  args.children(trigger, 'det', 'nmod').some((word) => DEFINITE.has(word.lower) && word.index < trigger.index)

/** An explicit subject that names no state: somebody else acts, whoever is named nearby. */
const hasActor = (trigger: Token, args: Arguments): boolean =>
  isVerbal(trigger) && !args.isPassive(trigger) && args.subjects(trigger).some((subject) => subject.upos !== 'PRON')

/** "banning it from buying chips" after "added Huawei to its entity list": what the act does, told by a bare participle. */
const isEffect = (verb: Token, args: Arguments): boolean =>
  verb.xpos === 'VBG' && relation(verb) === 'advcl' && args.children(verb, 'mark', 'case', 'nsubj').length === 0

/** The verb that an effect hangs on, its object and its phrases. */
function actsOver(effect: Token, scene: Scene, args: Arguments): Token[] {
  const act = scene.tree.headOf(effect)
  return act ? [act, ...args.patients(act), ...args.children(act, 'obl')] : []
}

/** Another word of its phrase says more: "relief" over "sanctions", "screening" under "tighten". */
function yields(word: Token, scene: Scene, args: Arguments, book: RuleBook): boolean {
  const speaks = (other: Token) => rulesFor(other, scene, args, book).length > 0
  if (isVerbal(word)) {
    const purposeOf = word.deprel === 'acl' && word.xpos === 'VB' && scene.tree.headOf(word)
    if (purposeOf && !DRAFTS[purposeOf.lemma] && speaks(purposeOf)) return true
    const below = args.children(word, 'xcomp', 'advcl').filter((clause) => !isEffect(clause, args))
    return (
      [...args.patients(word), ...below, ...below.flatMap((clause) => args.patients(clause))].some(speaks) ||
      (isEffect(word, args) && actsOver(word, scene, args).some(speaks))
    )
  }
  if (isUnnamedLaw(word, scene, args, book) && lawsDown(word, args).some(speaks)) return true
  const head = scene.tree.headOf(word)
  if (!head) return false
  if (relation(word) === 'compound') return speaks(head)
  return relation(word) === 'nmod' && rulesFor(head, scene, args, book).some(({ direction }) => direction === 'easing')
}

/** "a law" in "a law that bans TikTok": what it lays down says more than that it is one. */
const isUnnamedLaw = (word: Token, scene: Scene, args: Arguments, book: RuleBook): boolean =>
  DRAFTS[word.lemma] !== undefined && rulesFor(word, scene, args, book).every(({ id }) => !id.startsWith('law/'))

const lawsDown = (law: Token, args: Arguments): Token[] =>
  args.children(law, 'acl').flatMap((clause) => [clause, ...args.children(clause, 'xcomp', 'ccomp', 'conj')])
