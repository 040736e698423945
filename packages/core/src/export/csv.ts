import type { DemarcheEvent, Dossier, Role } from '../model'
import { partsOf } from '../parts'

const COLUMNS = [
  'article',
  'published',
  'id',
  'type',
  'what',
  'stage',
  'direction',
  'negated',
  'actors',
  'recipients',
  'objects',
  'when',
  'confidence',
  'start',
  'end',
  'words',
] as const

/**
 * One row an event, with a header (RFC 4180, CRLF). A cell that a spreadsheet would run as a formula gets an apostrophe
 * before it. Lost: links, mentions, dates of single stages, amounts, what each role rests on.
 */
export function toCsv(dossiers: Iterable<Dossier>): string {
  const rows = [...dossiers].flatMap((dossier) => dossier.events.map((event) => rowOf(event, dossier)))
  return [COLUMNS, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')
}

function rowOf(event: DemarcheEvent, { article }: Dossier): (string | number | boolean)[] {
  const { actors, recipients, objects } = partsOf(event)
  const ids = (roles: readonly Role[]) => roles.map(({ entity }) => entity).join('; ')
  const [first = event.trigger] = event.evidence
  return [
    article.id,
    article.publishedAt ?? '',
    event.id,
    event.type,
    event.type === 'measure' ? event.instrument : event.mode,
    'stage' in event ? event.stage : '',
    event.type === 'measure' ? event.direction : '',
    event.negated,
    ids(actors),
    ids(recipients),
    ids(objects),
    event.when?.edtf ?? '',
    event.confidence,
    first.start,
    first.end,
    first.text,
  ]
}

function cellOf(value: string | number | boolean): string {
  const text = typeof value === 'string' ? value.replace(/^[=+\-@\t\r]/, "'$&") : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
