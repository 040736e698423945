import type { Title } from '../lexicon/index'
import type { Amount, EntityKind, Identifier, MentionVia, Span, Time } from '../model'
import type { ConceptId } from '../ontology/index'

/** A piece of the text that names something; who that is, `resolve` decides. */
export interface Found extends Span {
  text: string
  /** Half-open range of `Text.tokens`. */
  first: number
  last: number
  via: MentionVia
  kind: EntityKind
  /** Ids it may stand for, best first: the lexicon's, or for a name it does not know the one made from the name. */
  candidates: readonly string[]
  /** On concepts: its own, or that of the ontology which it stands below. */
  concept?: ConceptId
  /** On concepts: their name. */
  label?: string
  /** On names that bodies of several countries share: the lexicon's id, `commerce-ministry`. */
  generic?: string
  /** On people: a family name alone, which needs someone introduced before. */
  familyName?: boolean
  /** The country named within: "Dutch" in "Dutch foreign ministry". */
  owner?: Found
  /** On names the lexicon does not know: whose it is, where the words say so. */
  jurisdiction?: string
}

/** A title or role word: before a name, beside it, or for the person. */
export interface FoundTitle extends Span {
  first: number
  last: number
  title: Title
}

/** All that is found in a text before anyone asks who is who. */
export interface Findings {
  /** In text order. Names do not overlap each other, nor concepts each other. */
  mentions: readonly Found[]
  titles: readonly FoundTitle[]
  times: readonly Time[]
  amounts: readonly Amount[]
  identifiers: readonly Identifier[]
}
