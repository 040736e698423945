import * as z from 'zod'
import { spanSchema } from './article'
import { conceptIdSchema } from './ontology'

export const mentionViaSchema = z.enum(['name', 'alias', 'demonym', 'metonym', 'role', 'pronoun', 'concept'])

export const mentionSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  via: mentionViaSchema,
})

export const entityKindSchema = z.enum([
  'jurisdiction',
  'body',
  'company',
  'research',
  'organisation',
  'person',
  'place',
  'concept',
])

const iso2 = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ description: 'ISO 3166-1 alpha-2; EU for the Union.' })

export const entitySchema = z.strictObject({
  id: z.string().min(1),
  kind: entityKindSchema,
  name: z.string().min(1),
  aliases: z.array(z.string()),
  iso: iso2.exactOptional(),
  jurisdiction: iso2.exactOptional(),
  concept: conceptIdSchema.exactOptional(),
  wikidata: z
    .string()
    .regex(/^Q[0-9]+$/)
    .exactOptional(),
  roles: z.array(z.string()).exactOptional(),
  mentions: z.array(mentionSchema).min(1),
})

export const basisSchema = z.enum(['stated', 'coreferent', 'inferred'])

export const roleSchema = z.strictObject({
  entity: z.string().min(1).meta({ description: "An entity's id." }),
  basis: basisSchema,
  evidence: spanSchema.exactOptional(),
})
