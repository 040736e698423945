import * as z from 'zod'
import { articleSchema, evidenceSchema, spanSchema } from './article'
import { entitySchema } from './entity'
import { eventSchema } from './event'
import { linkRelationSchema } from './ontology'

export const linkSchema = z.strictObject({
  from: z.string().min(1),
  to: z.string().min(1),
  relation: linkRelationSchema,
  basis: z.enum(['stated', 'inferred']),
  evidence: z.array(evidenceSchema),
})

export const identifierSchemeSchema = z.enum([
  'us-eo',
  'us-fr',
  'us-cfr',
  'us-rin',
  'us-eccn',
  'us-bill',
  'us-public-law',
  'us-section',
  'hs',
  'celex',
  'eu-regulation',
  'cn-mofcom',
])

export const identifierSchema = z.strictObject({
  scheme: identifierSchemeSchema,
  value: z.string().min(1),
  evidence: evidenceSchema,
})

export const warningCodeSchema = z.enum([
  'language',
  'lone-surrogates',
  'control-characters',
  'html-fallback',
  'long-sentence',
  'ambiguous-name',
  'unresolved-time',
  'bad-date',
])

export const warningSchema = z.strictObject({
  code: warningCodeSchema,
  message: z.string().min(1),
  span: spanSchema.exactOptional(),
})

/** The shape alone; `parseDossier` also checks that the words are the text's and that every id leads somewhere. */
export const dossierSchema = z
  .strictObject({
    version: z.literal(1),
    article: articleSchema,
    entities: z.array(entitySchema),
    events: z.array(eventSchema),
    links: z.array(linkSchema),
    identifiers: z.array(identifierSchema),
    warnings: z.array(warningSchema),
  })
  .meta({ title: 'Dossier', description: 'What one article says, as data, with the words that say it.' })
