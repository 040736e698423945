/** First and last day, as `YYYY-MM-DD`; comparable as text. */
export interface Days {
  first: string
  last: string
}

const parts: Readonly<Record<string, readonly [string, string]>> = {
  '21': ['03-01', '05-31'],
  '22': ['06-01', '08-31'],
  '23': ['09-01', '11-30'],
  '24': ['12-01', '12-31'],
  '33': ['01-01', '03-31'],
  '34': ['04-01', '06-30'],
  '35': ['07-01', '09-30'],
  '36': ['10-01', '12-31'],
  '40': ['01-01', '06-30'],
  '41': ['07-01', '12-31'],
}

/**
 * The days that an EDTF value (ISO 8601-2) may mean: a day, a month, a season, quarter or half, a year, a decade, or
 * a range of them; null for what names no days.
 */
export function daysOf(edtf: string): Days | null {
  const [from = '', to] = edtf.replace(/[?~%]/g, '').split('/')
  const start = daysOfOne(from)
  if (to === undefined) return start
  const end = daysOfOne(to)
  return start && end && { first: start.first, last: end.last }
}

function daysOfOne(text: string): Days | null {
  const [, year = '', month, day] = /^(\d{3}[\dX])(?:-(\d\d)(?:-(\d\d))?)?/.exec(text) ?? []
  if (!year) return null
  const [low, high] = [year.replace('X', '0'), year.replace('X', '9')]
  if (day) return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` }
  if (!month) return { first: `${low}-01-01`, last: `${high}-12-31` }
  const part = parts[month] ?? [`${month}-01`, `${month}-31`]
  return { first: `${year}-${part[0]}`, last: `${year}-${part[1]}` }
}

export function overlap(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last
}

/** Whole days between two dates `YYYY-MM-DD`. */
export function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000
}
