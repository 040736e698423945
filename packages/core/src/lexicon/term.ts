/** First and last day (inclusive, as `YYYY-MM-DD`) that an EDTF date of day, month or year precision may mean. */
export function daysOf(edtf: string): { first: string; last: string } {
  const date = edtf.slice(0, 10)
  if (date.length === 10) return { first: date, last: date }
  return date.length === 7
    ? { first: `${date}-01`, last: `${date}-31` }
    : { first: `${date}-01-01`, last: `${date}-12-31` }
}

/**
 * Whether a term `[from, to)` held throughout `date` (`surely`), at some time in it as far as the dates tell
 * (`perhaps`), or not at all. Dates are EDTF of day, month or year precision; `to` is the first day after.
 */
export function covers(from: string, to: string | null, date: string): 'surely' | 'perhaps' | 'no' {
  const asked = daysOf(date)
  const start = daysOf(from)
  const end = to === null ? null : daysOf(to)
  if (start.last <= asked.first && (end === null || asked.last < end.first)) return 'surely'
  const mayHaveBegun = start.first <= asked.last
  const mayHaveLasted = end === null || asked.first < end.last || (end.first !== end.last && asked.first <= end.last)
  return mayHaveBegun && mayHaveLasted ? 'perhaps' : 'no'
}
