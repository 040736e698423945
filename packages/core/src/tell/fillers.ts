import type { EntityKind, Role } from '../model'
import type { Token } from '../language/index'
import type { ResolvedMention } from '../resolve/types'
import type { Arguments } from './arguments'
import type { Scene } from './types'

/** Kinds that can act: impose, speak, meet, sign. */
export const ACTORS: ReadonlySet<EntityKind> = new Set([
  'jurisdiction',
  'body',
  'company',
  'research',
  'organisation',
  'person',
])
export const STATES: ReadonlySet<EntityKind> = new Set(['jurisdiction', 'body', 'organisation', 'person'])
export const CONCEPTS: ReadonlySet<EntityKind> = new Set(['concept'])
export const PLACES: ReadonlySet<EntityKind> = new Set(['place', 'jurisdiction'])

/** Turns words of the tree into the entities that they stand for. */
export interface Fillers {
  /**
   * Whom a noun phrase stands for: the name at its head; for a common noun the names before it ("Chinese companies",
   * "Huawei's networks") or behind "of", "in", "from" and "such as".
   */
  of(noun: Token, kinds: ReadonlySet<EntityKind>): Role[]
  /** The same over several phrases, each entity once. */
  all(nouns: readonly Token[], kinds: ReadonlySet<EntityKind>): Role[]
}

const LOOSE = ['of', 'in', 'from', 'for', 'at', 'such as', 'including', 'like']

export function createFillers(scene: Scene, args: Arguments): Fillers {
  const roleOf = (mention: ResolvedMention): Role => ({
    entity: mention.entity,
    basis: mention.basis,
    evidence: { start: mention.start, end: mention.end },
  })

  const named = (token: Token, kinds: ReadonlySet<EntityKind>): Role[] =>
    scene
      .mentionsAt(token)
      .filter((mention) => kinds.has(scene.entity(mention.entity).kind))
      .map(roleOf)

  /** The person behind a title that parsers take for the head: "Secretary of State Antony Blinken". */
  const titled = (noun: Token, kinds: ReadonlySet<EntityKind>): Role[] =>
    args
      .children(noun, 'flat', 'appos', 'nmod', 'compound')
      .filter((word) => word.index > noun.index && args.preposition(word) === '')
      .flatMap((word) => named(word, kinds))
      .filter(({ entity }) => scene.entity(entity).kind === 'person')
      .slice(0, 1)

  function of(noun: Token, kinds: ReadonlySet<EntityKind>): Role[] {
    const own = named(noun, kinds)
    if (own.length > 0) return own
    const bearer = titled(noun, kinds)
    if (bearer.length > 0) return bearer
    const before = [...args.modifiers(noun), ...args.possessors(noun)]
      .flatMap((word) => args.conjuncts(word))
      .flatMap((word) => named(word, kinds))
    const examples = args.obliques(noun, 'such as', 'including', 'like').flatMap((word) => named(word, kinds))
    if (before.length + examples.length > 0) return [...before, ...examples]
    const behind = args.obliques(noun, ...LOOSE).flatMap((word) => named(word, kinds))
    if (behind.length > 0) return behind
    return args.children(noun, 'appos').flatMap((word) => named(word, kinds))
  }

  const all = (nouns: readonly Token[], kinds: ReadonlySet<EntityKind>): Role[] =>
    unique(nouns.flatMap((noun) => of(noun, kinds)))

  return { of, all }
}

/** Each entity once, its first role kept. */
export function unique(roles: readonly Role[]): Role[] {
  const seen = new Set<string>()
  return roles.filter((role) => !seen.has(role.entity) && seen.add(role.entity))
}
