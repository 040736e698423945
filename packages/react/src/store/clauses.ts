import type { Data } from './data'
import { type Field, PATHS } from './fields'

/**
 * One condition. `source` is who set it, a widget or a facet: its own clause does not filter itself.
 * A source has at most one clause a field.
 */
export type Clause =
  | { source: string; field: Field; op: 'in'; value: readonly string[] }
  | { source: string; field: Field; op: 'contains'; value: string }
  /** Milliseconds since 1970 UTC, half-open; lets through what overlaps. */
  | { source: string; field: 'time'; op: 'between'; value: readonly [number, number] }

/** One byte a row: 1 where the clause lets it through. */
export function maskOf(data: Data, clause: Clause): Uint8Array {
  const mask = new Uint8Array(data.rows.length)
  if (clause.op === 'between') {
    const [from, to] = clause.value
    data.times().forEach((time, index) => {
      if (time && time.from < to && time.to > from) mask[index] = 1
    })
    return mask
  }
  const lets = clause.op === 'contains' ? containing(clause.value) : among(clause.field, clause.value)
  data.column(clause.field).forEach((values, index) => {
    if (values.some(lets)) mask[index] = 1
  })
  return mask
}

function containing(words: string): (value: string) => boolean {
  const sought = words.toLowerCase()
  return (value) => value.includes(sought)
}

function among(field: Field, values: readonly string[]): (value: string) => boolean {
  const wanted = new Set(values)
  if (!PATHS.has(field)) return (value) => wanted.has(value)
  return (value) => {
    for (let path = value; ; path = path.slice(0, path.lastIndexOf('/'))) {
      if (wanted.has(path)) return true
      if (!path.includes('/')) return false
    }
  }
}
