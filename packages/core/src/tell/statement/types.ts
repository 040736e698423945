import type { StatementMode } from '../../ontology/index'
import type { Token } from '../../language/index'

/** A half-open range of `Text.tokens`. */
export interface Words {
  first: number
  last: number
}

/**
 * What a reporting verb may take for it to report:
 * - `quotation`: words in quotation marks beside it;
 * - `clause`: "said (that) it would", "it would, X said";
 * - `infinitive`: "urged Tokyo to", "vowed to";
 * - `gerund`: "reported having", "accused of stealing" counts as `of`;
 * - `object`: "condemned the move";
 * - `as`: "described it as", or a predicate noun: "labelled it a threat";
 * - `from`: those whose words they are, the noun itself being all that is told: "drew criticism from";
 * - any other preposition, with a noun or a gerund: "called for calm".
 */
export type Complement =
  | 'quotation'
  | 'clause'
  | 'infinitive'
  | 'gerund'
  | 'object'
  | 'as'
  | 'for'
  | 'on'
  | 'of'
  | 'about'
  | 'against'
  | 'to'
  | 'at'
  | 'with'
  | 'from'

/** A sentence that holds the statement a row looks for. */
export interface Example {
  text: string
  mode: StatementMode
  /** The speaker's name; null where nobody is named. */
  speaker: string | null
}

interface Examples {
  yes: readonly Example[]
  /** Sentences in which the same words report nothing. */
  no: readonly string[]
}

/** Verbs that report in the same way. */
export interface VerbCue extends Examples {
  id: string
  /** Lemmas; a particle behind a verb has to be there: "call for". */
  verbs: readonly string[]
  /** What the speaker does by saying it; null where the content decides. */
  mode: StatementMode | null
  takes: readonly Complement[]
  /** Whom the direct object names. */
  addressee?: true
  /** A weak cue, which reports only when someone who can speak is its subject. */
  needsSpeaker?: true
  /** Reports only in the passive: "is said to". */
  passive?: true
  /** Reports only in the active. */
  active?: true
  /** Objects that the verb must have: "voiced concern". */
  only?: readonly string[]
  /** Objects with which the verb does something other than report: "denied the application". */
  except?: readonly string[]
}

/** Nouns that report: "Seoul’s call for", "accusations from". */
export interface NounCue extends Examples {
  id: string
  nouns: readonly string[]
  mode: StatementMode | null
  takes: readonly Complement[]
  needsSpeaker?: true
}

/** A cue found in a sentence, with the words that hang on it. */
export interface Cue {
  rule: string
  mode: StatementMode | null
  /** The reporting verb, noun or preposition. */
  token: Token
  /** The reporting word with its particles and auxiliaries. */
  words: Words
  /** Heads of the phrases that name the speaker; empty where nobody is named. */
  speakers: Token[]
  addressees: Token[]
  /** What is said, where it is in the cue's own sentence and not in quotation marks. */
  content: Words | null
  /** The reporting clause without its content. */
  clause: Words
  /** May take a quotation beside it for its content. */
  quotes: boolean
  needsSpeaker: boolean
}
