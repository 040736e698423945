import type { Entity, EntityKind, Role } from '../../model'
import { relation, type Token } from '../../language/index'
import type { ResolvedMention } from '../../resolve/types'
import { ACTORS } from '../fillers'
import type { Ground } from './ground'
import { documents, isPersonal, isSpeaker, makers, nounOf, officials, spokespeople, unnamedSources } from './people'
import type { Cue } from './types'

/** Who speaks: an entity, somebody unnamed (`role` null), or nothing that could speak. */
export interface Speaker {
  role: Role | null
  /** Whether the words are of someone who can speak at all, named or not. */
  speaks: boolean
}

const NOBODY: Speaker = { role: null, speaks: false }
const PERSON: ReadonlySet<EntityKind> = new Set(['person'])
const FIRMS: ReadonlySet<EntityKind> = new Set(['company', 'organisation', 'research'])
const BODIES: ReadonlySet<EntityKind> = new Set(['body', 'organisation'])
const GROUPS: ReadonlySet<EntityKind> = new Set(['jurisdiction', 'body', 'company', 'research', 'organisation'])

/** What a pronoun in a reporting clause may stand for. */
const PRONOUNS: ReadonlyMap<string, ReadonlySet<EntityKind>> = new Map([
  ['he', PERSON],
  ['she', PERSON],
  ['it', GROUPS],
  ['they', ACTORS],
])
const DEFINITE = new Set(['the', 'this', 'that', 'both'])
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom'])
const AUTHOR_PREPOSITIONS = ['by', 'from']
const BODY_PREPOSITIONS = ['by', 'from', 'with', 'to', 'at', 'of', 'in', 'for']
/** In words: how far "the official" and "she" reach back. */
const LOOK_BACK = 300
const INVERTED_WITHIN = 14

export interface Speakers {
  /** Reads who speaks by a cue; call it in text order. */
  identify(cue: Cue): Speaker
  /** Has the speaker known when later words take him up: "the report", "she". */
  remember(speaker: Speaker, cue: Cue): void
}

export function createSpeakers(ground: Ground): Speakers {
  const { scene, args, fillers } = ground
  let latest: { role: Role; cue: Cue } | null = null

  function identify(cue: Cue): Speaker {
    const beside = personBeside(cue)
    if (beside) return { role: beside, speaks: true }
    const speakers = cue.speakers.map(read)
    return speakers.find(({ role }) => role) ?? speakers.find(({ speaks }) => speaks) ?? NOBODY
  }

  /** "… acting chief David Plotinsky wrote", "said senior vice president of engineering Mohak Shroff". */
  function personBeside({ words, speakers, token }: Cue): Role | null {
    const [head] = speakers
    if (!head || token.upos === 'NOUN') return null
    if (head.index < token.index) {
      const mention = mentionAt(ground.token(words.first - 1) as Token, PERSON)
      const isBehind = mention && ground.token(mention.first - 1)?.upos === 'ADP'
      return mention && mention.via !== 'pronoun' && mention.last === words.first && !isBehind ? roleOf(mention) : null
    }
    if (head.index > words.last + INVERTED_WITHIN) return null
    for (let i = words.last; i < words.last + INVERTED_WITHIN; i++) {
      const at = ground.token(i)
      if (!at || at.upos === 'PUNCT' || at.upos === 'VERB') return null
      const mention = mentionAt(at, PERSON)
      if (mention && mention.via !== 'pronoun' && !isOwner(mention)) return roleOf(mention)
    }
    return null
  }

  const isOwner = (mention: ResolvedMention): boolean => /^['’]s?$/.test(ground.token(mention.last)?.text ?? '')

  function read(head: Token): Speaker {
    const named = personIn(head)
    const taken = takenUpFrom(head)
    if (taken) return { role: again(taken, head), speaks: true }
    const noun = head.upos === 'NOUN' ? (head.lower === 'data' ? 'data' : nounOf(head)) : null
    const known = noun && officials.has(noun) && isDefinite(head) ? lastSoCalled(head, noun) : null
    if (known) return { role: again(known, head), speaks: true }
    if (named) return { role: named, speaks: true }
    if (unnamedSources.has(noun ?? head.lower)) return { role: null, speaks: true }
    const own = mentionAt(head, ACTORS)
    if (own) return { role: roleOf(own), speaks: true }
    if (noun && !isSpeaker(noun) && !documents.has(noun)) return NOBODY
    if (noun) return { role: throughNoun(head, noun) ?? goesOn(head, noun), speaks: true }
    if (/^(?:he|she)$/.test(head.lower)) return { role: again(lastOf(head, PERSON), head), speaks: true }
    if (head.upos === 'PRON') return { role: null, speaks: PRONOUNS.has(head.lower) || head.lower === 'we' }
    const [role] = head.upos === 'PROPN' ? fillers.of(head, ACTORS) : []
    return { role: role ?? null, speaks: head.upos === 'PROPN' }
  }

  /**
   * "She added", "the group said" go on for whoever spoke last, unless another like it has come up as a subject since:
   * words quoted in between bring up many others.
   */
  function takenUpFrom(head: Token): Role | null {
    if (!latest) return null
    const isDescription = head.upos === 'NOUN' && isDefinite(head) && args.modifiers(head).length === 0
    const noun = nounOf(head)
    const kinds =
      PRONOUNS.get(head.lower) ?? (isDescription ? (makers.has(noun) ? FIRMS : BODY_NOUNS.get(noun)) : undefined)
    const { role, cue } = latest
    if (!kinds?.has(scene.entity(role.entity).kind) || head.index - cue.token.index > LOOK_BACK) return null
    return hasRival(role.entity, cue, head, kinds) ? null : role
  }

  /** "The Florida senator added": by a description that nothing else explains, the one who spoke last. */
  function goesOn(head: Token, noun: string): Role | null {
    if (!latest || !isDefinite(head) || documents.has(noun) || head.index - latest.cue.token.index > LOOK_BACK)
      return null
    const kinds = isPersonal(noun) ? PERSON : GROUPS
    if (!kinds.has(kindOf(latest.role.entity)) || hasRival(latest.role.entity, latest.cue, head, kinds)) return null
    return again(latest.role, head)
  }

  function hasRival(entity: string, since: Cue, head: Token, kinds: ReadonlySet<EntityKind>): boolean {
    for (const mention of scene.mentionsIn(since.clause.last, head.index)) {
      if (mention.entity === entity || mention.via === 'pronoun' || mention.last > head.index) continue
      if (!isOf(mention, kinds)) continue
      const isSaid = since.content && mention.first >= since.content.first && mention.first < since.content.last
      if (isSaid || ground.quotationAt(mention.first)) continue
      const isBeside = kinds === PERSON && ground.token(mention.first)?.sentence === head.sentence
      if (isBeside || isSubject(mention)) return true
    }
    return false
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
      const isBehind = mention.first > first && before?.upos === 'ADP'
      if (!isOwner(mention) && !isBehind) return roleOf(mention)
    }
    return null
  }

  /** "The ministry’s spokesman", "a report by the ministry", "officials in Seoul"; else the last one so called. */
  function throughNoun(head: Token, noun: string): Role | null {
    const isDocument = documents.has(noun)
    const [renamed] = args.children(head, 'flat', 'appos').flatMap((at) => mentionAt(at, GROUPS) ?? [])
    if (renamed) return roleOf(renamed)
    if (makers.has(noun) && isDefinite(head))
      return again(lastOf(head, FIRMS), head) ?? fillers.of(head, ACTORS)[0] ?? null
    // An adviser to a president is not heard as the president, a spokesman is.
    const kinds = isDocument || spokespeople.has(noun) ? ACTORS : GROUPS
    const [of] = isDocument && isPlaceOnly(head) ? [] : fillers.of(head, kinds)
    const behind = args.obliques(head, ...(isDocument ? AUTHOR_PREPOSITIONS : BODY_PREPOSITIONS))
    const named = behind.flatMap((at) => args.children(at, 'appos')).map((at) => mentionAt(at, ACTORS))[0]
    if (named) return roleOf(named)
    if (of) return of
    const [body] = fillers.all(isDocument ? [...behind, ...makersOf(head)] : behind, kinds)
    return body ?? takeUp(head, noun)
  }

  /** "Data compiled by X", "X released a report". */
  function makersOf(head: Token): Token[] {
    const makersOfIt = args.children(head, 'acl').flatMap((verb) => args.obliques(verb, 'by'))
    const releasing = relation(head) === 'obj' ? scene.tree.headOf(head) : undefined
    return [...makersOfIt, ...(releasing ? args.subjects(releasing) : [])]
  }

  /** "Reports in the Netherlands": where a text appears is not who speaks in it. */
  const isPlaceOnly = (head: Token): boolean =>
    args.modifiers(head).length + args.possessors(head).length === 0 && args.obliques(head, 'in', 'at').length > 0

  const isDefinite = (head: Token): boolean =>
    args.possessors(head).length > 0 || args.children(head, 'det').some((at) => DEFINITE.has(at.lower))

  function takeUp(head: Token, noun: string): Role | null {
    if (isDefinite(head)) {
      const earlier = lastSoCalled(head, noun)
      if (earlier) return again(earlier, head)
      if (documents.has(noun)) return again(latest?.role ?? null, head)
    }
    return spokespeople.has(noun) ? again(lastOf(head, GROUPS), head) : null
  }

  /** Whom the same noun stood for when it came up before. */
  function lastSoCalled(head: Token, noun: string): Role | null {
    for (let i = head.index - 1; i > Math.max(0, head.index - LOOK_BACK); i--) {
      const at = ground.token(i) as Token
      if (nounOf(at) !== noun || at.upos !== 'NOUN' || ground.quotationAt(i)) continue
      const own = mentionAt(at, GROUPS) ?? mentionAt(ground.token(i - 1) as Token, GROUPS)
      const [role] = own ? [roleOf(own)] : [...fillers.of(at, GROUPS), ...fillers.all(makersOf(at), GROUPS)]
      if (role) return role
    }
    return null
  }

  function lastOf(head: Token, kinds: ReadonlySet<EntityKind>): Role | null {
    const { first } = scene.tree.extentOf(head)
    const before = scene
      .mentionsIn(Math.max(0, first - LOOK_BACK), first)
      .filter((at) => isOf(at, kinds) && at.via !== 'demonym' && !ground.quotationAt(at.first))
    const mention = before.findLast(isSubject) ?? before.at(-1)
    return mention ? roleOf(mention) : null
  }

  function isSubject(mention: ResolvedMention): boolean {
    for (let i = mention.first; i < mention.last; i++) if (relation(ground.token(i) as Token) === 'nsubj') return true
    return false
  }

  const kindOf = (entity: string): Entity['kind'] => scene.entity(entity).kind
  const isOf = (mention: ResolvedMention, kinds: ReadonlySet<EntityKind>): boolean => kinds.has(kindOf(mention.entity))
  const mentionAt = (token: Token, kinds: ReadonlySet<EntityKind>): ResolvedMention | undefined =>
    scene.mentionsAt(token).find((at) => isOf(at, kinds))

  return {
    identify,
    remember({ role }, cue) {
      if (role) latest = { role, cue }
    },
  }
}

const BODY_NOUNS: ReadonlyMap<string, ReadonlySet<EntityKind>> = new Map([
  ['ministry', BODIES],
  ['department', BODIES],
  ['agency', BODIES],
  ['commission', BODIES],
  ['regulator', BODIES],
  ['watchdog', BODIES],
  ['committee', BODIES],
  ['bureau', BODIES],
  ['group', FIRMS],
  ['association', FIRMS],
  ['institute', FIRMS],
])

/** The same, meant by other words. */
const again = (role: Role | null, words: Token): Role | null =>
  role && { ...role, basis: 'coreferent', evidence: { start: words.start, end: words.end } }

function roleOf(mention: ResolvedMention): Role {
  return { entity: mention.entity, basis: mention.basis, evidence: { start: mention.start, end: mention.end } }
}
