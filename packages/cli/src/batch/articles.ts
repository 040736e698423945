// Where a batch's articles come from: files, folders, and NDJSON with one article a line.
import { createReadStream, type Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Refusal } from '../exit'
import { articleEndings, formatOf, unreadable } from '../input'
import type { Job } from './job'

const ndjsonEndings = new Set(['.ndjson', '.jsonl'])

export interface Articles {
  jobs: AsyncIterable<Job>
  /** Bytes of all inputs, where that is known before they are read. */
  bytes: number | undefined
}

/** In the order given; folders by name, with their folders, taking what has an article's ending. */
export async function articlesOf(paths: readonly string[]): Promise<Articles> {
  if (paths.includes('-')) {
    if (paths.length > 1) throw new Refusal('Standard input (-) cannot be mixed with files.')
    return { jobs: linesOf(process.stdin), bytes: undefined }
  }
  const files: string[] = []
  for (const path of paths) files.push(...(await filesAt(path)))
  if (files.length === 0) throw new Refusal(`No articles in ${paths.join(', ')}: files end in ${endings()}.`)
  const sized = await Promise.all(files.map(async (path) => ({ path, size: (await stat(path)).size })))
  return { jobs: jobsOf(sized), bytes: sized.reduce((sum, { size }) => sum + size, 0) }
}

async function filesAt(path: string): Promise<string[]> {
  try {
    return (await stat(path)).isDirectory() ? await filesIn(path) : [path]
  } catch (error) {
    throw new Refusal(unreadable(path, error as NodeJS.ErrnoException))
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1)
  const found: string[] = []
  for (const entry of entries.toSorted(byName)) {
    const path = join(folder, entry.name)
    const ending = extname(entry.name).toLowerCase()
    if (entry.isDirectory()) found.push(...(await filesIn(path)))
    else if (articleEndings.has(ending) || ndjsonEndings.has(ending)) found.push(path)
  }
  return found
}

async function* jobsOf(files: readonly { path: string; size: number }[]): AsyncGenerator<Job> {
  for (const { path, size } of files) {
    if (ndjsonEndings.has(extname(path).toLowerCase())) yield* linesOf(createReadStream(path))
    else yield { kind: 'file', path, format: formatOf(path), size }
  }
}

async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<Job> {
  let line = 0
  for await (const json of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (json.trim()) yield { kind: 'line', line, json, size: Buffer.byteLength(json) + 1 }
  }
}

function endings(): string {
  return [...articleEndings, ...ndjsonEndings].join(', ')
}
