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
 * agrees; a bare mention joins the nearest event of its group before it, failing that the first after it, and is
 * dropped when there is none.
 */
export function joinTellings<T>(tellings: readonly T[], read: (telling: T) => Told, homeOf: HomeOf): T[][] {
  const clusters: { told: Told[]; members: T[] }[] = []
  const bare: T[] = []
  const clusterOf = new Map<T, { told: Told[]; members: T[] }>()

  for (const telling of tellings) {
    const told = read(telling)
    if (!told.complete) {
      bare.push(telling)
      continue
    }
    const known = clusters.findLast((cluster) => cluster.told.every((other) => isSame(told, other, homeOf)))
    const home = known ?? { told: [], members: [] }
    if (!known) clusters.push(home)
    home.told.push(told)
    home.members.push(telling)
    clusterOf.set(telling, home)
  }

  const order = new Map(tellings.map((telling, i) => [telling, i]))
  const placeOf = (telling: T): number => order.get(telling) as number
  for (const telling of bare) {
    const told = read(telling)
    const fitting = clusters.filter((cluster) =>
      cluster.told.every((other) => contradicts(told, other, homeOf) === false),
    )
    const before = fitting
      .map((cluster) => ({
        cluster,
        at: Math.max(-1, ...cluster.members.map(placeOf).filter((at) => at < placeOf(telling))),
      }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.at - a.at)[0]?.cluster
    ;(before ?? fitting[0])?.members.push(telling)
  }
  return clusters.map(({ members }) => members.sort((a, b) => placeOf(a) - placeOf(b)))
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
