import type { DemarcheEvent } from '@demarche/core'
import type { Clause } from '../store/clauses'
import type { Data, Row } from '../store/data'
import type { TimeRange } from '../store/edtf'
import { EN, type MessageKey } from './en'
import { CONCEPT_LABELS, INSTRUMENT_LABELS } from './vocabulary'
import type { Words } from './words'

export function actorName(words: Words, data: Data, id: string): string {
  const actor = data.actors.get(id)
  if (actor?.concept && id === `concept:${actor.concept}`)
    return words.term(`concept.${actor.concept}`, CONCEPT_LABELS[actor.concept] ?? actor.name)
  return words.term(`actor.${id}`, actor?.name ?? id.slice(id.indexOf(':') + 1))
}

/** A jurisdiction's name: the caller's, the dossiers' own, the platform's, the code. */
export function placeName(words: Words, data: Data, iso: string): string {
  return words.term(`place.${iso}`, data.actors.get(`jurisdiction:${iso}`)?.name ?? region(words.locale, iso))
}

function region(locale: string, iso: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(iso) ?? iso
  } catch {
    return iso
  }
}

export function instrumentName(words: Words, id: string): string {
  return words.term(`instrument.${id}`, INSTRUMENT_LABELS[id])
}

export function conceptName(words: Words, id: string): string {
  return words.term(`concept.${id}`, CONCEPT_LABELS[id])
}

/** What an event is, in a few words: `Export controls`, `Urge`, `Visit`. */
export function eventName(words: Words, event: DemarcheEvent): string {
  return event.type === 'measure' ? instrumentName(words, event.instrument) : words.term(`mode.${event.mode}`)
}

/** An event in one line: `Considered · Export controls · United States → China`. */
export function eventLine(words: Words, data: Data, row: Row): string {
  const sides = [data.column('from')[row.index], data.column('to')[row.index]].map((places = []) =>
    places.map((place) => placeName(words, data, place)).join(', '),
  )
  const stage = 'stage' in row.event ? words.term(`stage.${row.event.stage}`) : ''
  return [stage, eventName(words, row.event), sides.filter(Boolean).join(' → ')].filter(Boolean).join(' · ')
}

/** A value of a field as people read it. */
export function valueName(words: Words, data: Data, field: Clause['field'], value: string): string {
  switch (field) {
    case 'type':
    case 'direction': {
      const key = `${field}.${value}`
      return key in EN ? words.say(key as MessageKey) : value
    }
    case 'instrument':
      return instrumentName(words, value)
    case 'technology':
      return conceptName(words, value)
    case 'stage':
    case 'mode':
      return words.term(`${field}.${value}`)
    case 'from':
    case 'to':
    case 'place':
      return placeName(words, data, value)
    case 'imposer':
    case 'target':
    case 'actor':
    case 'speaker':
      return actorName(words, data, value)
    case 'article':
      return data.dossiers.find(({ article }) => article.id === value)?.article.title ?? value
    default:
      return value
  }
}

export function clauseName(words: Words, data: Data, clause: Clause): string {
  const field = words.say(`field.${clause.field}`)
  if (clause.op === 'between') {
    const [from, to] = clause.value.map((ms) => dayName(words, ms))
    return `${field}: ${words.say('filter.between', { from: from ?? '', to: to ?? '' })}`
  }
  if (clause.op === 'contains') return `${field}: “${clause.value}”`
  return `${field}: ${clause.value.map((value) => valueName(words, data, clause.field, value)).join(', ')}`
}

/** Dates are shown in UTC: they are calendar dates, not moments. */
export function dayName(words: Words, ms: number): string {
  return format(words.locale, { dateStyle: 'medium' }).format(ms)
}

/** As precisely as it is known: `2022`, `Jul 2023`, `3 Jul 2023`. */
export function rangeName(words: Words, range: TimeRange): string {
  const doubt = range.uncertain ? '~' : ''
  switch (range.precision) {
    case 'day':
      return doubt + dayName(words, range.from)
    case 'month':
      return doubt + format(words.locale, { month: 'short', year: 'numeric' }).format(range.from)
    case 'year':
      return doubt + format(words.locale, { year: 'numeric' }).format(range.from)
    default:
      return `${doubt}${dayName(words, range.from)} – ${dayName(words, range.to - 1)}`
  }
}

/** A tick of a time axis: the year where one begins, else the month, else the day. */
export function tickName(words: Words, ms: number): string {
  const date = new Date(ms)
  const options: Intl.DateTimeFormatOptions =
    date.getUTCDate() > 1
      ? { day: 'numeric', month: 'short' }
      : date.getUTCMonth() > 0
        ? { month: 'short' }
        : { year: 'numeric' }
  return format(words.locale, options).format(ms)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  let found = formats.get(key)
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    formats.set(key, found)
  }
  return found
}
