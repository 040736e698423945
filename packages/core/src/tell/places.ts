import { relation, type Token } from '../language/index'
import type { Arguments } from './arguments'
import type { Fillers } from './fillers'
import type { Scene } from './types'
import { isAmong, words } from './words'

/** A trigger where it stands. */
export interface Site {
  readonly word: Token
  readonly scene: Scene
  readonly args: Arguments
  readonly fillers: Fillers
}

/** Where a role's words stand, seen from the trigger. */
export type Place = (site: Site) => Token[]

/** Verbs that only carry an event noun: "hold talks", "reach a deal", "open a probe", "pay a fine". */
const DOING = words(
  'hold have mull start launch open begin reach strike sign make announce conclude seal ink finalise finalize enter resume ' +
    'continue restart seek want pursue propose plan agree complete end close drop clinch broker ratify approve negotiate ' +
    'host attend join lead initiate conduct carry undertake order file lodge bring impose levy issue hand release publish ' +
    'give do be get cancel postpone reschedule delay scrap suspend abandon leave quit exit push press work near hail ' +
    'secure win arrange schedule expect prepare offer request threaten consider weigh unveil welcome forge cement ' +
    'establish form create violate breach break renege withdraw revive reopen extend expand wrap finish set go come travel ' +
    'arrive gather meet take acquire hike boost raise step hammer thrash firm stage convene chair co-host present unseal',
)
/** Verbs whose subject undergoes the event that their object names. */
const BEARING = words(
  'face pay receive undergo settle fight contest appeal suffer accept get risk incur owe escape avoid dodge deny cop agree',
)

/** "come under investigation". */
const UNDERGOING = new Set(['be', 'come', 'remain', 'place', 'put', 'fall', 'find'])

export const agent: Place = ({ args, word }) => args.agents(word)
/** What is acted on; where the tree has lost it, the name right behind the verb. */
export const patient: Place = (site) => {
  const { args, word, scene } = site
  const found = args.patients(word)
  if (found.length > 0 || args.isPassive(word)) return found
  const name = nameAfter(scene, word, 3)
  return name ? [name] : []
}
export const subject: Place = ({ args, word }) => args.subjects(word)
/** "X’s trip"; for a pronoun that looks ahead, "During her trip, X said", the subject of the clause. */
export const possessor: Place = (site) => {
  const inTree = site.args.possessors(site.word)
  const owners = inTree.length > 0 ? inTree : ownerBefore(site)
  const looksAhead = owners.some((owner) => owner.upos === 'PRON' && site.scene.mentionsAt(owner).length === 0)
  return looksAhead ? clauseSubject(site) : owners
}
export const modifier: Place = ({ args, word }) => args.modifiers(word)

/** Nouns under these prepositions, on the trigger or on the verb that carries it. */
export function after(...prepositions: string[]): Place {
  return (site) => {
    const direct = site.args.obliques(site.word, ...prepositions)
    const inTree = direct.length > 0 ? direct : nested(site, prepositions)
    const next = site.scene.tree.token(site.word.index + 1)
    const adjacent =
      inTree.length === 0 && next && prepositions.includes(next.lower) ? nameAfter(site.scene, next, 4) : undefined
    const own = adjacent ? [adjacent] : inTree
    const carrier = carrierOf(site)
    return carrier ? [...own, ...site.args.obliques(carrier, ...prepositions)] : own
  }
}

/** One step further down: "a complaint at the WTO against X". */
const nested = ({ args, word }: Site, prepositions: readonly string[]): Token[] =>
  args
    .children(word, 'nmod', 'obl')
    .flatMap((noun) => args.obliques(noun, ...prepositions.filter((one) => FAR.has(one))))
const FAR = words('against with between by on')

/** "between X and Y", also where the tree has lost the second. */
export const between: Place = (site) => {
  const { args, word, scene } = site
  const own = args.obliques(word, 'between', 'among', 'amongst')
  if (own.length !== 1) return own
  const first = own[0] as Token
  const end = scene.tree.sentenceOf(word).last
  for (let at = first.index + 1; at < Math.min(end, first.index + 8); at++) {
    const token = scene.tree.token(at) as Token
    if (token.lower !== 'and') continue
    const next = scene.mentionsIn(at + 1, Math.min(end, at + 6))[0]
    const head = next && scene.tree.token(next.last - 1)
    return head ? [first, head] : own
  }
  return own
}

/** Who does it: "X held talks", "talks held by X", "X is in talks", "X and Y agreed to a deal". */
export const doer: Place = (site) => {
  const { args, word } = site
  const participles = args
    .children(word, 'acl')
    .filter((verb) => isAmong(verb, DOING))
    .flatMap((verb) => args.agents(verb))
  if (participles.length > 0) return participles
  const relatives = args
    .children(word, 'acl')
    .filter((verb) => verb.deprel === 'acl:relcl' && args.children(verb, 'nsubj').length > 0)
    .filter((verb) => isAmong(verb, DOING) && args.patients(verb).includes(word))
    .flatMap((verb) => args.subjects(verb))
  if (relatives.length > 0) return relatives
  const copula = args.children(word, 'cop').length > 0 ? args.children(word, 'nsubj').flatMap(args.conjuncts) : []
  if (copula.length > 0 && args.preposition(word) !== '') return copula
  const hold = holdOf(site)
  if (!hold) return []
  // "X will be in Washington for a visit".
  if (args.children(hold.verb, 'cop').length > 0) return args.children(hold.verb, 'nsubj').flatMap(args.conjuncts)
  if (!isAmong(hold.verb, DOING)) return []
  const link = relation(hold.via)
  if (link === 'nsubj' && hold.via.deprel !== 'nsubj:pass') return []
  return link === 'obl' && !INVOLVING.has(args.preposition(hold.via)) ? [] : args.agents(hold.verb)
}

/** "entered into a deal", "travelled for talks"; not "spoke ahead of the talks". */
const INVOLVING = words('in into to on for at from out')

/** Whom it befalls: "X faces a probe", "X paid a fine", "X is under investigation", "X was hit with $1bn in fines". */
export const bearer: Place = (site) => {
  const { args, word } = site
  const hold = holdOf(site)
  const preposition = args.preposition(hold?.via ?? word)
  if (preposition === 'under') {
    const topics = args.children(word, 'nsubj')
    if (topics.length > 0) return topics.flatMap(args.conjuncts)
    return hold && isAmong(hold.verb, UNDERGOING) ? args.subjects(hold.verb) : []
  }
  if (!hold) return []
  const { verb, via } = hold
  if (preposition === 'with' || preposition === 'by') return args.patients(verb)
  if (preposition === 'at' && via.lemma === 'risk')
    return args.children(verb, 'obj').length > 0 ? args.patients(verb) : args.subjects(verb)
  return isAmong(verb, BEARING) && !args.isPassive(verb) ? args.subjects(verb) : []
}

/** The subject of the clause that a noun is an adverbial of: "During her visit, Yellen said". */
export const clauseSubject: Place = (site) => {
  const head = site.scene.tree.headOf(site.word)
  // A fronted "At a hearing …" looks like a clause to the parser now and then.
  return head && ['obl', 'advcl'].includes(relation(site.word)) ? site.args.subjects(head) : []
}

/** The verb that an event noun hangs on as object, subject or adverbial, through "of", sums and coordination. */
export const carrierOf = (site: Site): Token | undefined => holdOf(site)?.verb

/** That verb, and the noun that hangs on it directly. */
function holdOf({ word, scene, args }: Site): { verb: Token; via: Token } | undefined {
  let at = word
  for (let step = 0; step < 4; step++) {
    const head = scene.tree.headOf(at)
    if (!head) return undefined
    const link = relation(at)
    if (link === 'obj' || link === 'obl' || link === 'nsubj' || link === 'xcomp') return { verb: head, via: at }
    if (link === 'nmod' && args.children(head, 'cop').length > 0 && args.preposition(at) === 'for')
      return { verb: head, via: at }
    const preposition = args.preposition(at)
    const isSum = preposition === 'in' && (head.upos === 'NUM' || SUMS.has(head.lemma))
    const passes =
      link === 'conj' ||
      link === 'appos' ||
      (link === 'amod' && head.index < at.index) ||
      (link === 'nmod' && (['of', 'for'].includes(preposition) || isSum))
    if (!passes) return undefined
    at = head
  }
  return undefined
}
const SUMS = new Set(['million', 'billion', 'trillion', '$', '€', '£', 'dollar', 'euro', 'bn', 'm'])

const TITLE_WORDS = new Set(['DET', 'ADJ', 'PROPN', 'NOUN'])

/** "X’s" among the words right before a noun, where the tree hangs it elsewhere. */
function ownerBefore({ word, scene }: Site): Token[] {
  for (let at = word.index - 1; at >= word.index - 5; at--) {
    const token = scene.tree.token(at)
    if (!token || token.sentence !== word.sentence || token.upos === 'VERB' || token.upos === 'PUNCT') return []
    if (token.xpos !== 'POS') continue
    const owner = scene.tree.token(at - 1)
    return owner && scene.mentionsAt(owner).length > 0 ? [owner] : []
  }
  return []
}

/** The last word of a name that starts within a few words of this one, titles aside. */
function nameAfter(scene: Scene, word: Token, reach: number): Token | undefined {
  for (let at = word.index + 1; at <= word.index + reach; at++) {
    const token = scene.tree.token(at)
    if (!token || token.sentence !== word.sentence) return undefined
    const mention = scene
      .mentionsAt(token)
      .find(({ first, via }) => first === at && via !== 'concept' && via !== 'demonym')
    if (mention) return scene.tree.token(mention.last - 1)
    if (!TITLE_WORDS.has(token.upos)) return undefined
  }
  return undefined
}
