const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/i
const isoWithin = /\b(\d{4})-(\d\d)-(\d\d)(?!\d)/
const monthFirst = new RegExp(`\\b${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i')
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]${monthName},?[ -](\\d{4})\\b`, 'i')
const numeric = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/

/** An ISO 8601 calendar date, with or without a time. */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = iso.exec(text) ?? []
  return year !== undefined && calendarDate(year, month, day) !== undefined
}

/** The first full date that a text writes, as ISO 8601; a time is kept only when the text is ISO itself. */
export function dateOf(text: string): string | undefined {
  const trimmed = text.trim()
  const exact = iso.exec(trimmed)
  if (exact) {
    const date = calendarDate(exact[1], exact[2], exact[3])
    return date && exact[4] ? `${date}T${exact[4]}${exact[5]?.toUpperCase() ?? ''}` : date
  }
  const within = isoWithin.exec(trimmed)
  if (within) return calendarDate(within[1], within[2], within[3])
  const named = monthFirst.exec(trimmed)
  if (named) return calendarDate(named[3], monthNumber(named[1]), named[2])
  const european = dayFirst.exec(trimmed)
  if (european) return calendarDate(european[3], monthNumber(european[2]), european[1])
  return numericDate(trimmed)
}

/** `25.12.2023` and `12/25/2023` have one reading; `04/05/2023` has two and stays unknown. */
function numericDate(text: string): string | undefined {
  const [, first, second, year] = numeric.exec(text) ?? []
  if (!first || !second) return undefined
  if (Number(first) > 12 || first === second) return calendarDate(year, second, first)
  return Number(second) > 12 ? calendarDate(year, first, second) : undefined
}

const monthNumber = (name = ''): string => String(months.indexOf(name.toLowerCase()) + 1)

function calendarDate(year = '', month = '', day = ''): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]
  if (!days || d < 1 || d > days || y < 1500) return undefined
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}
