import * as z from 'zod'

const offset = z.int().nonnegative()

export const spanSchema = z.strictObject({ start: offset, end: offset })

export const evidenceSchema = z.strictObject({ start: offset, end: offset, text: z.string() })

export const blockKindSchema = z.enum(['headline', 'byline', 'paragraph', 'caption', 'boilerplate'])

export const blockSchema = z.strictObject({ start: offset, end: offset, kind: blockKindSchema })

export const articleSchema = z.strictObject({
  id: z.string(),
  text: z.string().meta({ description: 'The text as it came in, never altered, so that offsets hold.' }),
  title: z.string().exactOptional(),
  url: z.string().exactOptional(),
  outlet: z.string().exactOptional(),
  authors: z.array(z.string()).exactOptional(),
  publishedAt: z
    .union([z.iso.date(), z.iso.datetime({ offset: true, local: true })])
    .exactOptional()
    .meta({ description: 'ISO 8601 date or date-time.' }),
  language: z.string().min(1).meta({ description: 'BCP 47.' }),
  blocks: z.array(blockSchema),
})
