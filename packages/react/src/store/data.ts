import type { DemarcheEvent, Dossier, Entity, Time } from '@demarche/core'
import { checkDossier, type Problem } from './check'
import { parseEdtf, type TimeRange } from './edtf'
import { type Field, valuesOf } from './fields'

/** One event of one dossier. */
export interface Row {
  /** `article/event`, unique among all dossiers. */
  key: string
  index: number
  dossier: Dossier
  event: DemarcheEvent
}

/** An entity as several dossiers know it. */
export interface Actor {
  id: string
  name: string
  kind: Entity['kind']
  /** ISO code of the jurisdiction that it is, or belongs to. */
  place: string | null
  concept: string | null
}

/** What widgets read: immutable, indexed on demand. */
export interface Data {
  dossiers: readonly Dossier[]
  rows: readonly Row[]
  actors: ReadonlyMap<string, Actor>
  problems: readonly Problem[]
  find(key: string): Row | undefined
  /** The values of a field, a list a row. */
  column(field: Field): readonly (readonly string[])[]
  /** When each event took or takes place; null when the article does not tell. */
  times(): readonly (TimeRange | null)[]
}

export type DossierInput = Dossier | readonly Dossier[] | null | undefined

/** Dossiers as rows. Values that are no dossiers are named in `problems`, never thrown. */
export function createData(input: DossierInput): Data {
  const dossiers: Dossier[] = []
  const problems: Problem[] = []
  const ids = new Set<string>()
  const list: readonly unknown[] = input === null || input === undefined ? [] : Array.isArray(input) ? input : [input]
  list.forEach((value, index) => {
    const checked = checkDossier(value, index)
    problems.push(...checked.problems)
    if (!checked.dossier) return
    if (ids.has(checked.dossier.article.id)) {
      problems.push({ code: 'same-article', dossier: index, detail: checked.dossier.article.id })
      return
    }
    ids.add(checked.dossier.article.id)
    dossiers.push(checked.dossier)
  })

  const rows: Row[] = []
  const actors = new Map<string, Actor>()
  for (const dossier of dossiers) {
    for (const entity of dossier.entities) if (!actors.has(entity.id)) actors.set(entity.id, toActor(entity))
    for (const event of dossier.events) {
      rows.push({ key: `${dossier.article.id}/${event.id}`, index: rows.length, dossier, event })
    }
  }

  const columns = new Map<Field, readonly (readonly string[])[]>()
  let byKey: Map<string, Row> | null = null
  let times: readonly (TimeRange | null)[] | null = null
  return {
    dossiers,
    rows,
    actors,
    problems,
    find(key) {
      byKey ??= new Map(rows.map((row) => [row.key, row]))
      return byKey.get(key)
    },
    column(field) {
      let column = columns.get(field)
      if (!column) {
        column = rows.map((row) => valuesOf(row, field, actors))
        columns.set(field, column)
      }
      return column
    },
    times() {
      times ??= rows.map(({ event }) => rangeOf(event))
      return times
    },
  }
}

/** The time an event is placed at: its own, or the latest known step of a measure's life. */
export function timeOf(event: DemarcheEvent): Time | undefined {
  if (event.when || event.type !== 'measure') return event.when
  const { effective, adopted, announced, ended } = event.dates ?? {}
  return effective ?? adopted ?? announced ?? ended
}

function rangeOf(event: DemarcheEvent): TimeRange | null {
  const time = timeOf(event)
  return time ? parseEdtf(time.edtf) : null
}

function toActor(entity: Entity): Actor {
  return {
    id: entity.id,
    name: entity.name,
    kind: entity.kind,
    place: entity.iso ?? entity.jurisdiction ?? null,
    concept: entity.concept ?? null,
  }
}
