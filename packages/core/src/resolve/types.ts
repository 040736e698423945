import type { Amount, Basis, Entity, Identifier, Mention, Time, Warning } from '../model'

/** A mention whose entity is known. */
export interface ResolvedMention extends Mention {
  /** The entity's id. */
  entity: string
  /** Half-open range of `Text.tokens`. */
  first: number
  last: number
  /** `stated` for names, `coreferent` for pronouns and descriptions ("the ministry", "the two countries"). */
  basis: Basis
}

/** Who and what a text speaks of. */
export interface Resolved {
  entities: readonly Entity[]
  /** In text order. "The two countries" gives one mention an entity, all with the same range. */
  mentions: readonly ResolvedMention[]
  times: readonly Time[]
  amounts: readonly Amount[]
  identifiers: readonly Identifier[]
  warnings: readonly Warning[]
}
