import type { Sentence, Token } from './types'

/** Puts right what a parser often gets wrong and the words themselves tell. */
export function mend(tokens: readonly Token[], sentence: Sentence): void {
  mendVerbs(tokens, sentence)
  mendFinite(tokens, sentence)
  mendObjects(tokens, sentence)
  mendReceivers(tokens, sentence)
  mendClauses(tokens, sentence)
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs whose object does what the infinitive behind it says: "required operators to strip Huawei out". */
const CONTROLLING = words(
  'force require order oblige compel tell direct instruct mandate allow permit authorise authorize enable urge forbid give',
)
/** Nouns whose infinitive is their own: "required permission to sell". */
const HOLDING = words(
  'licence license permit permission approval authorisation authorization authority right power plan bid ability law bill rule order time effort decision',
)

/** "would outlaw software", where a parser takes the verb for a word of its object's phrase. */
function mendVerbs(tokens: readonly Token[], { first, last }: Sentence): void {
  for (let i = first + 1; i < last; i++) {
    const verb = tokens[i] as Token
    const object = tokens[verb.head]
    if (verb.xpos !== 'VB' || !object || object.index < i || !['amod', 'compound'].includes(verb.deprel)) continue
    const before = tokens.slice(first, i).filter(({ head }) => head === object.index)
    if (!before.some(({ deprel, xpos }) => deprel === 'aux' && xpos === 'MD')) continue
    verb.head = object.head
    verb.deprel = object.deprel
    for (const word of before) word.head = i
    object.head = i
    object.deprel = 'obj'
  }
}

/** "after Washington imposed sanctions", where a parser takes a verb with its subject for an adjective of its object. */
function mendFinite(tokens: readonly Token[], { first, last }: Sentence): void {
  for (let i = first + 1; i < last; i++) {
    const verb = tokens[i] as Token
    const object = tokens[verb.head]
    if (verb.upos !== 'VERB' || verb.deprel !== 'amod' || !object || object.index < i) continue
    const before = tokens.slice(first, i).filter(({ head }) => head === i)
    if (!before.some(({ deprel }) => deprel === 'nsubj')) continue
    verb.head = object.head
    verb.deprel = before.some(({ deprel }) => deprel === 'mark') ? 'advcl' : object.deprel
    object.head = i
    object.deprel = 'obj'
  }
}

/** "sold off its business", "calls to lift", "added firms to its list": what hangs on the wrong word beside it. */
function mendObjects(tokens: readonly Token[], { first, last }: Sentence): void {
  const has = (index: number, ...relations: string[]) =>
    tokens.slice(first, last).some(({ head, deprel }) => head === index && relations.includes(deprel))
  for (let i = first + 1; i < last; i++) {
    const word = tokens[i] as Token
    const head = tokens[word.head]
    if (!head || head.index > i) continue
    if (word.deprel === 'obl' && !has(i, 'case') && has(head.index, 'compound:prt') && !has(head.index, 'obj'))
      word.deprel = 'obj'
    const noun = tokens[i - 2]
    if (word.deprel === 'advcl' && noun?.head === head.index && noun.deprel === 'obj' && CALLING.has(noun.lemma)) {
      word.head = noun.index
      word.deprel = 'acl'
    }
    const verb = tokens[head.head]
    if (word.deprel === 'nmod' && head.deprel === 'obj' && verb && PLACING.has(verb.lemma) && has(i, 'case')) {
      word.head = verb.index
      word.deprel = 'obl'
    }
  }
}
const CALLING = words('call demand request appeal')
const PLACING = words('add put place')

/** "granted SpaceX a licence", where a parser takes the name for a verb over what it receives. */
function mendReceivers(tokens: readonly Token[], { first, last }: Sentence): void {
  for (let i = first; i < last; i++) {
    const name = tokens[i] as Token
    const isName = name.xpos.startsWith('NN') || (i > first && /^\p{Lu}/u.test(name.text))
    if (name.upos !== 'VERB' || !isName || !['xcomp', 'obj'].includes(name.deprel) || name.head > i) continue
    for (let k = i + 1; k < last; k++) {
      const given = tokens[k] as Token
      if (given.head === i && given.deprel === 'obj') given.head = name.head
    }
    name.upos = 'PROPN'
    name.deprel = 'iobj'
  }
}

/** Hangs clauses that a parser mistakes for a purpose or a description on the verb that they complete. */
function mendClauses(tokens: readonly Token[], { first, last }: Sentence): void {
  for (let i = first; i < last; i++) {
    const mark = tokens[i] as Token
    if (mark.deprel !== 'mark') continue
    const clause = tokens[mark.head] as Token
    const head = tokens[clause.head]
    if (!head) continue
    if (mark.lower === 'whether' && clause.deprel === 'advcl') clause.deprel = 'ccomp'
    if (mark.lower !== 'to' || head.index > clause.index) continue
    if (clause.deprel === 'advcl' && CONTROLLING.has(head.lemma) && controls(head, clause)) clause.deprel = 'xcomp'
    else if (clause.deprel === 'acl' && !HOLDING.has(head.lemma)) {
      const verb = tokens[head.head]
      if (!verb || !CONTROLLING.has(verb.lemma) || !['obj', 'nsubj:pass'].includes(head.deprel)) continue
      clause.head = verb.index
      clause.deprel = 'xcomp'
    }
  }

  function controls(verb: Token, clause: Token): boolean {
    return tokens
      .slice(first, clause.index)
      .some(
        ({ head, deprel, lemma }) =>
          head === verb.index && (deprel === 'obj' || deprel === 'nsubj:pass') && !HOLDING.has(lemma),
      )
  }
}
