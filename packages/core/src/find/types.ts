import type { ConceptId } from '../ontology/index'
import type { Amount, EntityKind, Identifier, MentionVia, Span, Time } from '../model'

/** A piece of the text that names something; who that is, `resolve` decides. */
export interface Found extends Span {
  text: string
  /** Half-open range of `Text.tokens`. */
  first: number
  last: number
  via: MentionVia
  kind: EntityKind
  /** Lexicon ids it may stand for, best first; empty for a name that the lexicon does not know. */
  candidates: readonly string[]
  /** On concepts. */
  concept?: ConceptId
}

/** All that is found in a text before anyone asks who is who. */
export interface Findings {
  /** In text order, not overlapping within a kind of search. */
  mentions: readonly Found[]
  times: readonly Time[]
  amounts: readonly Amount[]
  identifiers: readonly Identifier[]
}
