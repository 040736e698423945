import * as z from 'zod'
import { EVENT_TYPES } from '../ontology/index'
import { evidenceSchema, spanSchema } from './article'
import { basisSchema, roleSchema } from './entity'
import {
  certaintySchema,
  changeSchema,
  conceptIdSchema,
  directionSchema,
  instrumentIdSchema,
  rationaleSchema,
  stageSchema,
} from './ontology'

export const timeSchema = z.strictObject({
  edtf: z.string().meta({ description: 'Extended Date/Time Format, ISO 8601-2.' }),
  text: z.string(),
  span: spanSchema,
  anchor: z.enum(['explicit', 'publication', 'none']),
})

export const amountSchema = z.strictObject({
  value: z.number(),
  unit: z.string().meta({ description: 'ISO 4217 code, %, or the thing counted.' }),
  evidence: evidenceSchema,
})

export const attributionSchema = z.strictObject({
  source: roleSchema.nullable(),
  certainty: certaintySchema,
})

const roles = z.array(roleSchema)
const amounts = z.array(amountSchema)

const base = {
  id: z.string().min(1),
  evidence: z.array(evidenceSchema).min(1).meta({ description: 'Every place that tells it, best first.' }),
  trigger: evidenceSchema,
  when: timeSchema.exactOptional(),
  negated: z.boolean(),
  attribution: attributionSchema.exactOptional(),
  confidence: z.number().min(0).max(1),
  rule: z.string().min(1),
}

export const measureSchema = z.strictObject({
  ...base,
  type: z.literal('measure'),
  instrument: instrumentIdSchema,
  stage: stageSchema,
  change: changeSchema.exactOptional(),
  direction: directionSchema,
  imposers: roles,
  targets: roles,
  objects: roles,
  beneficiaries: roles,
  legalBasis: z.array(evidenceSchema),
  rationales: z.array(z.strictObject({ rationale: rationaleSchema, basis: basisSchema, evidence: evidenceSchema })),
  reportedAs: z.string(),
  dates: z.strictObject({
    announced: timeSchema.exactOptional(),
    adopted: timeSchema.exactOptional(),
    effective: timeSchema.exactOptional(),
    ended: timeSchema.exactOptional(),
  }),
  amounts,
})

export const statementSchema = z.strictObject({
  ...base,
  type: z.literal('statement'),
  mode: z.enum(EVENT_TYPES.statement.modes),
  speaker: roleSchema.nullable(),
  audience: roles,
  medium: roleSchema.exactOptional(),
  cue: evidenceSchema,
  content: evidenceSchema,
  direct: z.boolean(),
  topics: z.array(conceptIdSchema),
  strategy: z.enum(['promote', 'protect', 'partner', 'punish']).exactOptional(),
})

export const encounterSchema = z.strictObject({
  ...base,
  type: z.literal('encounter'),
  mode: z.enum(EVENT_TYPES.encounter.modes),
  stage: z.enum(['planned', 'held', 'cancelled']),
  participants: roles,
  place: roleSchema.nullable(),
})

export const agreementSchema = z.strictObject({
  ...base,
  type: z.literal('agreement'),
  mode: z.enum(EVENT_TYPES.agreement.modes),
  stage: z.enum(['planned', 'ongoing', 'reached', 'ended']),
  parties: roles,
  objects: roles,
})

export const proceedingSchema = z.strictObject({
  ...base,
  type: z.literal('proceeding'),
  mode: z.enum(EVENT_TYPES.proceeding.modes),
  stage: z.enum(['planned', 'open', 'closed']),
  authorities: roles,
  respondents: roles,
  objects: roles,
  amounts,
})

export const transactionSchema = z.strictObject({
  ...base,
  type: z.literal('transaction'),
  mode: z.enum(EVENT_TYPES.transaction.modes),
  stage: z.enum(['planned', 'done', 'cancelled']),
  parties: roles,
  objects: roles,
  amounts,
})

export const developmentSchema = z.strictObject({
  ...base,
  type: z.literal('development'),
  mode: z.enum(EVENT_TYPES.development.modes),
  actors: roles,
  objects: roles,
})

export const eventSchema = z.discriminatedUnion('type', [
  measureSchema,
  statementSchema,
  encounterSchema,
  agreementSchema,
  proceedingSchema,
  transactionSchema,
  developmentSchema,
])
