import type { Article, Block, DemarcheEvent, Entity } from '../model'
import type { Text, Token, TreeIndex } from '../language/index'
import type { Resolved, ResolvedMention } from '../resolve/types'

/** All that a teller may look at. */
export interface Scene {
  article: Article
  text: Text
  /** Over the sentences parsed so far. */
  tree: TreeIndex
  resolved: Resolved
  entity(id: string): Entity
  /** Mentions that hold this word, shortest first. */
  mentionsAt(token: Token): readonly ResolvedMention[]
  /** Mentions within a half-open range of words, in text order. */
  mentionsIn(first: number, last: number): readonly ResolvedMention[]
  blockOf(token: Token): Block
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** An event before it has its number and its confidence. */
export type Draft = DistributiveOmit<DemarcheEvent, 'id' | 'confidence'>

/** Reads one type of event out of a text. */
export interface Teller {
  readonly type: DemarcheEvent['type']
  /** Lemmas that make a sentence worth parsing. */
  readonly triggers: ReadonlySet<string>
  tell(scene: Scene): Draft[]
}
