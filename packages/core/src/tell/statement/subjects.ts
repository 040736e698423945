import { relation, type Token } from '../../language/index'
import { startOfAside } from './clauses'
import type { Ground } from './ground'

const APPOSITION_WITHIN = 25
const TAIL = 8

/**
 * Heads of the phrases that name who speaks, likeliest first. A reporting clause is short and its subject stands by the
 * verb, so words beside the verb outrank a subject that the tree takes over from afar or out of a quotation.
 */
export function speakersOf(ground: Ground, verb: Token): Token[] {
  const { args } = ground
  if (isPassive(ground, verb)) return args.agents(verb)
  const isOutside = (at: Token): boolean => !ground.quotationAt(at.index)
  const own = args.children(verb, 'nsubj').filter(isOutside)
  const aside = own.length > 0 ? startOfAside(ground, ground.scene.tree.extentOf(own[0] as Token).first, verb) : null
  if (aside !== null) own.length = 0
  if (own.length > 0) {
    const near = new Set(own.sort((a, b) => distance(a, verb) - distance(b, verb)).flatMap((at) => args.conjuncts(at)))
    return args.subjects(verb).some((at) => near.has(at)) ? [...near] : args.subjects(verb)
  }
  const beside = nameBehind(ground, verb) ?? nounBefore(ground, verb)
  if (beside) return [isApart(ground, beside, verb) ? beside : topOf(ground, beside, verb)]
  const taken = args.agents(verb).filter(isOutside)
  return taken.length > 0 ? taken : nameAcross(ground, verb)
}

/** Passive by its auxiliary; a participle with a subject of its own and without one is a past tense misread. */
export function isPassive({ args }: Ground, verb: Token): boolean {
  if (!args.isPassive(verb)) return false
  const auxiliaries = args.children(verb, 'aux')
  if (auxiliaries.length > 0) return auxiliaries.some((at) => at.deprel === 'aux:pass' || at.lemma === 'be')
  return args.children(verb, 'nsubj').every((at) => at.index > verb.index)
}

export function firstAuxiliary(ground: Ground, verb: Token): number {
  let first = verb.index
  for (const child of ground.scene.tree.childrenOf(verb))
    if (relation(child) === 'aux' && child.index < verb.index) first = Math.min(first, child.index)
  return first
}

const distance = (a: Token, b: Token): number => Math.abs(a.index - b.index)
const isNominal = (at: Token): boolean => at.upos === 'PROPN' || at.upos === 'PRON' || at.upos === 'NOUN'

/** "…, claimed Wei": a name that the tree has made something else than subject. */
function nameBehind(ground: Ground, verb: Token): Token | null {
  if (verb.lemma === 'tell') return null
  const at = ground.token(verb.index + 1)
  const before = ground.token(verb.index - 1)?.text ?? ''
  const object = ground.args.children(verb, 'obj').find(({ index }) => index > verb.index)
  if (object && ground.quotationAt(verb.index - 1)?.spoken) return object
  if (object?.upos === 'PROPN' && before === ',' && relation(verb) === 'parataxis') return object
  return at?.upos === 'PROPN' && at.sentence === verb.sentence && /^[,”"’]$/.test(before) ? at : null
}

/** "Ren Zhengfei, its founder, claimed": the noun before the verb, an apposition in commas passed over. */
function nounBefore(ground: Ground, verb: Token): Token | null {
  if (verb.xpos === 'VBG' && ground.token(verb.index - 1)?.lemma !== 'be') return null
  const { first } = ground.sentenceOf(verb)
  let i = firstAuxiliary(ground, verb) - 1
  while (i > first && /^(?:ADV|AUX)$/.test(ground.token(i)?.upos ?? '')) i--
  if (ground.token(i)?.text === ',') {
    const from = Math.max(first, i - APPOSITION_WITHIN)
    for (i--; i > from && ground.token(i)?.text !== ','; ) i--
    i--
  }
  const at = i >= first ? ground.token(i) : undefined
  return at && isNominal(at) && !ground.quotationAt(i) ? at : null
}

/** With an apposition between it and the verb, which trees often take for its head. */
const isApart = (ground: Ground, word: Token, verb: Token): boolean =>
  word.index < verb.index && ground.token(word.index + 1)?.text === ','

/** The head of the phrase that a word beside the verb belongs to. */
function topOf(ground: Ground, word: Token, verb: Token): Token {
  let top = word
  for (let head = ground.scene.tree.headOf(top); head && head !== top && isNominal(head); ) {
    const isSameSide = head.index < verb.index === word.index < verb.index
    if (!isSameSide || ground.quotationAt(head.index)) break
    top = head
    head = ground.scene.tree.headOf(top)
  }
  return top
}

/** "Sen. Rubio (R-Fla.) | tweeted": the name at the end of what was wrongly cut off as a sentence. */
function nameAcross(ground: Ground, verb: Token): Token[] {
  const sentence = ground.sentenceOf(verb)
  if (verb.index > sentence.first + 1) return []
  const mention = ground.scene.mentionsIn(Math.max(0, sentence.first - TAIL), sentence.first).at(-1)
  const at = mention && ground.token(mention.first)
  const isSameBlock = at !== undefined && ground.sentenceOf(at).block === sentence.block
  return at && isSameBlock && !ground.quotationAt(at.index) ? [at] : []
}
