import { relation, type Token } from '../../language/index'
import { type Ground, trim } from './ground'
import type { Words } from './types'

const VERBAL = new Set(['VERB', 'AUX'])
const FINITE = /^(?:VBZ|VBP|VBD|MD)$/
const TRAILING_WORDS = 14
const THAT_WITHIN = 12
/** Verbs that with an object in the tree, too, have a clause in the text. */
const ONLY_CLAUSES = new Set(['say', 'claim', 'argue', 'insist', 'warn', 'note', 'allege'])
/** Verbs whose object is the listener, so that a clause may follow it. */
const ADDRESSING = new Set([
  'tell',
  'inform',
  'assure',
  'remind',
  'notify',
  'warn',
  'brief',
  'advise',
  'caution',
  'ask',
])

/** Of a finite clause beside the verb: behind it, before it, or around it. */
export function clauseOf(ground: Ground, cue: Token): Words | null {
  const { tree } = ground.scene
  const past = ADDRESSING.has(cue.lemma) ? thatClause(ground, cue) : null
  if (past) return past
  for (const at of tree.childrenOf(cue)) {
    const link = relation(at)
    if (link === 'ccomp' || (link === 'parataxis' && isClause(ground, tree.extentOf(at)) && at.index > cue.index)) {
      if (link === 'ccomp' && at.index > cue.index && (isInfinitive(ground, at) || isBeyond(ground, cue, at))) continue
      return upTo(ground, cue, tree.extentOf(at))
    }
    if (link === 'xcomp' && at.xpos === 'VBG' && at.index > cue.index && hasFinite(ground, tree.extentOf(at)))
      return upTo(ground, cue, tree.extentOf(at))
    if (link === 'acl' && at.index > cue.index && cue.upos === 'NOUN' && hasMark(ground, at, 'that'))
      return upTo(ground, cue, tree.extentOf(at))
  }
  if (cue.upos === 'NOUN') return thatClause(ground, cue)
  if (hasObject(ground, cue) && !ADDRESSING.has(cue.lemma)) return null
  return thatClause(ground, cue) ?? around(ground, cue) ?? gappedClause(ground, cue) ?? bareClause(ground, cue)
}

/** Past an object that is no listener, or as an aside: "declared an emergency …", "the firm said, sticking to". */
function isBeyond(ground: Ground, cue: Token, clause: Token): boolean {
  const isAside = clause.xpos === 'VBG' && ground.token(ground.scene.tree.extentOf(clause).first - 1)?.text === ','
  return isAside || (hasObject(ground, cue) && !ADDRESSING.has(cue.lemma))
}

/** "which, it insists, …", "tariffs that it insists are needed": the clause has lent its subject to the one around it. */
function gappedClause(ground: Ground, cue: Token): Words | null {
  const next = ground.token(cue.index + 1)
  if (!next || next.sentence !== cue.sentence || !FINITE.test(next.xpos) || ground.quotationAt(next.index)) return null
  const { last } = ground.sentenceOf(cue)
  let end = next.index
  while (end < last && ground.token(end)?.text !== ',') end++
  return trim(ground, { first: next.index, last: end })
}

function hasObject(ground: Ground, cue: Token): boolean {
  if (ONLY_CLAUSES.has(cue.lemma) || isInverted(ground, cue)) return false
  return ground.args.children(cue, 'obj').some((at) => {
    // "The company added it ‘remains committed’": the clause’s subject, misread.
    const isSubject = at.upos === 'PRON' && ground.quotationAt(at.index + 1) !== undefined
    return at.index > cue.index && !isSubject && !ground.quotationAt(at.index)
  })
}

/** "…, reports the Financial Times." */
function isInverted(ground: Ground, cue: Token): boolean {
  return relation(cue) === 'parataxis' && /^[,”"’]$/.test(ground.token(cue.index - 1)?.text ?? '')
}

function hasMark(ground: Ground, verb: Token, mark: string): boolean {
  return ground.scene.tree.childrenOf(verb).some((at) => at.lower === mark && at.index < verb.index)
}

/** "told Reuters on Friday that …", whatever the tree makes of it. */
function thatClause(ground: Ground, cue: Token): Words | null {
  const { last } = ground.sentenceOf(cue)
  for (let i = cue.index + 1; i < Math.min(last, cue.index + THAT_WITHIN); i++) {
    const at = ground.token(i) as Token
    if (FINITE.test(at.xpos) || at.upos === 'PUNCT') return null
    const isRelative = i > cue.index + 1 && VERBAL.has(ground.token(i + 1)?.upos ?? '')
    if (at.lower !== 'that' || isRelative) continue
    const content = { first: i, last: Math.max(i + 1, endOfClause(ground, i)) }
    return isClause(ground, content) ? trim(ground, content) : null
  }
  return null
}

const SUBJECT_OPENINGS = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'NUM', 'ADJ', 'CCONJ'])
const FEW_WORDS = 4

/** "analysts say this move is the most important", whatever the tree makes of it. */
function bareClause(ground: Ground, cue: Token): Words | null {
  if (!/^VB[DPZG]/.test(cue.xpos) || (ADDRESSING.has(cue.lemma) && !ONLY_CLAUSES.has(cue.lemma))) return null
  const first = cue.index + 1
  if (!SUBJECT_OPENINGS.has(ground.token(first)?.upos ?? '') || ground.quotationAt(first)) return null
  const content = { first, last: endOfClause(ground, first) }
  if (ONLY_CLAUSES.has(cue.lemma))
    return (cue.lemma === 'say' && content.last - first > FEW_WORDS) || isClause(ground, content)
      ? trim(ground, content)
      : null
  return hasFinite(ground, { first, last: firstComma(ground, content) }) ? trim(ground, content) : null
}

function firstComma(ground: Ground, { first, last }: Words): number {
  for (let i = first; i < last; i++) if (ground.token(i)?.text === ',') return i
  return last
}

/** Up to a quotation, or to the sentence’s end. */
function endOfClause(ground: Ground, first: number): number {
  const { last } = ground.sentenceOf(ground.token(first) as Token)
  for (let i = first; i < last; i++) if (ground.quotationAt(i)?.spoken) return i
  return last
}

/** "It would, X said on Friday": the sentence less the reporting clause that ends or breaks it. */
function around(ground: Ground, cue: Token): Words | null {
  if (cue.xpos === 'VBG') return null
  const sentence = ground.sentenceOf(cue)
  const clause = reportingClause(ground, cue)
  const before = ground.token(clause.first - 1)
  const after = ground.token(clause.last)
  const isClosed = clause.last >= sentence.last - 1 || /^[,.;:!?"”’]$/.test(after?.text ?? '')
  const isParenthetic = before !== undefined && /^[,–—"”]$/.test(before.text) && isClosed
  if (clause.first === sentence.first || isAsClause(ground, clause))
    return after?.text === ',' && isAsClause(ground, clause)
      ? trim(ground, { first: clause.last, last: sentence.last })
      : null
  if (!isParenthetic) return null
  if (sentence.last - cue.index > TRAILING_WORDS && after?.text !== ',') return null
  const content = { first: sentence.first, last: clause.first }
  if (isClause(ground, content)) return trim(ground, content)
  const isBroken = after?.text === ',' && isClause(ground, { first: clause.last, last: sentence.last })
  return isBroken ? trim(ground, sentence) : null
}

/** "As X reported, …" at the start of a sentence. */
function isAsClause(ground: Ground, { first }: Words): boolean {
  const opening = ground.token(first)?.lower === 'as' ? ground.token(first) : ground.token(first - 1)
  if (opening?.lower !== 'as') return false
  return ground.sentenceOf(opening).first === opening.index || ground.token(opening.index - 1)?.upos === 'CCONJ'
}

function hasFinite(ground: Ground, { first, last }: Words): boolean {
  for (let i = first; i < last; i++) if (FINITE.test(ground.token(i)?.xpos ?? '')) return true
  return false
}

function isClause(ground: Ground, { first, last }: Words): boolean {
  for (let i = first; i < last; i++) if (VERBAL.has(ground.token(i)?.upos ?? '')) return true
  return false
}

const SUBJECT_WITHIN = 12
const AUXILIARIES_WITHIN = 3
const BEFORE_VERB = new Set(['aux', 'advmod', 'expl', 'compound', 'cc', 'mark'])
const ADJUNCTS = new Set(['aux', 'advmod', 'obl', 'iobj', 'obj', 'nsubj', 'expl', 'compound', 'nmod', 'cc', 'mark'])

/** Subject, auxiliaries, adverbials and addressee of a reporting verb: all but what it reports. */
export function reportingClause(ground: Ground, cue: Token): Words {
  const { tree } = ground.scene
  const sentence = ground.sentenceOf(cue)
  const isOutside = (at: Token): boolean => !ground.quotationAt(at.index)?.spoken
  const kin = tree.childrenOf(cue).filter((at) => ADJUNCTS.has(relation(at)) && isOutside(at))
  const subject = kin.filter((at) => relation(at) === 'nsubj').sort(byDistanceTo(cue))[0]
  const nearest = subject ? tree.extentOf(subject).first : cue.index - AUXILIARIES_WITHIN
  let first = cue.index
  let last = cue.index + 1
  for (const at of kin) {
    const extent = tree.extentOf(at)
    if (at.index > cue.index) last = Math.max(last, Math.min(extent.last, sentence.last))
    else if (at === subject || (BEFORE_VERB.has(relation(at)) && at.index >= nearest))
      first = Math.min(first, Math.max(extent.first, sentence.first))
  }
  first = startOfAside(ground, first, cue) ?? first
  if (!subject && first > sentence.first) first = startOfParenthesis(ground, first, sentence.first) ?? first
  for (let i = cue.index - 1; i >= first; i--) if (ground.quotationAt(i)?.spoken) first = i + 1
  while (first < cue.index && ground.token(first)?.upos === 'PUNCT') first++
  return { first, last }
}

/**
 * "The plan, a source said, …": with a single comma before the verb and one behind it, only what stands between them
 * reports, whatever the tree makes of it. An apposition would have two before it.
 */
export function startOfAside(ground: Ground, first: number, cue: Token): number | null {
  if (ground.token(cue.index + 1)?.text !== ',') return null
  let comma: number | null = null
  for (let i = first; i < cue.index; i++) {
    if (ground.token(i)?.text !== ',') continue
    if (comma !== null) return null
    comma = i
  }
  return comma === null ? null : comma + 1
}

const byDistanceTo =
  (cue: Token) =>
  (a: Token, b: Token): number =>
    Math.abs(a.index - cue.index) - Math.abs(b.index - cue.index)

/** ", advisers to the president say,": the words since the comma, for a verb that the tree gives no subject. */
function startOfParenthesis(ground: Ground, first: number, least: number): number | null {
  for (let i = first - 1; i > Math.max(least, first - SUBJECT_WITHIN); i--) {
    const at = ground.token(i) as Token
    if ((VERBAL.has(at.upos) && at.xpos !== 'VBN') || ground.quotationAt(i)) return null
    if (at.text === ',') return i + 1
  }
  return null
}

export function isInfinitive(ground: Ground, verb: Token): boolean {
  return ground.scene.tree
    .childrenOf(verb)
    .some((at) => at.lower === 'to' && at.index < verb.index && (relation(at) === 'mark' || at.upos === 'PART'))
}

/** Stops where the cue’s clause is joined by another of its own rank: "…, adding that", "and urged". */
export function upTo(ground: Ground, cue: Token, { first, last }: Words): Words | null {
  let end = last
  if (first > cue.index) {
    for (const at of ground.scene.tree.childrenOf(cue)) {
      const joins =
        relation(at) === 'conj' || relation(at) === 'parataxis' || (relation(at) === 'advcl' && at.xpos === 'VBG')
      const start = ground.scene.tree.extentOf(at).first
      if (joins && at.index > cue.index && start > first && start < end) end = start
    }
  }
  return trim(ground, { first, last: end })
}
