import type { EntityKind, Role } from '../../model'
import { relation, type Token } from '../../language/index'
import type { ResolvedMention } from '../../resolve/types'
import { ACTORS } from '../fillers'
import type { Ground } from './ground'
import { documents, unnamedSources } from './people'

/** Who speaks: an entity, somebody unnamed (`role` null), or nothing that could speak. */
export interface Speaker {
  role: Role | null
  /** Whether the words are of someone who can speak at all, named or not. */
  speaks: boolean
  /** The noun by which an unnamed speaker is taken up again: "the official". */
  noun: string | null
}

const SPEAKING_NOUN =
  /^(?:.*(?:man|woman|person|people)|.*(?:ist|yst|ian)|official|researcher|lawmaker|senator|politician|leader|minister|ministry|regulator|lawyer|lawmaker|executive|group|company|firm|government|administration|department|agency|commission|committee|president|chief|director|member|professor|author|editor|manufacturer|chipmaker|maker|giant|union|association|council|office|team|one|campaign|campaigner|advocate|farmer|worker|user|investor|trader|ally|counterpart|judge|court|witness|prosecutor)$/

/** Reads speakers off noun phrases in text order, and remembers whom "the official" and "the report" take up. */
export function createSpeakers(ground: Ground) {
  const byNoun = new Map<string, Role | null>()
  let latest: Role | null = null

  function identify(heads: readonly Token[]): Speaker {
    for (const head of heads) {
      const speaker = read(head)
      if (speaker.role || speaker.speaks) return speaker
    }
    return { role: null, speaks: false, noun: null }
  }

  function read(head: Token): Speaker {
    const noun = head.upos === 'NOUN' ? head.lemma : null
    if (noun && unnamedSources.has(noun)) return { role: personIn(head), speaks: true, noun }
    const role = personIn(head) ?? ownRole(head) ?? (noun ? throughNoun(head, noun) : null)
    if (role) return { role, speaks: true, noun }
    if (head.upos === 'PRON' && /^(?:he|she|they|it|who)$/.test(head.lower)) return { role: latest, speaks: true, noun }
    const isName = head.upos === 'PROPN'
    return { role: null, speaks: isName || unnamedSources.has(head.lower) || (noun !== null && canSpeak(noun)), noun }
  }

  const canSpeak = (noun: string): boolean => documents.has(noun) || SPEAKING_NOUN.test(noun)

  /** "Spokesman Lu Kang", "a spokesman, Lu Kang", "Lu Kang, a spokesman": the person among the words at the head. */
  function personIn(head: Token): Role | null {
    const own = roleAt(head, (kind) => kind === 'person')
    if (own) return own
    for (const child of ground.scene.tree.childrenOf(head)) {
      const link = relation(child)
      if (link !== 'appos' && link !== 'flat' && link !== 'compound') continue
      const person = roleAt(child, (kind) => kind === 'person')
      if (person) return person
    }
    return null
  }

  const ownRole = (head: Token): Role | null => roleAt(head, (kind) => ACTORS.has(kind))

  /** "The ministry’s spokesman", "a report by the ministry", "officials in Seoul"; else the last one so called. */
  function throughNoun(head: Token, noun: string): Role | null {
    const [of] = ground.fillers.of(head, ACTORS)
    if (of) return of
    const { args } = ground
    const behind = args.obliques(head, 'by', 'from', 'with', 'to')
    const made = args.children(head, 'acl').flatMap((verb) => args.obliques(verb, 'by'))
    if (documents.has(noun)) {
      const [author] = ground.fillers.all([...args.obliques(head, 'by', 'from'), ...made], ACTORS)
      if (author) return author
    } else if (SPEAKING_NOUN.test(noun)) {
      const [body] = ground.fillers.all(behind, ACTORS)
      if (body) return body
    }
    const isKnown = args.children(head, 'det').some((at) => at.lower === 'the' || at.lower === 'this')
    return isKnown ? takeUp(noun) : null
  }

  function takeUp(noun: string): Role | null {
    const role = byNoun.get(noun)
    return role ? { ...role, basis: 'coreferent' } : null
  }

  function roleAt(token: Token, fits: (kind: EntityKind) => boolean): Role | null {
    const mention = ground.scene
      .mentionsAt(token)
      .find((at) => fits(ground.scene.entity(at.entity).kind) && !(at.via === 'demonym' && token.upos === 'ADJ'))
    return mention ? roleOf(mention) : null
  }

  return {
    identify,
    remember({ role, noun }: Speaker): void {
      if (noun) byNoun.set(noun, role)
      if (role) latest = role
    },
  }
}

export type Speakers = ReturnType<typeof createSpeakers>

function roleOf(mention: ResolvedMention): Role {
  return { entity: mention.entity, basis: mention.basis, evidence: { start: mention.start, end: mention.end } }
}
