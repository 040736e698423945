// What a caller knows beyond what ships: names, technologies and wordings of measures, each checked when defined.
export type { OwnConcept } from '../find/index'
export type { Lexicon } from '../lexicon/index'
export type { MeasureRule } from '../tell/index'
export { defineConcepts } from './concepts'
export { defineLexicon, type OwnEntry } from './lexicon'
export { defineRule, type RuleFailure, testRule } from './rule'
