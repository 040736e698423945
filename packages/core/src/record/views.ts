// What the widgets draw, and anyone else may count.
import type { EventType } from '../model'
import { partsOf } from '../parts'
import { daysOf } from './days'
import { compare } from './digest'
import { sideOf } from './join'
import type { Actor, EventRecord, Records, Telling } from './types'

export interface TimelineEntry {
  /** EDTF: the event's own date, or else the day it was first told; empty where neither is known. */
  date: string
  /** Whether the text itself gives the date. */
  dated: boolean
  record: string
  type: EventType
  act: string
  /** Its stage as first told on that date; empty for types that have none. */
  stage: string
  /** Keys of the sources that tell it. */
  sources: string[]
}

/** Every step of every record, by date; a measure announced in May and in force in July stands there twice. */
export function timeline({ records }: Records): TimelineEntry[] {
  const entries = new Map<string, TimelineEntry>()
  for (const record of records) {
    for (const telling of record.tellings) {
      for (const [date, dated, stage] of stepsOf(telling)) {
        const key = `${record.id} ${date} ${stage}`
        const entry = entries.get(key)
        if (!entry)
          entries.set(key, {
            date,
            dated,
            record: record.id,
            type: record.type,
            act: record.act,
            stage,
            sources: [telling.source],
          })
        else if (!entry.sources.includes(telling.source)) entry.sources.push(telling.source)
      }
    }
  }
  const first = ({ date }: TimelineEntry) => daysOf(date)?.first ?? ''
  return [...entries.values()].toSorted(
    (a, b) => compare(first(a), first(b)) || compare(a.record, b.record) || compare(a.stage, b.stage),
  )
}

type Step = readonly [date: string, dated: boolean, stage: string]

function stepsOf({ event, published = '' }: Telling): Step[] {
  if (event.type === 'measure') {
    const steps = Object.entries(event.dates).map(
      ([name, time]): Step => [time.edtf, true, name === 'effective' ? 'in-force' : name],
    )
    if (steps.length > 0) return steps
  }
  const stage = 'stage' in event ? event.stage : ''
  return [event.when ? [event.when.edtf, true, stage] : [published, false, stage]]
}

export interface Dyad {
  /** States by `jurisdiction:XX`, firms by their own ids. Of acts done together, the smaller id stands first. */
  from: string
  to: string
  /** Ids of records. */
  records: string[]
  /** How many of each type. */
  counts: Partial<Record<EventType, number>>
}

/** Who acts on or with whom, and how often. */
export function dyads({ records, entities }: Records): Dyad[] {
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  const pairs = new Map<string, Dyad>()
  for (const record of records) {
    for (const [from, to] of pairsOf(record, known)) {
      const pair = pairs.get(`${from} ${to}`) ?? { from, to, records: [], counts: {} }
      pairs.set(`${from} ${to}`, pair)
      pair.records.push(record.id)
      pair.counts[record.type] = (pair.counts[record.type] ?? 0) + 1
    }
  }
  return [...pairs.values()].toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to))
}

function pairsOf({ tellings }: EventRecord, entities: ReadonlyMap<string, Actor>): (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>()
  const add = (from: string, to: string) => {
    if (from !== to) pairs.set(`${from} ${to}`, [from, to])
  }
  for (const { event } of tellings) {
    const { actors, recipients } = partsOf(event)
    const [acting, acted] = [actors, recipients].map((roles) => [
      ...new Set(roles.map(({ entity }) => sideOf(entity, entities))),
    ]) as [string[], string[]]
    for (const from of acting) for (const to of acted) add(from, to)
    if (event.type === 'encounter' || event.type === 'agreement') {
      const sides = acting.toSorted(compare)
      for (const [i, from] of sides.entries()) for (const to of sides.slice(i + 1)) add(from, to)
    }
  }
  return [...pairs.values()]
}

export interface Network {
  nodes: { id: string; name: string; kind: Actor['kind']; records: number }[]
  edges: { source: string; target: string; weight: number; counts: Dyad['counts'] }[]
}

/** Actors as nodes, dyads as edges; only those who act or are acted upon. */
export function network(records: Records): Network {
  const pairs = dyads(records)
  const known = new Map(records.entities.map((entity) => [entity.id, entity]))
  const told = new Map<string, Set<string>>()
  for (const { from, to, records: ids } of pairs) {
    for (const side of [from, to]) told.set(side, new Set([...(told.get(side) ?? []), ...ids]))
  }
  return {
    nodes: [...told]
      .map(([id, ids]) => ({
        id,
        name: known.get(id)?.name ?? id.slice(id.indexOf(':') + 1),
        kind: known.get(id)?.kind ?? 'jurisdiction',
        records: ids.size,
      }))
      .toSorted((a, b) => compare(a.id, b.id)),
    edges: pairs.map(({ from, to, records: ids, counts }) => ({
      source: from,
      target: to,
      weight: ids.length,
      counts,
    })),
  }
}
