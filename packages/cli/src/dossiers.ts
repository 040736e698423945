import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Dossier } from '@demarche/core'
import type { Records } from '@demarche/core/record'
import { Refusal } from './exit'
import { bytesOf, unreadable } from './input'

/** Dossiers, one a `.json` or one a line of NDJSON as `batch` writes them, and what `merge` wrote before. */
export async function bodiesOf(paths: readonly string[]): Promise<(Dossier | Records)[]> {
  const bodies: (Dossier | Records)[] = []
  for (const path of paths) {
    if (extname(path).toLowerCase() === '.json') {
      bodies.push(await bodyIn(new TextDecoder().decode(await bytesOf(path)), path))
    } else bodies.push(...(await bodiesInLines(path)))
  }
  return bodies
}

async function bodiesInLines(path: string): Promise<(Dossier | Records)[]> {
  const bodies: (Dossier | Records)[] = []
  const input = path === '-' ? process.stdin : createReadStream(path)
  let line = 0
  try {
    for await (const json of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++
      if (json.trim() && !isErrorRecord(json)) bodies.push(await bodyIn(json, `${path}, line ${line}`))
    }
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(unreadable(path, error as NodeJS.ErrnoException))
  }
  return bodies
}

/** `batch` leaves one for each article that it could not read. */
const isErrorRecord = (json: string): boolean => json.startsWith('{"error":')

async function bodyIn(json: string, where: string): Promise<Dossier | Records> {
  const { parseDossier } = await import('@demarche/core/schemas')
  const value = parsed(json, where)
  if (isRecords(value)) return value
  try {
    return parseDossier(value)
  } catch (error) {
    throw new Refusal(`${where}: ${(error as Error).message}`)
  }
}

function parsed(json: string, where: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new Refusal(`${where} is not JSON: ${(error as Error).message}. Dossiers are what extract and batch write.`)
  }
}

function isRecords(value: unknown): value is Records {
  return typeof value === 'object' && value !== null && 'records' in value && 'sources' in value
}
