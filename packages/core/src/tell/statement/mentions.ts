import type { Role } from '../../model'
import { relation, type Token } from '../../language/index'
import type { ResolvedMention } from '../../resolve/types'
import type { Ground } from './ground'
import { type Kinds, PERSON } from './kinds'
import type { Cue } from './types'

const DEFINITE = new Set(['the', 'this', 'that', 'both'])
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom'])
const INVERTED_WITHIN = 14

export function roleOf({ entity, basis, start, end }: ResolvedMention): Role {
  return { entity, basis, evidence: { start, end } }
}

export function isOf({ scene }: Ground, { entity }: ResolvedMention, kinds: Kinds): boolean {
  return kinds.has(scene.entity(entity).kind)
}

export function mentionAt(ground: Ground, token: Token, kinds: Kinds): ResolvedMention | undefined {
  return ground.scene.mentionsAt(token).find((at) => isOf(ground, at, kinds))
}

export function isSubject(ground: Ground, { first, last }: ResolvedMention): boolean {
  for (let i = first; i < last; i++) if (relation(ground.token(i) as Token) === 'nsubj') return true
  return false
}

/** "Huawei’s" in "Huawei’s chairman". */
const isOwner = (ground: Ground, { last }: ResolvedMention): boolean => /^['’]s?$/.test(ground.token(last)?.text ?? '')

const isBehindPreposition = (ground: Ground, { first }: ResolvedMention): boolean =>
  ground.token(first - 1)?.upos === 'ADP'

/** "The official", "its spokesman": someone already spoken of. */
export function isDefinite({ args }: Ground, head: Token): boolean {
  return args.possessors(head).length > 0 || args.children(head, 'det').some((at) => DEFINITE.has(at.lower))
}

/** The person among the words of a phrase: not its owner, nor one behind a preposition or in a clause of its own. */
export function personIn(ground: Ground, head: Token): Role | null {
  const { first, last } = ground.scene.tree.extentOf(head)
  for (let i = first; i < last; i++) {
    const at = ground.token(i) as Token
    if (i > head.index && (RELATIVE.has(at.lower) || at.upos === 'VERB')) break
    const mention = mentionAt(ground, at, PERSON)
    if (!mention) continue
    i = Math.max(i, mention.last - 1)
    const isApart = mention.first > first && isBehindPreposition(ground, mention)
    if (!isApart && !isOwner(ground, mention)) return roleOf(mention)
  }
  return null
}

/** "… acting chief David Plotinsky wrote", "said senior vice president of engineering Mohak Shroff". */
export function personBeside(ground: Ground, { words, speakers, token }: Cue): Role | null {
  const [head] = speakers
  if (!head || token.upos === 'NOUN') return null
  if (head.index < token.index) {
    const mention = namedAt(ground, words.first - 1)
    const isBeside = mention?.last === words.first && !isBehindPreposition(ground, mention)
    return mention && isBeside ? roleOf(mention) : null
  }
  if (head.index > words.last + INVERTED_WITHIN) return null
  for (let i = words.last; i < words.last + INVERTED_WITHIN; i++) {
    const at = ground.token(i)
    if (!at || at.upos === 'PUNCT' || at.upos === 'VERB') return null
    const mention = namedAt(ground, i)
    if (mention && !isOwner(ground, mention)) return roleOf(mention)
  }
  return null
}

function namedAt(ground: Ground, index: number): ResolvedMention | undefined {
  const at = ground.token(index)
  const mention = at && mentionAt(ground, at, PERSON)
  return mention?.via === 'pronoun' ? undefined : mention
}
