import { agreementTeller } from './agreement/index'
import { developmentTeller } from './development/index'
import { encounterTeller } from './encounter/index'
import { measureTeller } from './measure/teller'
import { proceedingTeller } from './proceeding/index'
import { statementTeller } from './statement/index'
import { transactionTeller } from './transaction/index'
import type { Teller } from './types'

export { setScene } from './scene'
export { tell } from './tell'
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
