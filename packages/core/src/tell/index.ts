import { agreementTeller } from './agreement/index'
import { developmentTeller } from './development/index'
import { encounterTeller } from './encounter/index'
import { MEASURE_RULES, type MeasureRule } from './measure/rules/index'
import { createMeasureTeller, measureTeller } from './measure/teller'
import { proceedingTeller } from './proceeding/index'
import { statementTeller } from './statement/index'
import { transactionTeller } from './transaction/index'
import type { Teller } from './types'

export { setScene } from './scene'
export { tell } from './tell'
export { MEASURE_RULES, type MeasureRule }
export type { Draft, Scene, Teller } from './types'

export const TELLERS: readonly Teller[] = [
  measureTeller,
  statementTeller,
  encounterTeller,
  agreementTeller,
  proceedingTeller,
  transactionTeller,
  developmentTeller,
]

/** The same tellers, with rules for measures that are tried before the package's own. */
export const createTellers = (rules: readonly MeasureRule[]): readonly Teller[] =>
  TELLERS.map((teller) => (teller === measureTeller ? createMeasureTeller([...rules, ...MEASURE_RULES]) : teller))
