import type { Sentence, Text, Token } from './types'

/** Words by the word they hang on, over all parsed sentences of a text. */
export interface TreeIndex {
  childrenOf(token: Token): readonly Token[]
  headOf(token: Token): Token | undefined
  /** The half-open range of words below a word, itself included. */
  extentOf(token: Token): { first: number; last: number }
  sentenceOf(token: Token): Sentence
  token(index: number): Token | undefined
}

const NONE: readonly Token[] = []

export function indexTrees(text: Text): TreeIndex {
  const children = new Map<number, Token[]>()
  for (const token of text.tokens) {
    if (token.head < 0) continue
    const siblings = children.get(token.head)
    if (siblings) siblings.push(token)
    else children.set(token.head, [token])
  }
  const extents = new Map<number, { first: number; last: number }>()

  function extentOf(token: Token): { first: number; last: number } {
    const known = extents.get(token.index)
    if (known) return known
    let first = token.index
    let last = token.index + 1
    const stack = [token.index]
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      first = Math.min(first, at)
      last = Math.max(last, at + 1)
      for (const child of children.get(at) ?? NONE) stack.push(child.index)
    }
    const extent = { first, last }
    extents.set(token.index, extent)
    return extent
  }

  return {
    childrenOf: (token) => children.get(token.index) ?? NONE,
    headOf: (token) => (token.head < 0 ? undefined : text.tokens[token.head]),
    extentOf,
    sentenceOf: (token) => text.sentences[token.sentence] as Sentence,
    token: (index) => text.tokens[index],
  }
}

/** `nsubj` for `nsubj:pass`. */
export function relation(token: Token): string {
  const cut = token.deprel.indexOf(':')
  return cut < 0 ? token.deprel : token.deprel.slice(0, cut)
}
