import type { Dossier } from '@demarche/core'

export interface LoadOptions {
  signal?: AbortSignal
  /** Bytes read so far, and in all when the server says. */
  onProgress?: (read: number, total: number | null) => void
  /** Bytes above which loading is refused. Default 64 MiB. */
  limit?: number
}

export const DEFAULT_LIMIT = 64 * 1024 * 1024

/**
 * Reads one dossier, a JSON array of them, or JSON lines, one a line.
 * JSON lines are parsed as they arrive, so a large file never stands in memory as text.
 * @throws {Error} When the file is not there, is larger than `limit`, or is not JSON; the message says what to do.
 */
export async function loadDossiers(url: string | URL, options: LoadOptions = {}): Promise<Dossier[]> {
  const { signal, onProgress, limit = DEFAULT_LIMIT } = options
  const response = await fetch(url, signal ? { signal } : {})
  if (!response.ok) throw new Error(`${url}: the server answered ${response.status}. Check the address.`)
  const length = Number(response.headers.get('content-length'))
  const total = length > 0 ? length : null
  if (total !== null && total > limit) throw tooLarge(url, total, limit)
  if (!response.body) throw new Error(`${url}: the answer is empty.`)

  const parse = jsonReader(String(url))
  const decoder = new TextDecoder()
  const reader = response.body.getReader()
  let read = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    read += value.byteLength
    if (read > limit) {
      await reader.cancel()
      throw tooLarge(url, read, limit)
    }
    parse.add(decoder.decode(value, { stream: true }))
    onProgress?.(read, total)
  }
  parse.add(decoder.decode())
  return parse.end()
}

/** Decides by the first line whether this is JSON lines, and then parses line by line. */
function jsonReader(source: string) {
  const found: Dossier[] = []
  let rest = ''
  let lines: boolean | null = null
  const read = (json: string) => {
    try {
      return JSON.parse(json) as Dossier | Dossier[]
    } catch (cause) {
      throw new Error(`${source}: this is not JSON. Give a dossier, a list of dossiers, or one dossier a line.`, {
        cause,
      })
    }
  }
  return {
    add(chunk: string) {
      rest += chunk
      if (lines === null) {
        const first = rest.indexOf('\n')
        if (first < 0) return
        lines = isDossierLine(rest.slice(0, first))
      }
      if (!lines) return
      const parts = rest.split('\n')
      rest = parts.pop() ?? ''
      for (const line of parts) if (line.trim() !== '') found.push(read(line) as Dossier)
    },
    end(): Dossier[] {
      if (rest.trim() === '') return found
      const value = read(rest)
      return found.concat(value)
    },
  }
}

function isDossierLine(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

function tooLarge(url: string | URL, size: number, limit: number): Error {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`
  return new Error(
    `${url} is larger than ${megabytes(limit)} (${megabytes(size)} or more). Load fewer dossiers, or raise the limit.`,
  )
}
