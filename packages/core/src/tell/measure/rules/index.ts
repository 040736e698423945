import { EXPORT_RULES } from './exports'
import { GENERAL_RULES } from './general'
import { IMPORT_RULES } from './imports'
import { INDUSTRY_RULES } from './industry'
import { INVESTMENT_RULES } from './investment'
import { LAW_RULES } from './laws'
import { LISTING_RULES } from './listings'
import { MARKET_RULES, SALE_RULES } from './market'
import type { MeasureRule } from './rule'

export type { MeasureRule } from './rule'

/** In the order in which they are tried: names of laws, words that name their instrument, words that need a topic. */
export const MEASURE_RULES: readonly MeasureRule[] = [
  ...LAW_RULES,
  ...IMPORT_RULES,
  ...LISTING_RULES,
  ...INVESTMENT_RULES,
  ...SALE_RULES,
  ...EXPORT_RULES,
  ...MARKET_RULES,
  ...INDUSTRY_RULES,
  ...GENERAL_RULES,
]
