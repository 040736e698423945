import type * as z from 'zod'
import { DemarcheError } from '../errors'
import type { Dossier } from '../model'
import { inconsistencies } from './consistency'
import { dossierSchema } from './dossier'

/**
 * A dossier from JSON, as text or as a value: its shape is checked, that its words are the article's at their
 * offsets, and that every id leads somewhere. The value comes back as it is, so it is written as it was read.
 *
 * @throws DemarcheError `bad-dossier`, with the first thing that is wrong and what to do about it.
 */
export function parseDossier(json: unknown): Dossier {
  const value = typeof json === 'string' ? parseJson(json) : json
  const { error } = dossierSchema.safeParse(value)
  if (error) throw bad(shapeProblem(error))
  const dossier = value as Dossier
  const [first, ...more] = inconsistencies(dossier)
  if (first) throw bad(more.length ? `${first} (and ${more.length} more)` : first)
  return dossier
}

/** True for a value that `parseDossier` accepts; JSON text is not a dossier yet. */
export function isDossier(value: unknown): value is Dossier {
  return dossierSchema.safeParse(value).success && inconsistencies(value as Dossier).next().done === true
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw bad(`this is not JSON: ${(cause as Error).message}. Pass what JSON.stringify(dossier) gave.`, cause)
  }
}

function shapeProblem({ issues: [first, ...more] }: z.ZodError): string {
  const path = first?.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  const where = path ? path.replace(/^\./, '') : 'the dossier'
  return (
    `${where}: ${first?.message}${more.length ? ` (and ${more.length} more)` : ''}. ` +
    'A dossier is what extract() returns; its JSON Schema is @demarche/core/dossier.schema.json.'
  )
}

function bad(message: string, cause?: unknown): DemarcheError {
  return new DemarcheError('bad-dossier', message, { cause })
}
