import type { Role } from '../../model'
import type { Token } from '../../language/index'
import { ACTORS } from '../fillers'
import type { Ground } from './ground'
import { FIRMS, GROUPS, type Kinds, kindsOfNoun, kindsOfPronoun, PERSON } from './kinds'
import { isDefinite, isOf, isSubject, mentionAt, personBeside, personIn, roleOf } from './mentions'
import { documents, isPersonal, isSpeaker, makers, nounOf, officials, spokespeople, unnamedSources } from './people'
import { makersOf, ownerOfPhrase } from './phrases'
import type { Cue } from './types'

/** Who speaks: an entity, somebody unnamed (`role` null), or nothing that could speak. */
export interface Speaker {
  role: Role | null
  /** Whether the words are of someone who can speak at all, named or not. */
  speaks: boolean
}

export interface Speakers {
  /** Reads who speaks by a cue; call it in text order. */
  identify(cue: Cue): Speaker
  /** Has the speaker known when later words take him up: "the report", "she". */
  remember(speaker: Speaker, cue: Cue): void
}

const NOBODY: Speaker = { role: null, speaks: false }
/** In words: how far "the official" and "she" reach back. */
const LOOK_BACK = 300

export function createSpeakers(ground: Ground): Speakers {
  const { scene, args, fillers } = ground
  let latest: { role: Role; cue: Cue } | null = null

  function identify(cue: Cue): Speaker {
    const beside = personBeside(ground, cue)
    if (beside) return { role: beside, speaks: true }
    const speakers = cue.speakers.map(read)
    return speakers.find(({ role }) => role) ?? speakers.find(({ speaks }) => speaks) ?? NOBODY
  }

  function read(head: Token): Speaker {
    const noun = head.upos === 'NOUN' ? nounOf(head) : null
    const stated = takenUp(head, noun) ?? personIn(ground, head)
    if (stated) return { role: stated, speaks: true }
    if (unnamedSources.has(noun ?? head.lower)) return { role: null, speaks: true }
    const own = mentionAt(ground, head, ACTORS)
    if (own) return { role: roleOf(own), speaks: true }
    if (noun) return isSpeaker(noun) || documents.has(noun) ? { role: described(head, noun), speaks: true } : NOBODY
    if (kindsOfPronoun.get(head.lower) === PERSON) return { role: again(lastOf(head, PERSON), head), speaks: true }
    if (head.upos === 'PRON') return { role: null, speaks: kindsOfPronoun.has(head.lower) || head.lower === 'we' }
    if (head.upos !== 'PROPN') return NOBODY
    return { role: fillers.of(head, ACTORS)[0] ?? null, speaks: true }
  }

  /**
   * "She added", "the group said" go on for whoever spoke last, "the official" for the one so called before: the many
   * names in the words quoted in between are not meant.
   */
  function takenUp(head: Token, noun: string | null): Role | null {
    if (noun === null) return goesOn(head, kindsOfPronoun.get(head.lower))
    if (!isDefinite(ground, head)) return null
    if (officials.has(noun)) return lastSoCalled(head, noun)
    const isBare = args.modifiers(head).length === 0
    return isBare ? goesOn(head, makers.has(noun) ? FIRMS : kindsOfNoun.get(noun)) : null
  }

  function described(head: Token, noun: string): Role | null {
    const definite = isDefinite(ground, head)
    const made = makers.has(noun) && definite ? again(lastOf(head, FIRMS), head) : null
    const owner = made ?? ownerOfPhrase(ground, head, noun)
    if (owner) return owner
    const earlier = definite ? lastSoCalled(head, noun) : null
    if (earlier) return earlier
    if (definite && documents.has(noun)) return again(latest?.role ?? null, head)
    if (spokespeople.has(noun)) return again(lastOf(head, GROUPS), head)
    return definite ? goesOn(head, isPersonal(noun) ? PERSON : GROUPS) : null
  }

  /** Whoever spoke last, if of these kinds and no other of them has come up as a subject since. */
  function goesOn(head: Token, kinds: Kinds | undefined): Role | null {
    if (!latest || !kinds?.has(scene.entity(latest.role.entity).kind)) return null
    const { role, cue } = latest
    if (head.index - cue.token.index > LOOK_BACK || hasRival(role.entity, cue, head, kinds)) return null
    return again(role, head)
  }

  function hasRival(entity: string, since: Cue, head: Token, kinds: Kinds): boolean {
    return scene.mentionsIn(since.clause.last, head.index).some((mention) => {
      if (mention.entity === entity || mention.via === 'pronoun' || mention.last > head.index) return false
      if (!isOf(ground, mention, kinds) || ground.quotationAt(mention.first)) return false
      if (since.content && mention.first >= since.content.first && mention.first < since.content.last) return false
      const isBeside = kinds === PERSON && ground.token(mention.first)?.sentence === head.sentence
      return isBeside || isSubject(ground, mention)
    })
  }

  /** Whom the same noun stood for when it came up before. */
  function lastSoCalled(head: Token, noun: string): Role | null {
    for (let i = head.index - 1; i > Math.max(0, head.index - LOOK_BACK); i--) {
      const at = ground.token(i) as Token
      if (at.upos !== 'NOUN' || nounOf(at) !== noun || ground.quotationAt(i)) continue
      const own = mentionAt(ground, at, GROUPS) ?? mentionAt(ground, ground.token(i - 1) as Token, GROUPS)
      const [role] = own ? [roleOf(own)] : [...fillers.of(at, GROUPS), ...fillers.all(makersOf(ground, at), GROUPS)]
      if (role) return again(role, head)
    }
    return null
  }

  /** The last one named before a phrase, a subject first. */
  function lastOf(head: Token, kinds: Kinds): Role | null {
    const { first } = scene.tree.extentOf(head)
    const before = scene
      .mentionsIn(Math.max(0, first - LOOK_BACK), first)
      .filter((at) => isOf(ground, at, kinds) && at.via !== 'demonym' && !ground.quotationAt(at.first))
    const mention = before.findLast((at) => isSubject(ground, at)) ?? before.at(-1)
    return mention ? roleOf(mention) : null
  }

  return {
    identify,
    remember({ role }, cue) {
      if (role) latest = { role, cue }
    },
  }
}

/** The same, meant by other words. */
function again(role: Role | null, words: Token): Role | null {
  return role && { ...role, basis: 'coreferent', evidence: { start: words.start, end: words.end } }
}
