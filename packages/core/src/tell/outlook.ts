import { relation, type Token } from '../language/index'
import { carrierOf, type Site } from './places'
import { isAmong, words } from './words'

/** Whether a happening lies ahead, goes on, is over, or was called off. */
export type Phase = 'ahead' | 'ongoing' | 'done' | 'off'

export interface Outlook {
  phase: Phase
  negated: boolean
  /** Its verb is in a past tense. */
  past: boolean
}

const MODALS = words("will would could may might should can shall must ’ll 'll wo ca ‘ll ’d")
const AHEAD_VERBS = words(
  'plan expect schedule intend consider seek hope want aim propose threaten prepare set due promise vow pledge invite ask ' +
    'urge push try offer mull weigh contemplate explore anticipate slate poise discuss demand request require prompt ' +
    'reschedule postpone delay need ready look envisage envision',
)
const AHEAD_NOUNS = words(
  'plan proposal prospect hope threat possibility bid effort chance intention risk call invitation offer likelihood push ' +
    'decision request way path timeline schedule intent preparation expectation demand lack',
)
const AHEAD_ADJECTIVES = words(
  'planned proposed upcoming future possible potential likely expected forthcoming eventual scheduled prospective ' +
    'impending imminent next hoped-for phased would-be',
)
const ONGOING_ADJECTIVES = words('ongoing continuing continued current continuous active pending')
const OFF_VERBS = words('cancel scrap abandon collapse fail nix shelve scupper scuttle ditch terminate')
const OFF_ADJECTIVES = words('cancelled canceled failed scrapped abandoned aborted collapsed scuppered')
const DENYING = words('deny reject refuse decline rule')
const SAYING = words(
  'say tell announce report add state write note claim argue confirm warn believe think know show reveal suggest explain',
)
const OCCURRING = words('take happen occur resume start begin continue come proceed go be follow')
const RAISING = words('expect schedule plan set likely appear seem due')
const NEARING = words('close near ready poised set likely')
const CONDITIONS = words('if unless whether until should')
const AHEAD_TIMES = ['tomorrow', 'soon', 'upcoming']
const NEXT = words('next coming later')
const PERIODS = words('week weeks month months year years day days today summer autumn fall spring winter quarter')
const MAX_CLIMB = 8

/** Reads tense, modality and negation off the clause; of several cues the one that claims least wins. */
export function readOutlook(site: Site): Outlook {
  const { word, args } = site
  const { chain, aboutOther, circumstance, unrealised } = contentChain(site)
  let ahead = unrealised
  let off = false
  let negated = isNegated(site, word)
  let ongoing = false
  let conditional = false
  let described = false

  for (const adjective of args.children(word, 'amod', 'compound')) {
    if (AHEAD_ADJECTIVES.has(adjective.lower)) ahead = true
    if (ONGOING_ADJECTIVES.has(adjective.lower)) described = true
    if (OFF_ADJECTIVES.has(adjective.lower)) off = true
  }
  for (const [i, token] of chain.entries()) {
    const isOwn = i === 0
    const tells = isOwn || !aboutOther.has(token) || isAmong(token, OCCURRING)
    if (tells && hasModal(site, token)) ahead = true
    // What is done during a visit says nothing of the visit but when it is.
    if (token === circumstance) break
    if (!isOwn || token !== word) {
      if (tells && isAmong(token, NEARING) && !isVerbal(token)) ahead = true
      if (i > 0 && token.lemma === 'agree' && isVerbal(chain[i - 1] as Token)) ahead = true
      if (tells && (isVerbal(token) ? isAmong(token, AHEAD_VERBS) : isAmong(token, AHEAD_NOUNS))) ahead = true
      if (isVerbal(token) && isAmong(token, OFF_VERBS) && !hasModal(site, token) && !isNegated(site, token)) off = true
      if (token.lower === 'likely' || token.lower === 'due' || token.lower === 'unlikely') ahead = true
      if (isAmong(token, DENYING)) negated = true
      if (tells && isVerbal(token) && isNegated(site, token)) negated = true
    }
    if (args.children(token, 'mark').some((mark) => CONDITIONS.has(mark.lower))) conditional = true
    if (token.xpos === 'VBG' && args.children(token, 'aux').some((aux) => aux.lemma === 'be')) ongoing = true
  }
  const verb = chain.find(isVerbal)
  if (verb && !isPast(site, verb) && pointsAhead(site, verb)) ahead = true

  const past = verb !== undefined && isPast(site, verb) && !ongoing && !described && !ahead
  if (conditional) return { phase: 'ahead', negated: false, past: false }
  const phase = off ? 'off' : described ? 'ongoing' : ahead ? 'ahead' : ongoing ? 'ongoing' : 'done'
  return { phase, negated, past }
}

/** The trigger and what its clause is content of: "hopes" and "reach" over "deal" in "hopes to reach a deal". */
function contentChain(site: Site): {
  chain: Token[]
  aboutOther: ReadonlySet<Token>
  circumstance: Token | undefined
  unrealised: boolean
} {
  const { word, scene, args } = site
  const chain: Token[] = [word]
  const aboutOther = new Set<Token>()
  let circumstance: Token | undefined
  let unrealised = word.xpos === 'VB' && relation(word) === 'acl'
  let at = word
  for (let step = 0; step < MAX_CLIMB; step++) {
    const head = scene.tree.headOf(at)
    if (!head) break
    const link = relation(at)
    const isNoun = !isVerbal(at)
    const climbs =
      link === 'conj' ||
      link === 'xcomp' ||
      link === 'obj' ||
      link === 'csubj' ||
      (link === 'ccomp' && !isAmong(head, SAYING)) ||
      (link === 'nsubj' && isNoun && (at.deprel === 'nsubj:pass' || at === word)) ||
      (link === 'acl' && at.deprel !== 'acl:relcl' && at.xpos === 'VB') ||
      (link === 'nmod' && isNoun && ['of', 'for', 'on', 'in'].includes(args.preposition(at))) ||
      (link === 'obl' &&
        isNoun &&
        ['for', 'to', 'on', 'into', 'during'].includes(args.preposition(at)) &&
        carrierOf(site) === head) ||
      (link === 'advcl' && at.xpos === 'VB' && args.children(at, 'mark').some((mark) => mark.lower === 'to'))
    if (!climbs) break
    // "time to reach a deal": what a noun leaves to be done is not done.
    if (link === 'acl' && at !== word) unrealised = true
    if (link !== 'conj') chain.push(head)
    if (link === 'obl' && args.preposition(at) === 'during') circumstance = head
    // "The deal would lift tariffs" is no plan to make a deal.
    if (at.deprel === 'nsubj' && !isAmong(head, RAISING)) aboutOther.add(head)
    at = head
    if (isAmong(head, SAYING) && link !== 'obj') break
  }
  return { chain, aboutOther, circumstance, unrealised }
}

export const isVerbal = (token: Token): boolean => token.upos === 'VERB' || token.upos === 'AUX'

const hasModal = ({ args }: Site, token: Token): boolean =>
  args.children(token, 'aux').some((aux) => MODALS.has(aux.lower))

function isNegated({ args }: Site, token: Token): boolean {
  return (
    args.isNegated(token) || args.children(token, 'det').some((det) => det.lower === 'no' || det.lower === 'neither')
  )
}

const isPast = ({ args }: Site, verb: Token): boolean =>
  verb.xpos === 'VBD' ||
  (verb.xpos === 'VBN' && args.children(verb, 'aux').some((aux) => aux.lemma === 'have' || aux.lower === 'was'))

/** "next week", "later today", "tomorrow" within the verb's own phrases. */
function pointsAhead({ scene }: Site, verb: Token): boolean {
  const { first, last } = scene.tree.extentOf(verb)
  for (let i = first; i < last; i++) {
    const token = scene.tree.token(i) as Token
    if (AHEAD_TIMES.includes(token.lower)) return true
    const following = scene.tree.token(i + 1)
    const beyond = scene.tree.token(i + 2)
    if (!NEXT.has(token.lower) || !following) continue
    if (PERIODS.has(following.lower) || (following.lower === 'this' && beyond && PERIODS.has(beyond.lower))) return true
  }
  return false
}
