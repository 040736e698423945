import { relation, type Token } from '../language/index'
import type { Arguments } from './arguments'
import type { Fillers } from './fillers'
import type { Scene } from './types'

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
const DOING = new Set(
  (
    'hold have mull start launch open begin reach strike sign make announce conclude seal ink finalise finalize enter resume ' +
    'continue restart seek want pursue propose plan agree complete end close drop clinch broker ratify approve negotiate ' +
    'host attend join lead initiate conduct carry undertake order file lodge bring impose levy issue hand release publish ' +
    'say give do be get cancel postpone reschedule delay scrap suspend abandon leave quit exit push press work near hail ' +
    'secure win arrange schedule expect prepare offer request call threaten consider weigh unveil welcome forge cement ' +
    'establish form create violate breach break renege withdraw revive reopen extend expand wrap finish set go come travel ' +
    'arrive step hammer thrash firm stage convene chair co-host present unseal face'
  ).split(' '),
)
/** Verbs whose subject undergoes the event that their object names. */
const BEARING = new Set(
  'face pay receive undergo settle fight contest appeal suffer accept get risk incur owe escape avoid dodge deny cop agree'.split(
    ' ',
  ),
)

/** "come under investigation". */
const UNDERGOING = new Set(['be', 'come', 'remain', 'place', 'put', 'fall', 'find'])

export const agent: Place = ({ args, word }) => args.agents(word)
export const patient: Place = ({ args, word }) => args.patients(word)
export const subject: Place = ({ args, word }) => args.subjects(word)
export const possessor: Place = ({ args, word }) => args.possessors(word)
export const modifier: Place = ({ args, word }) => args.modifiers(word)

/** Nouns under these prepositions, on the trigger or on the verb that carries it. */
export function after(...prepositions: string[]): Place {
  return (site) => {
    const own = site.args.obliques(site.word, ...prepositions)
    const carrier = carrierOf(site)
    return carrier ? [...own, ...site.args.obliques(carrier, ...prepositions)] : own
  }
}

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
  const { args, word, scene } = site
  const participles = args
    .children(word, 'acl')
    .filter((verb) => DOING.has(verb.lemma))
    .flatMap((verb) => args.agents(verb))
  if (participles.length > 0) return participles
  const relatives = args
    .children(word, 'acl')
    .filter((verb) => verb.deprel === 'acl:relcl' && args.children(verb, 'nsubj').length > 0)
    .filter((verb) => DOING.has(verb.lemma) && args.patients(verb).includes(word))
    .flatMap((verb) => args.subjects(verb))
  if (relatives.length > 0) return relatives
  const copula = args.children(word, 'cop').length > 0 ? args.children(word, 'nsubj').flatMap(args.conjuncts) : []
  if (copula.length > 0 && args.preposition(word) !== '') return copula
  const carrier = carrierOf(site)
  if (!carrier || !DOING.has(carrier.lemma)) return []
  return scene.tree.headOf(word) === carrier && relation(word) === 'nsubj' ? [] : args.agents(carrier)
}

/** Whom it befalls: "X faces a probe", "X paid a fine", "X is under investigation", "X was hit with $1bn in fines". */
export const bearer: Place = (site) => {
  const { args, word } = site
  const hold = holdOf(site)
  const preposition = args.preposition(hold?.via ?? word)
  if (preposition === 'under') {
    const topics = args.children(word, 'nsubj')
    if (topics.length > 0) return topics.flatMap(args.conjuncts)
    return hold && UNDERGOING.has(hold.verb.lemma) ? args.subjects(hold.verb) : []
  }
  if (!hold) return []
  const { verb, via } = hold
  if (preposition === 'with' || preposition === 'by') return args.patients(verb)
  if (preposition === 'at' && via.lemma === 'risk')
    return args.children(verb, 'obj').length > 0 ? args.patients(verb) : args.subjects(verb)
  return BEARING.has(verb.lemma) && !args.isPassive(verb) ? args.subjects(verb) : []
}

/** The subject of the clause that a noun is an adverbial of: "During her visit, Yellen said". */
export const clauseSubject: Place = (site) => {
  const head = site.scene.tree.headOf(site.word)
  return head && relation(site.word) === 'obl' ? site.args.subjects(head) : []
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
    const preposition = args.preposition(at)
    const isSum = preposition === 'in' && (head.upos === 'NUM' || SUMS.has(head.lemma))
    const passes =
      link === 'conj' || link === 'appos' || (link === 'nmod' && (['of', 'for'].includes(preposition) || isSum))
    if (!passes) return undefined
    at = head
  }
  return undefined
}
const SUMS = new Set(['million', 'billion', 'trillion', '$', '€', '£', 'dollar', 'euro', 'bn', 'm'])
