import type { Clause } from './clauses'

/** What a permalink holds. */
export interface Shared {
  selection: string | null
  filters: readonly Clause[]
}

const FIELDS: readonly Clause['field'][] = [
  'type',
  'instrument',
  'stage',
  'direction',
  'mode',
  'imposer',
  'target',
  'from',
  'to',
  'place',
  'actor',
  'speaker',
  'technology',
  'article',
  'text',
  'time',
]
const SELECTION = 'dm.event'
const CLAUSE = /^dm\.([a-z-]{1,40})\.([a-z]{1,20})$/

/**
 * Selection and filters as query parameters, `dm.event` and `dm.<source>.<field>`, beside the page's own, which stay.
 * Lists repeat the parameter; words are written `~words`; a stretch of time is two ISO dates with a `/`.
 */
export function toSearch({ selection, filters }: Shared, search = ''): string {
  const params = new URLSearchParams(search)
  for (const name of Array.from(params.keys())) if (name === SELECTION || CLAUSE.test(name)) params.delete(name)
  if (selection) params.set(SELECTION, selection)
  for (const clause of filters) {
    const name = `dm.${clause.source}.${clause.field}`
    if (clause.op === 'in') for (const value of clause.value) params.append(name, value)
    else if (clause.op === 'contains') params.set(name, `~${clause.value}`)
    else params.set(name, clause.value.map((time) => new Date(time).toISOString()).join('/'))
  }
  return params.toString()
}

/** Reads what `toSearch` wrote; what does not parse is left out. */
export function fromSearch(search: string): Shared {
  const params = new URLSearchParams(search)
  const filters: Clause[] = []
  for (const name of new Set(params.keys())) {
    const match = CLAUSE.exec(name)
    const clause = match && toClause(match[1] as string, match[2] as Clause['field'], params.getAll(name))
    if (clause) filters.push(clause)
  }
  return { selection: params.get(SELECTION), filters }
}

function toClause(source: string, field: Clause['field'], values: string[]): Clause | null {
  if (!FIELDS.includes(field)) return null
  if (field === 'time') {
    const [from, to] = (values[0] ?? '').split('/').map((date) => Date.parse(date))
    if (from === undefined || to === undefined || !(from < to)) return null
    return { source, field, op: 'between', value: [from, to] }
  }
  const [first = ''] = values
  if (first.startsWith('~')) return { source, field, op: 'contains', value: first.slice(1) }
  return { source, field, op: 'in', value: values }
}
