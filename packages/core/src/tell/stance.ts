import { relation, type Token, type TreeIndex } from '../language/index'
import type { Change, Stage } from '../ontology/index'
import type { Arguments } from './arguments'
import {
  ADJECTIVE_CUES,
  ANNOUNCING,
  ATTITUDES,
  CHAMBERS,
  CONDITIONS,
  type Cue,
  DRAFTS,
  MODALS,
  MOVING,
  NOUN_CUES,
  OWN_CUES,
  PREMISES,
  PURPOSES,
  QUANTITIES,
  READINESS,
  REPORTING,
  PASSING,
  SIGNING,
  STANDINGS,
  STAYING,
  TAKING_EFFECT,
  VERB_CUES,
} from './cues'
import { isVerbal } from './outlook'
import { formsOf, isAmong } from './words'

/** How far an act has come, as its words and the words over it tell. */
export interface Stance {
  /** Set by the weakest cue; null when only the act's own tense speaks. */
  weakest: Stage | null
  /** What the nearest verb does to the act or its instrument. */
  change: Change | null
  /** The act undoes or softens what its noun names: "lifted the tariffs". */
  undoes: boolean
  /** The verb that undoes has been carried out and says how it ended. */
  reached: Stage | null
  negated: boolean
  /** Finite past or perfect, nothing unreal over it. */
  realised: boolean
  /** A formal text that the act stands in: bill, draft rule, executive order. */
  draft: Token | null
  /** Verbs over the act, nearest first: where to look for who acts. */
  verbs: Token[]
  /** Stands under "if", "unless" or a verb of avoiding: supposed, not told. */
  supposed: boolean
  /** "will" or "would" and nothing else bounds the stage. */
  onlyModal: boolean
}

const RANK: Partial<Record<Stage, number>> = {
  considered: 0,
  planned: 1,
  proposed: 2,
  announced: 3,
  adopted: 4,
  'in-force': 5,
}
const MAX_CLIMB = 10

/** The weaker of two; stages off the way forward (ended, suspended …) stand over all. */
function weaker(a: Stage | null, b: Stage): Stage {
  if (a === null) return b
  return (RANK[b] ?? 9) < (RANK[a] ?? 9) ? b : a
}

/** Reads the chain of verbs, nouns and modals over a trigger, nearest first. */
export function readStance(trigger: Token, args: Arguments, tree: TreeIndex): Stance {
  const stance: Stance = {
    weakest: null,
    change: null,
    undoes: false,
    reached: null,
    negated: false,
    realised: false,
    draft: null,
    verbs: [],
    supposed: false,
    onlyModal: false,
  }

  const take = (token: Token, cue: Cue | undefined, near: boolean) => {
    if (!cue) return
    if (cue.supposed) stance.supposed = true
    if (cue.change && near) stance.change ??= cue.change
    if (cue.undoes && near) stance.undoes = !stance.undoes
    if (cue.reached && near) stance.reached ??= cue.reached
    if (cue.denies) stance.negated = !stance.negated
    if (!cue.stage) return
    const isModal = token.upos === 'AUX' && (cue.stage === 'planned' || cue.stage === 'announced')
    stance.onlyModal = isModal && (stance.weakest === null || stance.onlyModal)
    stance.weakest = weaker(stance.weakest, cue.stage)
  }

  const modality = (verb: Token, near: boolean) => {
    if (args.isNegated(verb) && !ATTITUDES.has(verb.lemma)) stance.negated = !stance.negated
    if (isToBe(verb, args)) take(verb, { stage: 'announced' }, false)
    for (const child of tree.childrenOf(verb)) {
      if (relation(child) === 'parataxis' && VERB_CUES[child.lemma]?.stage === 'planned')
        take(child, VERB_CUES[child.lemma], false)
      if (relation(child) === 'aux' && !STAYING.has(verb.lemma)) take(child, MODALS[child.lemma], false)
      if (relation(child) === 'mark' || relation(child) === 'advmod') take(child, CONDITIONS[child.lower], false)
    }
    if (near) stance.realised ||= isRealised(verb, args)
  }

  let at: Token = trigger
  if (isVerbal(trigger)) {
    stance.verbs.push(trigger)
    take(trigger, OWN_CUES[trigger.lemma], false)
    modality(trigger, true)
    standsIn(trigger)
  } else {
    describe(trigger)
    if (DRAFTS[trigger.lemma]?.stage) {
      stance.draft = trigger
      take(trigger, DRAFTS[trigger.lemma], false)
    }
    for (const verb of misread(trigger, args)) {
      stance.verbs.push(verb)
      take(verb, cueOf(verb, args), true)
      modality(verb, true)
    }
  }

  function describe(noun: Token) {
    for (const word of args.modifiers(noun)) take(word, ADJECTIVE_CUES[word.lemma], false)
    if (tree.childrenOf(noun).some((child) => relation(child) === 'det' && child.lower === 'no'))
      stance.negated = !stance.negated
    // A headline's future: "Tariffs to rise in May".
    if (
      args
        .children(noun, 'acl')
        .some((verb) => verb.xpos === 'VB' && (MOVING.has(verb.lemma) || TAKING_EFFECT.has(verb.lemma)))
    )
      stance.weakest = weaker(stance.weakest, 'announced')
    // "would double tariffs", where a parser takes the verb for an adjective.
    for (const auxiliary of args.children(noun, 'aux')) take(auxiliary, MODALS[auxiliary.lemma], false)
  }

  /** "A bill would ban", "under draft rules, firms would need": the text that a clause says what it lays down. */
  function standsIn(verb: Token) {
    const texts = [...args.children(verb, 'nsubj'), ...args.obliques(verb, 'under', 'in')]
    const text = texts.find((noun) => DRAFTS[noun.lemma])
    if (!text || !stance.onlyModal) return
    stance.draft ??= text
    stance.weakest = null
    take(text, DRAFTS[text.lemma], false)
    describe(text)
    stance.weakest ??= 'planned'
  }

  /** "A bill calls for a ban": what a text itself does says what it lays down, not how far it has come. */
  const verbCueOf = (verb: Token, below: Token): Cue | undefined => {
    if (args.agents(verb).some(({ lemma }) => DRAFTS[lemma])) return undefined
    return isOwnWish(verb, below, args) ? { stage: 'planned' } : cueOf(verb, args)
  }

  for (let step = 0; step < MAX_CLIMB; step++) {
    while (relation(at) === 'conj' && tree.headOf(at)) at = tree.headOf(at) as Token
    const link = relation(at)
    const head = tree.headOf(at)
    if (!head) break
    if (isVerbal(head) || (link === 'nsubj' && MOVING.has(head.lemma))) {
      if (at.deprel === 'nsubj' && !isVerbal(at) && !TAKING_EFFECT.has(head.lemma) && !MOVING.has(head.lemma)) break
      if (link === 'ccomp' && REPORTING.has(head.lemma)) {
        if (ANNOUNCING.has(head.lemma) && stance.onlyModal) stance.weakest = 'announced'
        else if (VERB_CUES[head.lemma]?.stage === 'planned') take(head, VERB_CUES[head.lemma], false)
        if (!stance.verbs.includes(head)) stance.verbs.push(head)
        break
      }
      if (PREMISES.has(args.preposition(at).split(' ', 1)[0] as string)) break
      const isAsked = cueOf(head, args)?.stage === 'considered' && isInfinitive(at, args)
      const isPlan = link === 'advcl' && args.children(head, 'obj').some((object) => actCueOf(object)?.stage)
      if (
        link === 'advcl'
          ? !PURPOSES.has(head.lemma) && !isPlan && !isAsked
          : link === 'parataxis' || (link === 'obl' && isVerbal(at))
      )
        break
      // "lifted an order that blocked": what is done to the text is done to the act.
      const near = (!isVerbal(trigger) && stance.verbs.length === 0) || at === stance.draft
      stance.verbs.push(head)
      if (stance.draft && stance.weakest === 'proposed' && makesLaw(head, args)) stance.weakest = 'adopted'
      if (link === 'xcomp' || link === 'advcl' || link === 'obl')
        for (const object of args.children(head, 'obj')) take(object, actCueOf(object), false)
      const cue = verbCueOf(head, at)
      // "dropped plans for a levy" gives the levy up, "may drop the levy" would end it.
      const isGivenUp = cue?.abandons && isTalk(stance.weakest)
      modality(head, near)
      if (isGivenUp) stance.negated = !stance.negated
      else if (link !== 'obl' || near) take(head, cue, near || link === 'xcomp' || link === 'ccomp')
      standsIn(head)
    } else if ((link === 'nsubj' || link === 'xcomp') && READINESS[head.lemma]) {
      take(head, READINESS[head.lemma], false)
      modality(head, false)
    } else if (link === 'obl' && STANDINGS[head.lemma]) {
      stance.verbs.push(head)
      take(head, STANDINGS[head.lemma], true)
      modality(head, true)
    } else if (isVerbal(at)) {
      // A clause on a noun: "plans to ban", "a bill that would ban"; other nouns with a relative clause end the chain.
      const draft = DRAFTS[head.lemma]
      const cue = nounCueOf(head) ?? READINESS[head.lemma]
      if (!draft && !cue) break
      if (draft) {
        stance.draft ??= head
        // "would" in a text is what the text lays down, not how far it has come.
        if (stance.onlyModal) stance.weakest = null
        if (draft.stage) stance.weakest = weaker(stance.weakest === 'planned' ? null : stance.weakest, draft.stage)
      }
      take(head, cue, false)
      describe(head)
    } else {
      if (link !== 'nmod' && link !== 'compound' && link !== 'appos') break
      const cue = nounCueOf(head)
      const draft = DRAFTS[head.lemma]
      if (!cue && !draft && !QUANTITIES.has(head.lemma)) break
      if (draft) stance.draft ??= head
      take(head, cue ?? draft, true)
      describe(head)
    }
    at = head
  }
  return stance
}

/** Signing makes law of a bill, passing it does unless one chamber or committee alone has passed it. */
function makesLaw(verb: Token, args: Arguments): boolean {
  if (SIGNING.has(verb.lemma)) return true
  if (!PASSING.has(verb.lemma) || !isRealised(verb, args)) return false
  return !args.children(verb, 'nsubj', 'obj', 'obl').some((noun) => isAmong(noun, CHAMBERS))
}

/** A lemmatizer leaves a plural as it is where it takes the word for a name: "Plans for …". */
const nounCueOf = (noun: Token): Cue | undefined =>
  formsOf(noun)
    .map((form) => NOUN_CUES[form])
    .find((cue) => cue)

/** What an object says of the act that a parser hangs beside it: "introduced a bill to ban". */
const actCueOf = (noun: Token): Cue | undefined => nounCueOf(noun) ?? DRAFTS[noun.lemma]

const isTalk = (stage: Stage | null): boolean => stage !== null && (RANK[stage] ?? 9) < 3

/** What a verb says with its particle or preposition, or the noun fixed to it. */
function cueOf(verb: Token, args: Arguments): Cue | undefined {
  const fixed = args
    .children(verb, 'compound', 'advmod', 'obj', 'obl')
    .flatMap((word) => [word.lower, args.preposition(word)])
    .map((word) => VERB_CUES[`${verb.lemma}_${word}`])
    .find((cue) => cue)
  return fixed ?? VERB_CUES[verb.lemma]
}

/** "Britain wants to ban", not "Britain wants Brussels to ban". */
const isOwnWish = (verb: Token, wish: Token, args: Arguments): boolean =>
  verb.lemma === 'want' && relation(wish) === 'xcomp' && args.children(verb, 'obj').length === 0

const isInfinitive = (verb: Token, args: Arguments): boolean =>
  args.children(verb, 'mark', 'aux').some(({ lower }) => lower === 'to')

/** "is to ban". */
const isToBe = (verb: Token, args: Arguments): boolean =>
  isInfinitive(verb, args) &&
  args.children(verb, 'cop', 'aux').some(({ lemma, xpos }) => lemma === 'be' && xpos !== 'VB')

/** In the present tense these tell of a state, not of news. */
const LASTING = new Set(['need', 'require', 'have', 'face', 'be', 'remain', 'carry', 'include', 'cover'])

/** Past, perfect, or a bare participle: told as having happened. */
function isRealised(verb: Token, args: Arguments): boolean {
  const auxiliaries = args.children(verb, 'aux')
  if (auxiliaries.some((aux) => MODALS[aux.lemma]?.stage)) return false
  if (isInfinitive(verb, args)) return false
  if (verb.xpos === 'VBZ' || verb.xpos === 'VBP') return !LASTING.has(verb.lemma)
  if (verb.xpos === 'VBG') return args.children(verb, 'mark', 'case').some(({ lower }) => lower === 'after')
  return verb.xpos === 'VBD' || verb.xpos === 'VBN'
}

/** In "imposed sanctions" a parser may hang the verb on its own object, as if it were an adjective. */
function misread(noun: Token, args: Arguments): Token[] {
  const names = args.children(noun, 'compound').filter(({ upos }) => upos === 'PROPN')
  return args
    .children(noun, 'amod', 'acl')
    .filter(
      (word) =>
        word.index < noun.index &&
        word.upos === 'VERB' &&
        VERB_CUES[word.lemma] &&
        (word.xpos !== 'VBN' || (relation(noun) === 'root' && names.some(({ index }) => index < word.index))),
    )
}
