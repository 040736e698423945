import type { EntityKind, Role } from '../model'
import { relation, type Token } from '../language/index'
import type { ResolvedMention } from '../resolve/types'
import type { Arguments } from './arguments'
import type { Scene } from './types'
import { words } from './words'

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
   * "Huawei's networks") or behind "of", "in", "from", "such as" and "made by".
   */
  of(noun: Token, kinds: ReadonlySet<EntityKind>): Role[]
  /** Whom it names by its head, its title or in apposition, not through what merely belongs to it. */
  named(noun: Token, kinds: ReadonlySet<EntityKind>): Role[]
  /** The same over several phrases, each entity once. */
  all(nouns: readonly Token[], kinds: ReadonlySet<EntityKind>): Role[]
}

const MAKING = words('make build produce develop own supply manufacture operate run')
const LOOSE = ['of', 'in', 'from', 'for', 'at', 'such as', 'including', 'like']

export function createFillers(scene: Scene, args: Arguments): Fillers {
  const roleOf = (mention: ResolvedMention): Role => ({
    entity: mention.entity,
    basis: mention.basis,
    evidence: { start: mention.start, end: mention.end },
  })

  const atHead = (token: Token, kinds: ReadonlySet<EntityKind>): Role[] =>
    scene
      .mentionsAt(token)
      .filter((mention) => kinds.has(scene.entity(mention.entity).kind))
      .map(roleOf)

  /** The name behind a title or a noun: "Secretary of State Antony Blinken", "social media app TikTok". */
  const behindTitle = (noun: Token, kinds: ReadonlySet<EntityKind>): Role[] =>
    args
      .children(noun, 'flat', 'appos', 'nmod', 'compound')
      .filter((word) => word.index > noun.index && args.preposition(word) === '')
      .slice(0, 1)
      .flatMap((word) => args.conjuncts(word))
      .flatMap((word) => atHead(word, kinds))

  const isPerson = ({ entity }: Role): boolean => scene.entity(entity).kind === 'person'

  const named = (noun: Token, kinds: ReadonlySet<EntityKind>): Role[] => {
    const own = atHead(noun, kinds)
    if (own.length > 0) return own
    const next = scene.tree.token(noun.index + 1)
    const person = next?.sentence === noun.sentence && noun.upos !== 'PUNCT' ? atHead(next, kinds).filter(isPerson) : []
    return person.length > 0 && relation(noun) !== 'nmod' ? person : behindTitle(noun, kinds)
  }

  function of(noun: Token, kinds: ReadonlySet<EntityKind>): Role[] {
    const own = named(noun, kinds)
    const isGroup = scene.mentionsAt(noun).some(({ via, last }) => via === 'demonym' && last === noun.index + 1)
    if (own.length > 0 && !isGroup) return own
    const before = [...args.modifiers(noun), ...args.possessors(noun)]
      .flatMap((word) => args.conjuncts(word))
      .flatMap((word) => atHead(word, kinds))
    const examples = args.obliques(noun, 'such as', 'including', 'like').flatMap((word) => atHead(word, kinds))
    // "Israeli and French officials": the name that holds the noun is only one of those before it.
    const near = [...before, ...own, ...examples]
    if (near.length > 0) return near
    const behind = args.obliques(noun, ...LOOSE).flatMap((word) => atHead(word, kinds))
    return behind.length > 0 ? behind : makersOf(noun).flatMap((word) => atHead(word, kinds))
  }

  /** "gear made by Huawei" */
  const makersOf = (noun: Token): Token[] =>
    args
      .children(noun, 'acl')
      .filter(({ lemma }) => MAKING.has(lemma))
      .flatMap((clause) => args.agents(clause))

  const all = (nouns: readonly Token[], kinds: ReadonlySet<EntityKind>): Role[] =>
    unique(nouns.flatMap((noun) => of(noun, kinds)))

  return { of, named, all }
}

/** Each entity once, its first role kept. */
export function unique(roles: readonly Role[]): Role[] {
  const seen = new Set<string>()
  return roles.filter((role) => !seen.has(role.entity) && seen.add(role.entity))
}
