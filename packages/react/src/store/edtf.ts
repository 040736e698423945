// Extended Date/Time Format (ISO 8601-2:2019), as far as dossiers use it: dates of any precision, seasons
// and quarters, unspecified digits (202X), intervals, and the qualifiers ~ ? %.

export type Precision = 'day' | 'month' | 'quarter' | 'year' | 'decade' | 'interval'

/** Half-open range of milliseconds since 1970 UTC, as wide as what is known. */
export interface TimeRange {
  from: number
  to: number
  precision: Precision
  /** True for `~`, `?` and `%`. */
  uncertain: boolean
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[\d:.Z+-]+)?$/
const DECADE = /^(\d{3})X$/
const QUALIFIER = /[~?%]$/

/** The range a date covers, or null when it cannot be read. */
export function parseEdtf(edtf: string): TimeRange | null {
  const slash = edtf.indexOf('/')
  if (slash >= 0) return interval(edtf.slice(0, slash), edtf.slice(slash + 1))
  const uncertain = QUALIFIER.test(edtf)
  const date = uncertain ? edtf.slice(0, -1) : edtf
  const range = plain(date)
  return range && { ...range, uncertain }
}

function plain(date: string): Omit<TimeRange, 'uncertain'> | null {
  const decade = DECADE.exec(date)
  if (decade) {
    const year = Number(decade[1]) * 10
    return { from: utc(year), to: utc(year + 10), precision: 'decade' }
  }
  const parts = DATE.exec(date)
  if (!parts) return null
  const year = Number(parts[1])
  if (parts[2] === undefined) return { from: utc(year), to: utc(year + 1), precision: 'year' }
  const month = Number(parts[2])
  if (month >= 33 && month <= 36) return span(year, (month - 33) * 3, 3, 'quarter')
  if (month >= 21 && month <= 24) return span(year, (month - 20) * 3 - 1, 3, 'quarter')
  if (month < 1 || month > 12) return null
  if (parts[3] === undefined) return span(year, month - 1, 1, 'month')
  const day = Number(parts[3])
  if (day < 1 || day > 31) return null
  return { from: utc(year, month - 1, day), to: utc(year, month - 1, day + 1), precision: 'day' }
}

function interval(start: string, end: string): TimeRange | null {
  const from = parseEdtf(start)
  const to = parseEdtf(end)
  if (from && to && to.to > from.from) return { from: from.from, to: to.to, precision: 'interval', uncertain: false }
  return from ?? to
}

function span(year: number, month: number, months: number, precision: Precision): Omit<TimeRange, 'uncertain'> {
  return { from: utc(year, month), to: utc(year, month + months), precision }
}

function utc(year: number, month = 0, day = 1): number {
  return Date.UTC(year, month, day)
}
