import { relation, type Token } from '../../language/index'
import type { Arguments } from '../arguments'
import { QUANTITIES } from '../cues'
import { triggerForms } from '../engine'
import { phraseOf } from '../phrase'
import type { Scene } from '../types'
import { formsOf } from '../words'
import { type Topic, topicsOf } from './about'
import { complementsOf } from './complements'
import type { MeasureRule } from './rules/index'

type RulesByLemma = ReadonlyMap<string, readonly CompiledRule[]>

interface CompiledRule {
  rule: MeasureRule
  with: readonly (readonly string[])[] | undefined
  without: ReadonlySet<string> | undefined
  under: ReadonlySet<string> | undefined
}

const words = (list: string | undefined) => (list === undefined ? undefined : new Set(list.split(' ')))

function byLemma(rules: readonly MeasureRule[], kind: 'nouns' | 'verbs'): RulesByLemma {
  const index = new Map<string, CompiledRule[]>()
  for (const rule of rules) {
    const compiled = {
      rule,
      with: rule.with?.split(' ').map((each) => each.split('+')),
      without: words(rule.without),
      under: words(rule.under),
    }
    const add = (list: string | undefined, how: CompiledRule) => {
      for (const lemma of words(list) ?? []) index.set(lemma, [...(index.get(lemma) ?? []), how])
    }
    add(rule[kind], compiled)
    if (kind === 'nouns') add(rule.short, { ...compiled, with: undefined })
  }
  return index
}

/** Rules by the words that set them off. */
export interface RuleBook {
  nouns: RulesByLemma
  verbs: RulesByLemma
  triggers: ReadonlySet<string>
}

/** Rules in the order in which they are tried. */
export function createRuleBook(rules: readonly MeasureRule[]): RuleBook {
  const nouns = byLemma(rules, 'nouns')
  const verbs = byLemma(rules, 'verbs')
  return { nouns, verbs, triggers: triggerForms([...verbs.keys()], [...nouns.keys()]) }
}

/** The rules that a word sets off: the first that fits for each thing that its coordinated objects are about. */
export function rulesFor(word: Token, scene: Scene, args: Arguments, book: RuleBook): MeasureRule[] {
  const isVerb = isVerbal(word)
  if (!isVerb && word.upos !== 'NOUN' && word.upos !== 'PROPN') return []
  const rules = formsOf(word)
    .map((form) => (isVerb ? book.verbs : book.nouns).get(form))
    .find((found) => found)
  if (!rules) return []
  const own = wordsBeside(word, scene, args, isVerb)
  const fitting = rules.filter(
    (rule) =>
      !(rule.with && !rule.with.some((all) => all.every((each) => own.has(each)))) &&
      !(rule.without && overlaps(rule.without, own)) &&
      isUnder(rule, word, scene) &&
      (!rule.rule.denied || args.isNegated(word)),
  )
  if (fitting.length === 0) return []
  const firstAbout = (topics: () => ReadonlySet<Topic>) =>
    fitting.find(({ rule }) => !rule.about || rule.about.some((topic) => topics().has(topic)))?.rule
  const parts = isVerb
    ? args.patients(word)
    : complementsOf(word, scene, args, 'on', 'of', 'over', 'against', 'for', 'from')
  const governed =
    fitting.some(({ under }) => under) || args.preposition(word) === 'under'
      ? governing(word, scene, args)
      : [...counted(word, scene, args), ...faced(word, scene, args)]
  const whole = firstAbout(
    once(() =>
      topicsOf(
        [
          ...phraseOf(word, scene.tree, isVerb ? isActor : undefined),
          ...[...(isVerb ? barredFrom(word, args) : parts), ...governed].flatMap((part) => phraseOf(part, scene.tree)),
        ],
        scene,
      ),
    ),
  )
  if (parts.length < 2) return whole ? [whole] : licensed(word, firstAbout, scene, args)
  const each = parts.flatMap((part) => firstAbout(once(() => topicsOf(phraseOf(part, scene.tree), scene))) ?? [])
  const distinct = each.filter((rule, i) => each.findIndex(({ instrument }) => instrument === rule.instrument) === i)
  const told = distinct.filter((rule) => rule.about)
  return told.length > 0 ? told : whole ? [whole] : []
}

/** A verb, or a participle before its noun that a tagger takes for an adjective. */
export const isVerbal = (word: Token): boolean =>
  word.upos === 'VERB' || (word.upos === 'ADJ' && relation(word) === 'amod' && word.lower.endsWith('ed'))

/** "selling chips" in "barred firms from selling chips". */
export const barredFrom = (verb: Token, args: Arguments): Token[] =>
  args
    .children(verb, 'advcl', 'ccomp')
    .filter((clause) => args.children(clause, 'mark', 'case').some((mark) => mark.lower === 'from'))

/** The verb over the noun and its clauses: "removed the authority … to operate". */
function governing(word: Token, scene: Scene, args: Arguments): Token[] {
  const verb = scene.tree.headOf(word)
  return verb ? [verb, ...args.children(verb, 'advcl')] : []
}

/** The sum that a noun stands behind: "$35 million in incentives". */
function counted(word: Token, scene: Scene, args: Arguments): Token[] {
  const head = scene.tree.headOf(word)
  if (!head) return []
  if (relation(word) === 'nmod' && isSum(head)) return [head]
  return relation(word) === 'obl' && args.preposition(word) === 'in' ? args.children(head, 'obj').filter(isSum) : []
}

const isSum = ({ upos, lemma }: Token): boolean => upos === 'SYM' || upos === 'NUM' || QUANTITIES.has(lemma)

/** "TikTok" in "TikTok faces a ban". */
function faced(word: Token, scene: Scene, args: Arguments): Token[] {
  const verb = scene.tree.headOf(word)
  return verb?.lemma === 'face' && relation(word) === 'obj' ? args.subjects(verb) : []
}

/** What a relative clause says of a noun that its own phrase leaves open: "licences that let firms supply Huawei". */
function licensed(
  word: Token,
  firstAbout: (topics: () => ReadonlySet<Topic>) => MeasureRule | undefined,
  scene: Scene,
  args: Arguments,
): MeasureRule[] {
  const clauses = args.children(word, 'acl')
  const rule =
    clauses.length > 0 &&
    firstAbout(() =>
      topicsOf(
        clauses.flatMap((clause) => phraseOf(clause, scene.tree)),
        scene,
      ),
    )
  return rule ? [rule] : []
}

const isActor = (child: Token) => relation(child) === 'nsubj' && child.deprel !== 'nsubj:pass'

/** Words in a noun's phrase before it, its preposition too, or all words of a verb's clause. */
function wordsBeside(word: Token, scene: Scene, args: Arguments, isVerb: boolean): Set<string> {
  const beside = isVerb
    ? phraseOf(word, scene.tree)
    : [
        ...[...args.modifiers(word), ...args.possessors(word)].flatMap((other) => {
          const { first, last } = scene.tree.extentOf(other)
          return scene.text.tokens.slice(first, Math.min(last, word.index))
        }),
        ...titleBefore(word, scene),
      ]
  return new Set([args.preposition(word), ...beside.flatMap((other) => [other.lower, other.lemma])])
}

/** "CHIPS and Science" in "the CHIPS and Science Act", wherever a parser hangs them. */
function titleBefore(word: Token, scene: Scene): Token[] {
  const { tokens, sentences } = scene.text
  const isTitle = ({ text, lower }: Token) => /^\p{Lu}/u.test(text) || JOINING.has(lower)
  let first = word.index
  if (/^\p{Lu}/u.test(word.text))
    while (first > (sentences[word.sentence]?.first ?? 0) && isTitle(tokens[first - 1] as Token)) first--
  return tokens.slice(first, word.index)
}
const JOINING = new Set(['and', 'of', 'for', 'from', 'in', ',', '-', '('])

function isUnder({ under }: CompiledRule, word: Token, scene: Scene): boolean {
  if (!under) return true
  const head = scene.tree.headOf(word)
  if (!head) return false
  // "stripped HKT of its right to operate"
  const verb = relation(word) === 'nmod' && relation(head) === 'obj' ? scene.tree.headOf(head) : head
  return verb !== undefined && under.has(verb.lemma) && GOVERNED.has(relation(word))
}

const GOVERNED = new Set(['obj', 'nsubj', 'acl', 'obl', 'nmod', 'xcomp', 'ccomp'])

const overlaps = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((item) => b.has(item))

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
