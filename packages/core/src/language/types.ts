import type { Span } from '../model'

/** Universal Dependencies v2 part-of-speech tags. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word of the text with its place in the sentence's tree. */
export interface Token extends Span {
  /** Its place in `Text.tokens`. */
  readonly index: number
  readonly text: string
  readonly lower: string
  /** Dictionary form, lower case. */
  lemma: string
  upos: Upos
  /** Penn Treebank tag; empty until the sentence is parsed. */
  xpos: string
  /** Index in `Text.tokens` of the word it hangs on; -1 for a root, and for every word of a sentence not parsed. */
  head: number
  /** Universal Dependencies relation, with its subtype; empty until the sentence is parsed. */
  deprel: string
  /** Index in `Text.sentences`. */
  readonly sentence: number
}

export interface Sentence extends Span {
  readonly index: number
  /** Half-open range of `Text.tokens`. */
  readonly first: number
  readonly last: number
  /** Index in `Article.blocks`. */
  readonly block: number
  parsed: boolean
}

/** A read article as words and sentences. */
export interface Text {
  readonly source: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Fills heads and relations of these sentences; those already parsed are left as they are. */
  parse(sentences: Iterable<Sentence>): void
}

/** What the parser gives for one sentence; heads count from 0 within it, -1 for the root. */
export interface Tree {
  readonly heads: ArrayLike<number>
  readonly deprels: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
}

/** Any dependency parser with Universal Dependencies labels; `@demarche/parser` is one. */
export interface DependencyParser {
  parseBatch(sentences: readonly (readonly string[])[]): readonly Tree[]
}

/** Sentences, words, lemmas, tags and trees of an article: the one door to any natural-language library. */
export interface Language {
  analyse(source: string, blocks: readonly Span[]): Text
}
