import type { Role } from '../model'

/** Something told at one place of a text, in as far as it bears on whether another telling means the same. */
export interface Told {
  /** Tellings of different groups are never the same event. */
  group: string
  /** The roles that tell events apart. */
  roles: readonly (readonly Role[])[]
  /** Extended date of the event, when told. */
  date: string | undefined
  /** "second" in "a second probe". */
  ordinal?: string | undefined
  /** Given where one planned and one finished are two events unless both sides are named alike. */
  stage?: string | undefined
  /** "an investigation": not one of those told before. */
  isNew?: boolean
  /** "the deal". */
  definite?: boolean
  /** "deals" without "the": joins only what names the very same parties. */
  indefinite?: boolean
  /** False for a bare "the deal" or "the talks", which goes back to an event told elsewhere. */
  complete: boolean
}

/** Where an entity belongs: a body's, company's or person's jurisdiction, the entity itself for anything else. */
export type HomeOf = (entity: string) => string

/**
 * Joins tellings of one event. Two are the same when they are of one group, no role contradicts and one role at least
 * agrees; a mention without parties joins the nearest event of its group before it, failing that the first after it.
 * Where there is none, one that is complete in itself stands alone and a bare one is dropped.
 */
export function joinTellings<T>(tellings: readonly T[], read: (telling: T) => Told, homeOf: HomeOf): T[][] {
  const clusters: { told: Told[]; members: T[] }[] = []
  const order = new Map(tellings.map((telling, i) => [telling, i]))
  const placeOf = (telling: T): number => order.get(telling) as number
  const rows = tellings.map((telling) => ({ telling, told: read(telling) }))
  const names = ({ told }: { told: Told }): boolean => told.complete && told.roles.some((roles) => roles.length > 0)

  for (const { telling, told } of rows.filter(names)) {
    const known = clusters.findLast((cluster) => cluster.told.every((other) => isSame(told, other, homeOf)))
    if (known) {
      known.told.push(told)
      known.members.push(telling)
    } else clusters.push({ told: [told], members: [telling] })
  }
  for (const { telling, told } of rows.filter((row) => !names(row))) {
    const fitting = clusters.filter((cluster) => cluster.told.every((other) => !contradicts(told, other, homeOf)))
    const lastBefore = (members: readonly T[]): number =>
      Math.max(-1, ...members.map(placeOf).filter((at) => at < placeOf(telling)))
    const nearest = fitting.toSorted((a, b) => lastBefore(b.members) - lastBefore(a.members))[0]
    const home = nearest && lastBefore(nearest.members) >= 0 ? nearest : fitting[0]
    if (home) home.members.push(telling)
    else if (told.complete) clusters.push({ told: [told], members: [telling] })
  }
  return clusters
    .map(({ members }) => members.toSorted((a, b) => placeOf(a) - placeOf(b)))
    .toSorted((a, b) => placeOf(a[0] as T) - placeOf(b[0] as T))
}

const isSame = (a: Told, b: Told, homeOf: HomeOf): boolean =>
  !contradicts(a, b, homeOf) &&
  a.roles.some((roles, i) => agrees(roles, b.roles[i] ?? [], homeOf)) &&
  (a.roles.every((roles, i) => roles.length === b.roles[i]?.length) ||
    (!a.indefinite && !b.indefinite && (a.stage === b.stage || a.definite === true)))

/** "a second probe" is not "a probe" told elsewhere. */
const isOneMore = ({ ordinal }: Told): boolean => ordinal === 'second'

function contradicts(a: Told, b: Told, homeOf: HomeOf): boolean {
  if (a.group !== b.group) return true
  if (a.ordinal && b.ordinal && a.ordinal !== b.ordinal) return true
  if ((isOneMore(a) && b.isNew) || (isOneMore(b) && a.isNew)) return true
  if (a.date && b.date && !a.date.startsWith(b.date) && !b.date.startsWith(a.date)) return true
  return a.roles.some((roles, i) => {
    const others = b.roles[i] ?? []
    return roles.length > 0 && others.length > 0 && !agrees(roles, others, homeOf)
  })
}

/** The same parties, each itself or its own country's; or one alone who is among the other's. */
function agrees(a: readonly Role[], b: readonly Role[], homeOf: HomeOf): boolean {
  if (a.length === 0 || b.length === 0) return false
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  if (few.length > 1 && few.length < many.length) return false
  return few.every((role) => many.some((other) => isAkin(role.entity, other.entity, homeOf)))
}

/** The same entity, or a country and a body or minister of its own. */
function isAkin(a: string, b: string, homeOf: HomeOf): boolean {
  return a === b || homeOf(a) === b || homeOf(b) === a
}
