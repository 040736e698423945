import type { Role } from '../../model'
import { relation, type Token } from '../../language/index'
import { ACTORS } from '../fillers'
import type { Ground } from './ground'
import { GROUPS } from './kinds'
import { mentionAt, roleOf } from './mentions'
import { documents, spokespeople } from './people'

const AUTHOR_PREPOSITIONS = ['by', 'from']
const BODY_PREPOSITIONS = ['by', 'from', 'with', 'to', 'at', 'of', 'in', 'for']

/** Whose words a common noun stands for: "the ministry’s spokesman", "a report by the ministry", "officials in Seoul". */
export function ownerOfPhrase(ground: Ground, head: Token, noun: string): Role | null {
  const { args, fillers } = ground
  const [renamed] = args.children(head, 'flat', 'appos').flatMap((at) => mentionAt(ground, at, GROUPS) ?? [])
  if (renamed) return roleOf(renamed)
  const isDocument = documents.has(noun)
  // An adviser to a president is not heard as the president, a spokesman is.
  const kinds = isDocument || spokespeople.has(noun) ? ACTORS : GROUPS
  const behind = args.obliques(head, ...(isDocument ? AUTHOR_PREPOSITIONS : BODY_PREPOSITIONS))
  const [named] = behind
    .flatMap((at) => args.children(at, 'appos'))
    .flatMap((at) => mentionAt(ground, at, ACTORS) ?? [])
  if (named) return roleOf(named)
  const [of] = isDocument && isPlaceOnly(ground, head) ? [] : fillers.of(head, kinds)
  const [body] = of ? [of] : fillers.all(isDocument ? [...behind, ...makersOf(ground, head)] : behind, kinds)
  return body ?? null
}

/** "Data compiled by X", "X released a report". */
export function makersOf({ args, scene }: Ground, head: Token): Token[] {
  const compilers = args.children(head, 'acl').flatMap((verb) => args.obliques(verb, 'by'))
  const releasing = relation(head) === 'obj' ? scene.tree.headOf(head) : undefined
  return [...compilers, ...(releasing ? args.subjects(releasing) : [])]
}

/** "Reports in the Netherlands": where a text appears is not who speaks in it. */
function isPlaceOnly({ args }: Ground, head: Token): boolean {
  const isOwned = args.modifiers(head).length + args.possessors(head).length > 0
  return !isOwned && args.obliques(head, 'in', 'at').length > 0
}
