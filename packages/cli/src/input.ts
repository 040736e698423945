import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { InputFormat } from '@demarche/core'
import { Refusal } from './exit'

/** `-` is standard input. Bytes, since only the reader knows a page's encoding. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  if (path === '-') return buffer(process.stdin)
  try {
    return await readFile(path)
  } catch (error) {
    throw new Refusal(unreadable(path, error as NodeJS.ErrnoException))
  }
}

export function unreadable(path: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `There is no file ${path}.`
  if (code === 'EISDIR') return `${path} is a folder: demarche batch reads folders.`
  if (code === 'EACCES') return `${path} may not be read.`
  return `${path} could not be read: ${message}.`
}

const formats: Readonly<Record<string, InputFormat>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
}

/** Endings of files that hold an article. */
export const articleEndings: ReadonlySet<string> = new Set(Object.keys(formats))

/** By its ending; what has none is sniffed. A `.txt` may hold anything, so it is sniffed too. */
export function formatOf(path: string): InputFormat {
  const format = formats[extname(path).toLowerCase()]
  return format === undefined || format === 'text' ? 'auto' : format
}
