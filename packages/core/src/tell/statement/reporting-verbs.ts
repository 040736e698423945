import { relation, type Sentence, type Token } from '../../language/index'
import { contentOf, reportingClause } from './complements'
import type { Ground } from './ground'
import type { Cue, VerbCue } from './types'
import { verbCues } from './verb-cues'

interface Entry {
  row: VerbCue
  particle: string | null
}

const rowsByVerb = new Map<string, Entry[]>()
for (const row of verbCues) {
  for (const verb of row.verbs) {
    const [lemma, particle] = verb.split(' ') as [string, string?]
    const entries = rowsByVerb.get(lemma) ?? []
    // A row with a particle says more than one without, and is tried first.
    if (particle === undefined) entries.push({ row, particle: null })
    else entries.unshift({ row, particle })
    rowsByVerb.set(lemma, entries)
  }
}

export const reportingVerbs: ReadonlySet<string> = new Set(rowsByVerb.keys())

const PARTICLE_WITHIN = 3
const UNSAID_MODALS = new Set(['will', "'ll", '’ll', 'would', 'could', 'may', 'might', 'should', 'must', 'can', 'shall', "'d", '’d'])
const UNSAID_GOVERNORS = new Set([
  'decline',
  'refuse',
  'fail',
  'expect',
  'plan',
  'want',
  'wish',
  'hope',
  'need',
  'hesitate',
  'stop',
  'likely',
  'unlikely',
  'set',
  'intend',
  'able',
  'unable',
  'prepare',
  'threaten',
  'suppose',
  'try',
  'have',
])
const CONDITIONS = new Set(['if', 'unless', 'whether', 'until'])

/** Reporting verbs of a sentence with what they report, in text order. */
export function findReportingVerbs(ground: Ground, sentence: Sentence): Cue[] {
  const cues: Cue[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const verb = ground.token(i) as Token
    const entries = rowsByVerb.get(verb.lemma)
    if (!entries || !verb.xpos.startsWith('VB') || ground.quotationAt(i)) continue
    if (isUnsaid(ground, verb)) continue
    const cue = firstFit(ground, verb, entries)
    if (cue) cues.push(cue)
  }
  return cues
}

/** Whether the verb speaks of what nobody has said: denied, refused, planned or supposed. */
function isUnsaid(ground: Ground, verb: Token): boolean {
  const { tree } = ground.scene
  if (ground.args.isNegated(verb)) return true
  for (const child of tree.childrenOf(verb)) {
    if (relation(child) === 'aux' && UNSAID_MODALS.has(child.lower)) return true
    if (relation(child) === 'mark' && CONDITIONS.has(child.lower)) return true
  }
  const [governor] = ground.args.governors(verb)
  const isBare = tree.childrenOf(verb).some((child) => child.lower === 'to' && child.index < verb.index)
  return isBare && governor !== undefined && (UNSAID_GOVERNORS.has(governor.lemma) || ground.args.isNegated(governor))
}

function firstFit(ground: Ground, verb: Token, entries: readonly Entry[]): Cue | null {
  let waiting: Cue | null = null
  for (const { row, particle } of entries) {
    const particleEnd = particle === null ? verb.index + 1 : endOfParticle(ground, verb, particle)
    if (particleEnd === null || (row.passive && !ground.args.isPassive(verb))) continue
    const make = (content: Cue['content']): Cue => ({
      rule: `statement/${row.id}`,
      mode: row.mode,
      token: verb,
      words: { first: firstAuxiliary(ground, verb), last: particleEnd },
      speakers: speakersOf(ground, verb),
      addressees: row.addressee ? addresseesOf(ground, verb, particle) : [],
      content,
      clause: reportingClause(ground, verb),
      quotes: row.takes.includes('quotation'),
      needsSpeaker: row.needsSpeaker === true,
    })
    for (const takes of row.takes) {
      const content = contentOf(ground, verb, particleEnd, takes)
      if (content) return { ...make(content), quotes: row.takes.includes('quotation') || waiting !== null }
    }
    if (row.takes.includes('quotation')) waiting ??= make(null)
  }
  return waiting
}

function endOfParticle(ground: Ground, verb: Token, particle: string): number | null {
  const { last } = ground.sentenceOf(verb)
  for (let i = verb.index + 1; i < Math.min(last, verb.index + 1 + PARTICLE_WITHIN); i++) {
    const at = ground.token(i) as Token
    if (at.lower === particle) return i + 1
    if (at.upos === 'PUNCT' || at.upos === 'VERB') return null
  }
  return null
}

function firstAuxiliary(ground: Ground, verb: Token): number {
  let first = verb.index
  for (const child of ground.scene.tree.childrenOf(verb))
    if (relation(child) === 'aux' && child.index < verb.index) first = Math.min(first, child.index)
  return first
}

function speakersOf(ground: Ground, verb: Token): Token[] {
  const agents = ground.args.agents(verb)
  if (agents.length > 0 || ground.args.isPassive(verb)) return agents
  const beside = nameBeside(ground, verb)
  return beside ? [beside] : []
}

/** Whose name touches the verb, for where the tree gives it no subject. */
function nameBeside(ground: Ground, verb: Token): Token | null {
  if (verb.xpos === 'VBG' || verb.xpos === 'VB') return null
  for (const index of [verb.index - 1, verb.index + 1]) {
    const at = ground.token(index)
    if (!at || at.sentence !== verb.sentence || ground.quotationAt(index)) continue
    if (at.upos === 'PROPN' || at.upos === 'PRON' || at.upos === 'NOUN') return at
  }
  return null
}

function addresseesOf(ground: Ground, verb: Token, particle: string | null): Token[] {
  if (particle === 'on' || particle === 'upon') return ground.args.obliques(verb, particle)
  const told = ground.args.children(verb, 'iobj').flatMap((at) => ground.args.conjuncts(at))
  return told.length > 0 ? told : ground.args.patients(verb)
}
