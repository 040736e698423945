import type { Statement } from '@demarche/core'
import type { Row } from '../store/data'

export interface Speaker {
  /** Entity id; null where the article names nobody. */
  id: string | null
  rows: readonly Row[]
}

export function statementOf(row: Row): Statement {
  return row.event as Statement
}

/** Statements by who makes them, those who speak most first, then in the order in which they first speak. */
export function speakersOf(rows: readonly Row[]): Speaker[] {
  const speakers = new Map<string | null, Row[]>()
  for (const row of rows) {
    if (row.event.type !== 'statement') continue
    const id = row.event.speaker?.entity ?? null
    const said = speakers.get(id)
    if (said) said.push(row)
    else speakers.set(id, [row])
  }
  return [...speakers].map(([id, said]) => ({ id, rows: said })).sort((a, b) => b.rows.length - a.rows.length)
}
