import type { Dossier } from '../model'
import { contradictionsOf } from './contradictions'
import { originals, sketch } from './copies'
import { canonical, compare, digest } from './digest'
import { actOf, agreement, type Claim, claimOf, mayBeNear } from './join'
import type { Actor, EventRecord, RecordLink, Records, Source, Telling } from './types'

/** All that was ever told, as sets keyed by their own content: the part of `Records` that everything else follows from. */
interface Told {
  sources: Map<string, Source>
  entities: Map<string, Actor>
  tellings: Map<string, Telling>
  links: Map<string, Omit<RecordLink, 'record'>>
}

/**
 * What a body of articles adds up to: tellings of the same act joined into records, copies of one text grouped,
 * contradictions kept. Takes dossiers and earlier results alike, in any order and any grouping: the same articles give
 * the same bytes, however often each is handed in.
 */
export function merge(bodies: Iterable<Dossier | Records>): Records {
  const told: Told = { sources: new Map(), entities: new Map(), tellings: new Map(), links: new Map() }
  for (const body of bodies) {
    if ('article' in body) addDossier(body, told)
    else addRecords(body, told)
  }
  return JSON.parse(canonical(derive(told))) as Records
}

function addDossier({ article, entities, events, links }: Dossier, told: Told): void {
  const { id, title, url, outlet, publishedAt, language, text } = article
  const facts = { id, title, url, outlet, publishedAt, language }
  const key = digest(canonical({ ...facts, text }))
  addSource({ key, ...defined(facts), sketch: sketch(text) } as Source, told)
  for (const entity of entities) addEntity(entity, told)
  for (const event of events)
    addTelling({ source: key, ...(publishedAt ? { published: publishedAt.slice(0, 10) } : {}), event }, told)
  for (const link of links) addLink({ source: key, ...link }, told)
}

function addRecords({ sources, entities, records }: Records, told: Told): void {
  for (const source of sources) addSource(source, told)
  for (const entity of entities) addEntity(entity, told)
  for (const record of records) {
    for (const telling of record.tellings) addTelling(telling, told)
    for (const link of record.links) addLink(link, told)
  }
}

const addSource = (source: Source, told: Told) => told.sources.set(source.key, source)
const addTelling = (telling: Telling, told: Told) => told.tellings.set(canonical(telling), telling)
const addLink = ({ source, from, to, relation, basis, evidence }: Omit<RecordLink, 'record'>, { links }: Told) => {
  const link = { source, from, to, relation, basis, evidence }
  links.set(canonical(link), link)
}

function addEntity(entity: Actor, { entities }: Told): void {
  const known = entities.get(entity.id)
  entities.set(entity.id, joined(known ?? entity, entity))
}

/** Commutative and associative: each part is a union, or the first of all values in a fixed order. */
function joined(a: Actor, b: Actor): Actor {
  const [first, second] = [a, b].toSorted((x, y) => y.name.length - x.name.length || compare(x.name, y.name)) as [
    Actor,
    Actor,
  ]
  const least = (part: 'iso' | 'jurisdiction' | 'concept' | 'wikidata') => ({
    [part]: [a[part], b[part]].filter((value) => value !== undefined).toSorted(compare)[0],
  })
  const union = (part: 'aliases' | 'roles') => [...new Set([...(a[part] ?? []), ...(b[part] ?? [])])].toSorted(compare)
  const roles = union('roles')
  const [kind] = [a.kind, b.kind].toSorted(compare)
  const names = first.name === second.name ? [] : [second.name]
  const aliases = [...new Set([...union('aliases'), ...names])].filter((alias) => alias !== first.name)
  return defined({
    id: a.id,
    kind: kind as Actor['kind'],
    name: first.name,
    aliases: aliases.toSorted(compare),
    ...least('iso'),
    ...least('jurisdiction'),
    ...least('concept'),
    ...least('wikidata'),
    ...(roles.length > 0 ? { roles } : {}),
  }) as Actor
}

/** A function of the sets alone; the order in which they were filled leaves no trace. */
function derive({ sources, entities, tellings, links }: Told): Records {
  const original = originals(sorted(sources))
  const claims = sorted(tellings)
    .map((telling) => claimOf(telling, entities))
    .toSorted(({ telling: a }, { telling: b }) => byPublication(a, b))

  const records = join(claims).map((group): EventRecord => {
    const [lead] = group as [Claim]
    const told = group.map(({ telling }) => telling)
    return {
      id: `${lead.telling.event.type}:${digest(canonical(lead.telling))}`,
      type: lead.telling.event.type,
      act: actOf(lead.telling.event),
      tellings: told,
      contradictions: contradictionsOf(group, original),
      links: [],
    }
  })
  const home = new Map(
    records.flatMap((record) => record.tellings.map((telling) => [placeOf(telling.source, telling.event.id), record])),
  )
  for (const link of sorted(links)) {
    const target = home.get(placeOf(link.source, link.to))
    if (target) home.get(placeOf(link.source, link.from))?.links.push({ ...link, record: target.id })
  }
  return { version: 1, sources: sorted(sources), copies: groups(original), entities: sorted(entities), records }
}

const placeOf = (source: string, event: string): string => `${source} ${event}`
const byPublication = (a: Telling, b: Telling): number =>
  compare(a.published ?? '', b.published ?? '') ||
  compare(a.source, b.source) ||
  a.event.trigger.start - b.event.trigger.start

/** Each telling goes to the record that shares most with it and contradicts it nowhere, or opens one of its own. */
function join(claims: readonly Claim[]): Claim[][] {
  const groups: Claim[][] = []
  const alike = new Map<string, Claim[][]>()
  for (const claim of claims) {
    const { event } = claim.telling
    const act = `${event.type} ${actOf(event)}`
    const open = alike.get(act) ?? []
    alike.set(act, open)
    let best: { group: Claim[]; shared: number } | undefined
    for (const group of open) {
      const shared = sharedWith(claim, group)
      if (shared > 0 && shared >= (best?.shared ?? 0)) best = { group, shared }
    }
    if (best) best.group.push(claim)
    else {
      const group = [claim]
      open.push(group)
      groups.push(group)
    }
  }
  return groups
}

function sharedWith(claim: Claim, group: readonly Claim[]): number {
  if (!group.some((other) => mayBeNear(claim, other))) return 0
  let most = 0
  for (const other of group) {
    // Two events of one article are two acts: the article itself has joined what it tells twice.
    if (other.telling.source === claim.telling.source) return 0
    const shared = agreement(claim, other)
    if (shared === 0) return 0
    most = Math.max(most, shared)
  }
  return most
}

function groups(original: ReadonlyMap<string, string>): string[][] {
  const copies = new Map<string, string[]>()
  for (const [key, first] of original) copies.set(first, [...(copies.get(first) ?? []), key])
  return [...copies.values()].filter(({ length }) => length > 1)
}

function sorted<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map].toSorted(([a], [b]) => compare(a, b)).map(([, value]) => value)
}

function defined<T extends object>(facts: T): Partial<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<T>
}
