import { type Day, exists, isoDay, isoMonth, isoWeek, shift, shiftMonth, two, weekdayOf } from './calendar'

/** What a time's words are read against. */
export interface Anchor {
  /** The day the article came out; null if nobody knows. */
  published: Day | null
  /** Which way the clause looks: "will take effect in July", "was hit in July". */
  outlook: 'ahead' | 'behind' | 'open'
}

export interface Reckoning {
  edtf: string
  anchor: 'explicit' | 'publication' | 'none'
}

/** A way of writing a time: its shape from the word that starts it, and what it comes to. */
export interface TimePattern {
  shape: RegExp
  /** The words before it must end so; any may, if left out. */
  after?: RegExp
  reckon(parts: RegExpExecArray, anchor: Anchor): Reckoning | null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const COUNTS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}
const QUARTERS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, '1': 1, '2': 2, '3': 3, '4': 4 }
const SEASONS: Record<string, number> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }

const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)'
const WEEKDAY = '(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const YEAR = '((?:19|20)\\d\\d)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const END = '(?![\\p{L}\\p{N}])'

const shape = (source: string) => new RegExp(source + END, 'uy')
const explicit = (edtf: string): Reckoning => ({ edtf, anchor: 'explicit' })
const monthOf = (word: string) => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1

/** Reckoned from the day of publication; with unspecified digits where that is unknown. */
function relative({ published }: Anchor, unknown: string, edtf: (published: Day) => string): Reckoning {
  return published ? { edtf: edtf(published), anchor: 'publication' } : { edtf: unknown, anchor: 'none' }
}

/** A day or a month that comes up within so many days is that one, where nothing says which way the clause looks. */
const SOON = 93

/** The year that brings a month (and day) nearest before publication, or after it where the clause looks ahead. */
function nearestYear(published: Day, month: number, day: number | null, outlook: Anchor['outlook']): number {
  const order = (month - published.month) * 31 + ((day ?? published.day) - published.day)
  if (outlook === 'ahead') return order < 0 ? published.year + 1 : published.year
  const reach = outlook === 'open' ? SOON : 0
  if (order > reach) return published.year - 1
  return order < reach - 372 ? published.year + 1 : published.year
}

function dayIn(anchor: Anchor, month: number, day: number): Reckoning | null {
  if (!exists(month, day)) return null
  return relative(anchor, `XXXX-${two(month)}-${two(day)}`, (published) =>
    isoDay({ year: nearestYear(published, month, day, anchor.outlook), month, day }),
  )
}

const STEP: Record<string, number> = { last: -1, past: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 }

function ofUnit(anchor: Anchor, step: number, unit: string): Reckoning {
  switch (unit) {
    case 'year':
      return relative(anchor, 'XXXX', ({ year }) => String(year + step))
    case 'month':
      return relative(anchor, 'XXXX-XX', (published) => isoMonth(shiftMonth(published, step)))
    case 'week':
      return relative(anchor, 'XXXX-XX-XX', (published) => isoWeek(shift(published, 7 * step)))
    case 'quarter':
      return relative(anchor, 'XXXX', (published) => {
        const { year, month } = shiftMonth(published, 3 * step)
        return `${year}-${32 + Math.ceil(month / 3)}`
      })
    default:
      return relative(anchor, 'XXXX', ({ year }) => `${year + step}-${SEASONS[unit]}`)
  }
}

/** The weekday on or before publication, or after it where the clause looks ahead. */
function ofWeekday(anchor: Anchor, weekday: number, step: number | null): Reckoning {
  return relative(anchor, 'XXXX-XX-XX', (published) => {
    const back = (weekdayOf(published) - weekday + 7) % 7
    if (step === 1 || (step === null && anchor.outlook === 'ahead' && back > 0))
      return isoDay(shift(published, back === 0 ? 7 : 7 - back))
    return isoDay(shift(published, step === -1 && back === 0 ? -7 : -back))
  })
}

/** Longest shapes first within what one word can start. */
export const TIME_PATTERNS: Readonly<
  Record<
    'month' | 'number' | 'weekday' | 'step' | 'day' | 'quarter' | 'season' | 'count' | 'end',
    readonly TimePattern[]
  >
> = {
  month: [
    {
      shape: shape(`${MONTH} ${DAY},? ${YEAR}`),
      reckon: (parts) => {
        const [month, day] = [monthOf(parts[1] as string), Number(parts[2])]
        return exists(month, day) ? explicit(isoDay({ year: Number(parts[3]), month, day })) : null
      },
    },
    {
      shape: shape(`${MONTH},? (?:of )?${YEAR}`),
      reckon: (parts) => explicit(`${parts[2]}-${two(monthOf(parts[1] as string))}`),
    },
    {
      shape: shape(`${MONTH} ${DAY}(?!,\\d|\\.\\d|%)`),
      reckon: (parts, anchor) => dayIn(anchor, monthOf(parts[1] as string), Number(parts[2])),
    },
    {
      shape: shape(MONTH),
      after:
        /(?:^|\s)(?:in|since|by|until|till|from|during|before|after|early|late|mid|this|last|next|to|through|of)[ -]$/iu,
      reckon: (parts, anchor) => {
        const month = monthOf(parts[1] as string)
        return relative(anchor, `XXXX-${two(month)}`, (published) =>
          isoMonth({ year: nearestYear(published, month, null, anchor.outlook), month }),
        )
      },
    },
  ],
  number: [
    {
      shape: shape('((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)'),
      reckon: ([, year, month, day]) =>
        exists(Number(month), Number(day)) ? explicit(`${year}-${month}-${day}`) : null,
    },
    {
      shape: shape(`${DAY}(?: of)? ${MONTH},? ${YEAR}`),
      reckon: (parts) => {
        const [day, month] = [Number(parts[1]), monthOf(parts[2] as string)]
        return exists(month, day) ? explicit(isoDay({ year: Number(parts[3]), month, day })) : null
      },
    },
    {
      shape: shape(`${DAY} ${MONTH}`),
      reckon: (parts, anchor) => dayIn(anchor, monthOf(parts[2] as string), Number(parts[1])),
    },
    { shape: /((?:19|20)\d)0s(?![\p{L}\p{N}])/uy, reckon: ([, decade]) => explicit(`${decade}X`) },
    {
      shape: shape(`${YEAR}[-–/](\\d\\d)`),
      after: /(?:in|for|since|year|fiscal) $/iu,
      reckon: ([, year, end]) => explicit(`${year}/${(year as string).slice(0, 2)}${end}`),
    },
    {
      shape: shape(YEAR),
      after:
        /(?:^|[\s(])(?:in|since|by|of|until|till|from|before|after|during|early|late|mid|and|to|through|for|than|fiscal|year|between|the|around|as)[ -]$/iu,
      reckon: ([, year]) => explicit(year as string),
    },
    {
      shape: /(\d{1,2}) (day|week|month|year)s? (ago|later|earlier)(?![\p{L}\p{N}])/iuy,
      reckon: ([, count, unit, way], anchor) =>
        way?.toLowerCase() === 'ago' ? agoOf(anchor, Number(count), unit as string) : null,
    },
  ],
  weekday: [
    {
      shape: shape(`${WEEKDAY},? ${MONTH} ${DAY},? ${YEAR}`),
      reckon: (parts) =>
        explicit(isoDay({ year: Number(parts[4]), month: monthOf(parts[2] as string), day: Number(parts[3]) })),
    },
    {
      shape: shape(`${WEEKDAY},? ${MONTH} ${DAY}`),
      reckon: (parts, anchor) => dayIn(anchor, monthOf(parts[2] as string), Number(parts[3])),
    },
    {
      shape: shape(`${WEEKDAY},? ${DAY} ${MONTH}`),
      reckon: (parts, anchor) => dayIn(anchor, monthOf(parts[3] as string), Number(parts[2])),
    },
    {
      shape: shape(WEEKDAY),
      reckon: (parts, anchor) =>
        ofWeekday(anchor, WEEKDAYS.indexOf((parts[1] as string).slice(0, 3).toLowerCase()), null),
    },
  ],
  step: [
    {
      shape: shape(`(last|next|this) ${WEEKDAY}`),
      reckon: ([, step, day], anchor) =>
        ofWeekday(
          anchor,
          WEEKDAYS.indexOf((day as string).slice(0, 3).toLowerCase()),
          STEP[step as string] === 0 ? null : (STEP[step as string] as number),
        ),
    },
    {
      shape: shape(`(last|next|this) ${MONTH}`),
      reckon: (parts, anchor) => {
        const [step, month] = [STEP[parts[1] as string] as number, monthOf(parts[2] as string)]
        return relative(anchor, `XXXX-${two(month)}`, (published) => {
          const year = step === 0 ? published.year : nearestYear(published, month, null, step > 0 ? 'ahead' : 'behind')
          return isoMonth({ year, month })
        })
      },
    },
    {
      shape:
        /(?:(earlier|later) )?(last|this|next|past|previous|current|coming) (year|month|week|quarter|spring|summer|autumn|fall|winter)(?![\p{L}\p{N}])/iuy,
      reckon: ([, , step, unit], anchor) =>
        ofUnit(anchor, STEP[(step as string).toLowerCase()] as number, (unit as string).toLowerCase()),
    },
  ],
  day: [
    { shape: /(today|tonight)(?![\p{L}\p{N}])/iuy, reckon: (_, anchor) => relative(anchor, 'XXXX-XX-XX', isoDay) },
    {
      shape: /yesterday(?![\p{L}\p{N}])/iuy,
      reckon: (_, anchor) => relative(anchor, 'XXXX-XX-XX', (day) => isoDay(shift(day, -1))),
    },
    {
      shape: /tomorrow(?![\p{L}\p{N}])/iuy,
      reckon: (_, anchor) => relative(anchor, 'XXXX-XX-XX', (day) => isoDay(shift(day, 1))),
    },
  ],
  quarter: [
    {
      shape: /(?:q([1-4])|(first|second|third|fourth)[ -]quarter)(?: of|,)? ((?:19|20)\d\d)(?![\p{L}\p{N}])/iuy,
      reckon: ([, digit, word, year]) =>
        explicit(`${year}-${32 + (QUARTERS[(digit ?? word ?? '').toLowerCase()] as number)}`),
    },
    {
      shape: /(?:q([1-4])|(first|second|third|fourth)[ -]quarter)(?![\p{L}\p{N}])/iuy,
      reckon: ([, digit, word], anchor) => {
        const quarter = QUARTERS[(digit ?? word ?? '').toLowerCase()] as number
        return relative(anchor, `XXXX-${32 + quarter}`, (published) => {
          const year = nearestYear(published, quarter * 3 - 2, null, anchor.outlook)
          return `${year}-${32 + quarter}`
        })
      },
    },
  ],
  season: [
    {
      shape: /(spring|summer|autumn|fall|winter) (?:of )?((?:19|20)\d\d)(?![\p{L}\p{N}])/iuy,
      reckon: ([, season, year]) => explicit(`${year}-${SEASONS[(season as string).toLowerCase()]}`),
    },
  ],
  count: [
    {
      shape: /(a|an|one|two|three|four|five|six|seven|eight|nine|ten) (day|week|month|year)s? ago(?![\p{L}\p{N}])/iuy,
      reckon: ([, count, unit], anchor) =>
        agoOf(anchor, COUNTS[(count as string).toLowerCase()] as number, unit as string),
    },
  ],
  end: [
    {
      shape: /end of (?:the|this) year(?![\p{L}\p{N}])/iuy,
      reckon: (_, anchor) => relative(anchor, 'XXXX-12', ({ year }) => `${year}-12`),
    },
  ],
}

function agoOf(anchor: Anchor, count: number, unit: string): Reckoning {
  switch (unit.toLowerCase()) {
    case 'day':
      return relative(anchor, 'XXXX-XX-XX', (published) => isoDay(shift(published, -count)))
    case 'week':
      return relative(anchor, 'XXXX-XX-XX', (published) => isoWeek(shift(published, -7 * count)))
    case 'month':
      return relative(anchor, 'XXXX-XX', (published) => isoMonth(shiftMonth(published, -count)))
    default:
      return relative(anchor, 'XXXX', ({ year }) => String(year - count))
  }
}
