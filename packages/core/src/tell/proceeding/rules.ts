import { charges } from './charges'
import { courts } from './courts'
import { inquiries } from './inquiries'
import { penalties } from './penalties'
import type { ProceedingRule } from './sites'

/** Authorities and courts acting on a case. */
export const proceedingRules: readonly ProceedingRule[] = [...inquiries, ...charges, ...courts, ...penalties]
