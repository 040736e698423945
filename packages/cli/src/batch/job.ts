import { readFile } from 'node:fs/promises'
import type { ArticleInput, Dossier, InputFormat } from '@demarche/core'
import type { Extract } from '../extractor'

/** One article of a batch, as it came; `size` in bytes. */
export type Job =
  | { kind: 'line'; line: number; json: string; size: number }
  | { kind: 'file'; path: string; format: InputFormat; size: number }

/** What stands in the output instead of a dossier when an article could not be read. */
export interface ErrorRecord {
  error: { code: string; message: string; line?: number }
  id?: string
}

export interface Result {
  /** A dossier or an error record, as one line of JSON. */
  json: string
  failed: boolean
}

/** Never throws: a broken article is a record among the others. */
export async function perform(job: Job, extract: Extract): Promise<Result> {
  const named: { id?: string } = job.kind === 'file' ? { id: job.path } : {}
  try {
    if (job.kind === 'file') {
      return done(await extract({ id: job.path, text: await readFile(job.path) }, job.format))
    }
    const value = objectIn(job.json)
    const id = stringAt(value, 'id')
    if (id !== undefined) named.id = id
    return done(await extract(articleIn(value), 'auto'))
  } catch (error) {
    return broken(error, { ...named, ...(job.kind === 'line' ? { line: job.line } : {}) })
  }
}

/** The record of an article that could not be read. */
export function broken(error: unknown, { id, line }: { id?: string; line?: number }): Result {
  const { code = 'unexpected', message } = error as Error & { code?: string }
  const record: ErrorRecord = {
    error: { code, message, ...(line === undefined ? {} : { line }) },
    ...(id === undefined ? {} : { id }),
  }
  return { json: JSON.stringify(record), failed: true }
}

function done(dossier: Dossier): Result {
  return { json: JSON.stringify(dossier), failed: false }
}

class BadLine extends Error {
  readonly code = 'bad-line'
}

const facts = ['id', 'title', 'url', 'outlet', 'publishedAt'] as const

function articleIn(value: Record<string, unknown>): ArticleInput {
  const text = stringAt(value, 'text')
  if (text === undefined) throw new BadLine('This line has no "text": give each article its text as a string.')
  return { text, ...Object.fromEntries(facts.map((fact) => [fact, stringAt(value, fact)])) }
}

/** Numbers serve as ids, and null is as good as absent. */
function stringAt(value: Record<string, unknown>, key: string): string | undefined {
  const given = value[key] ?? undefined
  if (given === undefined || typeof given === 'string') return given
  if (key === 'id' && typeof given === 'number') return String(given)
  throw new BadLine(`"${key}" must be a string.`)
}

function objectIn(json: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new BadLine(`This line is not JSON: ${(error as Error).message}.`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadLine('This line is no object: write one article a line, {"text": "…"}.')
  }
  return value as Record<string, unknown>
}
