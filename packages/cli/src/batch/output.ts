import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { stat, truncate } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { Refusal } from '../exit'

export interface Output {
  /** Lines that an earlier run has written. */
  done: number
  /** Waits while the reader at the other end is slower than we are. */
  write(line: string): Promise<void>
  close(): Promise<void>
}

/**
 * A file or standard output, one record a line. Records come in input order, so that a resumed run knows by their
 * number alone which articles are done; a line that the interruption cut short is taken back.
 */
export async function openOutput(path: string | undefined, resume: boolean): Promise<Output> {
  if (path === undefined) {
    if (resume) throw new Refusal('--resume continues a file: name it with --output.')
    return { done: 0, write: (line) => writeTo(process.stdout, line), close: async () => {} }
  }
  const size = await stat(path).then(
    (file) => file.size,
    () => 0,
  )
  if (size > 0 && !resume) throw new Refusal(`${path} is already there: continue it with --resume, or remove it.`)
  const { lines, bytes } = await wholeLines(path, size)
  if (bytes < size) await truncate(path, bytes)
  const stream = createWriteStream(path, { flags: 'a' })
  await once(stream, 'open')
  return {
    done: lines,
    write: (line) => writeTo(stream, line),
    async close() {
      stream.end()
      await finished(stream)
    },
  }
}

/** How many lines a file holds that end in a line feed, and how many bytes they take. */
async function wholeLines(path: string, size: number): Promise<{ lines: number; bytes: number }> {
  let lines = 0
  let bytes = 0
  let read = 0
  if (size === 0) return { lines, bytes }
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) {
      lines++
      bytes = read + at + 1
    }
    read += chunk.length
  }
  return { lines, bytes }
}

async function writeTo(stream: NodeJS.WritableStream, line: string): Promise<void> {
  if (!stream.write(`${line}\n`)) await once(stream, 'drain')
}
