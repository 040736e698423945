import type { DemarcheEvent, Dossier } from '@demarche/core'
import { type Card, cardOf, namerOf } from './report/rows'

type Column = readonly [name: string, cell: (event: DemarcheEvent, card: Card) => string | number | boolean]

function rowOf(label: string): Column[1] {
  return (_, { rows }) =>
    rows
      .filter(([name]) => name === label)
      .flatMap(([, values]) => values)
      .join('; ')
}

const columns: readonly Column[] = [
  ['id', ({ id }) => id],
  ['type', ({ type }) => type],
  ['what', (event) => (event.type === 'measure' ? event.instrument : event.mode)],
  ['stage', (event) => ('stage' in event ? event.stage : '')],
  ['direction', (event) => (event.type === 'measure' ? event.direction : '')],
  ['negated', ({ negated }) => negated],
  ['who', rowOf('who')],
  ['whom', rowOf('whom')],
  ['over', rowOf('over')],
  ['where', rowOf('where')],
  ['when', ({ when }) => when?.edtf ?? ''],
  ['confidence', ({ confidence }) => confidence],
  ['start', (_, { evidence }) => evidence.start],
  ['end', (_, { evidence }) => evidence.end],
  ['words', (_, { evidence }) => evidence.text],
]

/** One row an event (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvOf(dossier: Dossier): string {
  const name = namerOf(dossier.entities)
  const lines = dossier.events.map((event) => {
    const card = cardOf(event, name)
    return columns.map(([, cell]) => cell(event, card))
  })
  return [columns.map(([title]) => title), ...lines].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}

function quoted(cell: string | number | boolean): string {
  const text = typeof cell === 'string' ? cell.replace(/^[=+\-@\t\r]/, "'$&") : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
