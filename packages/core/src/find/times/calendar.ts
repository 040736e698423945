/** A calendar day; months count from 1. */
export interface Day {
  year: number
  month: number
  day: number
}

const DAY_MS = 86_400_000

export function readDay(iso: string | undefined): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '')
  return parts ? { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) } : null
}

export function shift(day: Day, days: number): Day {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day) + days * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function shiftMonth({ year, month }: Day, months: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + months
  return { year: Math.floor(count / 12), month: (count % 12) + 1 }
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf({ year, month, day }: Day): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7
}

export const two = (value: number): string => String(value).padStart(2, '0')
export const isoDay = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`
export const isoMonth = ({ year, month }: { year: number; month: number }): string => `${year}-${two(month)}`

/** Monday to Sunday, as an EDTF interval. */
export function isoWeek(day: Day): string {
  const monday = shift(day, -weekdayOf(day))
  return `${isoDay(monday)}/${isoDay(shift(monday, 6))}`
}

/** Whether a day of a month can be: no 31 April, no 30 February. */
export function exists(month: number, day: number): boolean {
  return day >= 1 && day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
}
