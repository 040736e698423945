import type { Extractor } from '../extract'
import { DIRECTIONS, isInstrumentId } from '../ontology/index'
import { MEASURE_RULES, type MeasureRule } from '../tell/index'
import { refuse } from './mistakes'

/**
 * A wording of a measure, as the package's own rules are rows. It is tried before them.
 * @throws DemarcheError `bad-knowledge`, with every mistake: an id that is taken, a trigger that no lemma can match.
 */
export function defineRule(rule: MeasureRule): MeasureRule {
  refuse(`defineRule "${rule.id}"`, [...mistakesOf(rule)])
  return rule
}

function* mistakesOf({ id, instrument, direction, nouns, verbs, short, yes, no, ...rest }: MeasureRule) {
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id)) yield 'The id is two words in lower case: "my-house/chip-quota".'
  if (MEASURE_RULES.some((other) => other.id === id)) yield 'The package has a rule of this id. Take another.'
  if (!isInstrumentId(instrument)) yield `"${String(instrument)}" is no instrument of the ontology.`
  if (!Object.hasOwn(DIRECTIONS, direction)) yield `The direction is one of ${Object.keys(DIRECTIONS).join(', ')}.`
  if (!nouns && !verbs && !short) yield 'Give the words that set it off: "nouns", "verbs" or "short".'
  const lists = { nouns, verbs, short, with: rest.with, without: rest.without, under: rest.under }
  for (const [name, list] of Object.entries(lists))
    if (list !== undefined && !/^[^\s\p{Lu}]+(?: [^\s\p{Lu}]+)*$/u.test(list))
      yield `"${name}" is a list of single words in lower case, parted by one space.`
  if (yes.length === 0) yield 'Give a sentence that it reads in "yes".'
  if (no.length === 0) yield 'Give a sentence that looks alike and means something else in "no".'
}

/** A sentence of the rule's own that came out wrong. */
export interface RuleFailure {
  readonly text: string
  readonly wanted: 'yes' | 'no'
  /** The rules that did speak. */
  readonly told: readonly string[]
}

/** Reads the rule's own sentences with an extractor that has it; empty when each comes out as it should. */
export function testRule({ id, yes, no }: MeasureRule, extractor: Extractor): RuleFailure[] {
  const toldIn = (text: string) => extractor.extract(text).events.map(({ rule }) => rule)
  const read = (texts: readonly string[], wanted: 'yes' | 'no') =>
    texts
      .map((text) => ({ text, wanted, told: toldIn(text) }))
      .filter(({ told }) => told.includes(id) !== (wanted === 'yes'))
  return [...read(yes, 'yes'), ...read(no, 'no')]
}
