import type { EntityKind, Role } from '../../model'
import { relation, type Token } from '../../language/index'
import type { ResolvedMention } from '../../resolve/types'
import { ACTORS } from '../fillers'
import type { Ground } from './ground'
import { documents, isSpeaker, makers, spokespeople, unnamedSources } from './people'

/** Who speaks: an entity, somebody unnamed (`role` null), or nothing that could speak. */
export interface Speaker {
  role: Role | null
  /** Whether the words are of someone who can speak at all, named or not. */
  speaks: boolean
  /** The noun by which an unnamed speaker is taken up again: "the official". */
  noun: string | null
}

const NOBODY: Speaker = { role: null, speaks: false, noun: null }
const PERSON: ReadonlySet<EntityKind> = new Set(['person'])
const FIRMS: ReadonlySet<EntityKind> = new Set(['company', 'organisation', 'research'])
const GROUPS: ReadonlySet<EntityKind> = new Set(['jurisdiction', 'body', 'company', 'research', 'organisation'])
const DEFINITE = new Set(['the', 'this', 'that', 'both'])
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom'])
const LOOK_BACK = 400

export interface Speakers {
  /** Reads the speaker off the heads of noun phrases; call it in text order. */
  identify(heads: readonly Token[]): Speaker
  /** Has the speaker known when later words take him up: "the official", "the report", "she". */
  remember(speaker: Speaker): void
}

export function createSpeakers(ground: Ground): Speakers {
  const { scene, args, fillers } = ground
  const byNoun = new Map<string, Role | null>()
  let latest: Role | null = null

  function identify(heads: readonly Token[]): Speaker {
    const speakers = heads.map(read)
    return speakers.find(({ role }) => role) ?? speakers.find(({ speaks }) => speaks) ?? NOBODY
  }

  function read(head: Token): Speaker {
    const noun = head.upos === 'NOUN' ? (head.lower === 'data' ? 'data' : head.lemma) : null
    const named = personIn(head)
    if (named) return { role: named, speaks: true, noun }
    if (unnamedSources.has(noun ?? head.lower)) return { role: null, speaks: true, noun }
    const own = roleAt(head, ACTORS)
    if (own) return { role: own, speaks: true, noun }
    if (noun) {
      const speaks = isSpeaker(noun) || documents.has(noun)
      return speaks ? { role: throughNoun(head, noun), speaks, noun } : { ...NOBODY, noun }
    }
    if (head.upos === 'PRON') return { role: latest, speaks: /^(?:he|she|they|it|we)$/.test(head.lower), noun }
    const [role] = head.upos === 'PROPN' ? fillers.of(head, ACTORS) : []
    return { role: role ?? null, speaks: head.upos === 'PROPN', noun }
  }

  /** The person among the words of the phrase: not its owner, nor one behind a preposition or in a clause of its own. */
  function personIn(head: Token): Role | null {
    const { first, last } = scene.tree.extentOf(head)
    for (let i = first; i < last; i++) {
      const at = ground.token(i) as Token
      if (i > head.index && (RELATIVE.has(at.lower) || at.upos === 'VERB')) break
      const mention = mentionAt(at, PERSON)
      if (!mention) continue
      i = Math.max(i, mention.last - 1)
      const before = ground.token(mention.first - 1)
      const isOwner = /^['’]s?$/.test(ground.token(mention.last)?.text ?? '')
      const isBehind = mention.first > first && before?.upos === 'ADP'
      if (!isOwner && !isBehind) return roleOf(mention)
    }
    return null
  }

  /** "The ministry’s spokesman", "a report by the ministry", "officials in Seoul"; else the last one so called. */
  function throughNoun(head: Token, noun: string): Role | null {
    const isDocument = documents.has(noun)
    const [of] = fillers.of(head, ACTORS)
    if (of && !(isDocument && isPlaceOnly(head))) return of
    const [body] = fillers.all(args.obliques(head, ...(isDocument ? AUTHORS : BODIES)), ACTORS)
    if (body) return body
    if (isDocument) {
      const makersOfIt = args.children(head, 'acl').flatMap((verb) => args.obliques(verb, 'by'))
      const releasers = relation(head) === 'obj' ? args.subjects(scene.tree.headOf(head) as Token) : []
      const [author] = fillers.all([...makersOfIt, ...releasers], ACTORS)
      if (author) return author
    }
    return takeUp(head, noun, isDocument)
  }

  /** "Reports in the Netherlands": where a text appears is not who speaks in it. */
  const isPlaceOnly = (head: Token): boolean =>
    args.modifiers(head).length + args.possessors(head).length === 0 && args.obliques(head, 'in', 'at').length > 0

  function takeUp(head: Token, noun: string, isDocument: boolean): Role | null {
    const isDefinite = args.children(head, 'det').some((at) => DEFINITE.has(at.lower))
    if (isDefinite && byNoun.has(noun)) return again(byNoun.get(noun) ?? null)
    if (isDefinite && isDocument) return again(latest)
    if (isDefinite && makers.has(noun)) return again(lastOf(head, FIRMS))
    if (spokespeople.has(noun)) return again(lastOf(head, GROUPS))
    return null
  }

  function lastOf(head: Token, kinds: ReadonlySet<EntityKind>): Role | null {
    const { first } = ground.sentenceOf(head)
    const mention = scene.mentionsIn(Math.max(0, first - LOOK_BACK), first).findLast((at) => isOf(at, kinds) && at.via !== 'demonym')
    return mention ? roleOf(mention) : null
  }

  const again = (role: Role | null): Role | null => role && { ...role, basis: 'coreferent' }
  const isOf = (mention: ResolvedMention, kinds: ReadonlySet<EntityKind>): boolean =>
    kinds.has(scene.entity(mention.entity).kind)
  const mentionAt = (token: Token, kinds: ReadonlySet<EntityKind>): ResolvedMention | undefined =>
    scene.mentionsAt(token).find((at) => isOf(at, kinds))

  function roleAt(token: Token, kinds: ReadonlySet<EntityKind>): Role | null {
    const mention = mentionAt(token, kinds)
    return mention ? roleOf(mention) : null
  }

  return {
    identify,
    remember({ role, noun }) {
      if (noun) byNoun.set(noun, role)
      if (role) latest = role
    },
  }
}

const AUTHORS = ['by', 'from']
const BODIES = ['by', 'from', 'with', 'to', 'at', 'of', 'in', 'for']

function roleOf(mention: ResolvedMention): Role {
  return { entity: mention.entity, basis: mention.basis, evidence: { start: mention.start, end: mention.end } }
}
