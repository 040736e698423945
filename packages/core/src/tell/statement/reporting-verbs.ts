import { relation, type Sentence, type Token } from '../../language/index'
import { reportingClause } from './clauses'
import { contentOf } from './complements'
import { type Ground, trim } from './ground'
import { documents, nounOf } from './people'
import { firstAuxiliary, isPassive, speakersOf } from './subjects'
import type { Cue, VerbCue } from './types'
import { formsOf } from './verb-forms'
import { verbCues } from './verb-cues'

interface Entry {
  row: VerbCue
  particle: string | null
}

const rowsByForm = new Map<string, Entry[]>()
for (const row of verbCues) {
  for (const verb of row.verbs) {
    const [lemma, particle] = verb.split(' ') as [string, string?]
    for (const form of formsOf(lemma)) {
      const entries = rowsByForm.get(form) ?? []
      // A row with a particle says more than one without, and is tried first.
      if (particle === undefined) entries.push({ row, particle: null })
      else entries.unshift({ row, particle })
      rowsByForm.set(form, entries)
    }
  }
}

/** Every form of a reporting verb, its lemma among them. */
export const reportingVerbs: ReadonlySet<string> = new Set(rowsByForm.keys())

const NOMINAL_LINKS = new Set(['obj', 'obl', 'nmod', 'nsubj', 'compound', 'amod'])
/** "Is reported to have warned": only the warning is told. */
const HEARSAY = 'statement/say/hearsay'
const PARTICLE_WITHIN = 3
const NAME_WITHIN = 7
const NEGATION = /^(?:not|n't|n’t|never|no|neither|nor|hardly|nobody|none)$/
const UNSAID_MODALS = new Set([
  'will',
  "'ll",
  '’ll',
  'would',
  'could',
  'may',
  'might',
  'should',
  'must',
  'can',
  'shall',
  "'d",
  '’d',
])
/** Over an infinitive of saying, these leave it said: "went on to say", "prompted the firm to say". */
const SAID_GOVERNORS = new Set([
  'go',
  'continue',
  'begin',
  'come',
  'lead',
  'prompt',
  'cause',
  'seem',
  'appear',
  'proceed',
  'report',
  'quote',
  'rush',
])
const CONDITIONS = new Set(['if', 'unless', 'whether', 'until'])

/** Reporting verbs of a sentence with what they report, in text order. */
export function findReportingVerbs(ground: Ground, sentence: Sentence): Cue[] {
  const cues: Cue[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const verb = ground.token(i) as Token
    const entries = rowsByForm.get(verb.lower)
    if (!entries || !isVerb(ground, verb) || ground.quotationAt(i)) continue
    if (isUnsaid(ground, verb) || isBackground(ground, verb)) continue
    const cue = firstFit(ground, verb, entries)
    if (!cue) continue
    // Nobody is told to speak: "Tell us what you think."
    if (cue.speakers.length === 0 && verb.xpos === 'VB') continue
    const previous = cues.at(-1)
    if (previous?.rule === HEARSAY && cue.token.index < previous.token.index + PARTICLE_WITHIN + 1) cues.pop()
    else if (previous && !isPassive(ground, verb)) goOn(ground, previous, cue)
    const telling = cues.findLast(({ content }) => content !== null)
    if (telling) endBefore(ground, telling, cue)
    cues.push(cue)
  }
  return cues
}

/** "A told B that …, two people said": what A told ends where the two people’s clause begins. */
function endBefore(ground: Ground, previous: Cue, cue: Cue): void {
  const { content } = previous
  if (!content || !cue.content || cue.content.first > previous.words.first) return
  if (content.first < cue.clause.first && cue.clause.first < content.last)
    previous.content = trim(ground, { first: content.first, last: cue.clause.first })
}

/** "X said …, adding that", "… and warned that": the second verb goes on for the speaker and ends what was said. */
function goOn(ground: Ground, previous: Cue, cue: Cue): void {
  const { token } = cue
  const before = ground.token(token.index - 1)
  const isAppended = token.lower.endsWith('ing') && /^[,”"]$/.test(before?.text ?? '')
  const isJoined = relation(token) === 'conj' && before?.upos === 'CCONJ'
  if (isAppended || isJoined || cue.speakers.length === 0) cue.speakers = previous.speakers
  const { content } = previous
  if ((isAppended || isJoined) && content && content.first <= token.index && token.index < content.last)
    previous.content = trim(ground, { first: content.first, last: token.index })
}

/** By its tag, or where a tag goes wrong by its place: ", warning that", "is warning", ", the paper reports." */
function isVerb(ground: Ground, word: Token): boolean {
  if (word.xpos === 'VBG' && NOMINAL_LINKS.has(relation(word))) return false
  if (word.xpos === 'VBN' && relation(word) === 'amod' && isBeforeHead(ground, word)) return false
  if (word.xpos.startsWith('VB')) return true
  const before = ground.token(word.index - 1)
  const after = ground.token(word.index + 1)
  if (word.lower.endsWith('ing'))
    return before?.lemma === 'be' || (after?.lower === 'that' && /^[,”"]$/.test(before?.text ?? ''))
  const isLast = word.index >= ground.sentenceOf(word).last - 2
  return word.xpos === 'NNS' && isLast && before?.upos === 'PROPN' && isAfterComma(ground, word)
}

/** "pledged delegates". */
function isBeforeHead(ground: Ground, word: Token): boolean {
  return ground.scene.tree.headOf(word)?.index === word.index + 1 && ground.scene.tree.childrenOf(word).length === 0
}

function isAfterComma(ground: Ground, word: Token): boolean {
  for (let i = word.index - 1; i > word.index - NAME_WITHIN; i--) if (ground.token(i)?.text === ',') return true
  return false
}

/** Whether the verb speaks of what nobody has said: denied, refused, planned or supposed. */
function isUnsaid(ground: Ground, verb: Token): boolean {
  const { tree } = ground.scene
  for (const child of tree.childrenOf(verb)) {
    if (ground.quotationAt(child.index)) continue
    if (NEGATION.test(child.lower) && child.index < verb.index) return true
    if (relation(child) === 'aux' && UNSAID_MODALS.has(child.lower)) return true
    if (relation(child) === 'mark' && CONDITIONS.has(child.lower)) return true
  }
  const head = relation(verb) === 'conj' ? tree.headOf(verb) : undefined
  if (head && ground.token(verb.index - 1)?.lower === 'or' && ground.args.isNegated(head)) return true
  const isInfinitive = tree.childrenOf(verb).some((child) => child.lower === 'to' && relation(child) === 'mark')
  if (!isInfinitive) return false
  const [governor] = ground.args.governors(verb)
  return governor === undefined || !SAID_GOVERNORS.has(governor.lemma) || ground.args.isNegated(governor)
}

/** "Citing fears, …", "a statement carried by": set beside what the sentence tells. */
function isBackground(ground: Ground, verb: Token): boolean {
  if (verb.xpos === 'VBG') return verb.index === ground.sentenceOf(verb).first || verb.lower === 'citing'
  const head = ground.scene.tree.headOf(verb)
  return verb.deprel === 'acl' && verb.xpos === 'VBN' && head !== undefined && documents.has(head.lemma)
}

function firstFit(ground: Ground, verb: Token, entries: readonly Entry[]): Cue | null {
  let waiting: Cue | null = null
  for (const { row, particle } of entries) {
    const particleEnd = particle === null ? verb.index + 1 : endOfParticle(ground, verb, particle)
    if (particleEnd === null || !fits(ground, verb, row)) continue
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

function fits(ground: Ground, verb: Token, row: VerbCue): boolean {
  const { args } = ground
  const passive = isPassive(ground, verb)
  if (row.passive && !(passive && verb.deprel !== 'acl')) return false
  if (passive && !row.passive && (row.active || args.agents(verb).length === 0)) return false
  if (row.only && !args.patients(verb).some((at) => row.only?.includes(nounOf(at)))) return false
  if (row.except && args.patients(verb).some((at) => row.except?.includes(nounOf(at)))) return false
  return true
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

function addresseesOf(ground: Ground, verb: Token, particle: string | null): Token[] {
  if (particle === 'on' || particle === 'upon') return ground.args.obliques(verb, particle)
  const told = ground.args.children(verb, 'iobj').flatMap((at) => ground.args.conjuncts(at))
  return told.length > 0 ? told : ground.args.patients(verb)
}
