import type { DemarcheEvent, Entity, EventType, Link } from '../model'

/** An article as far as a body of records remembers it: no text, but enough to know its copies. */
export interface Source {
  /** Made from all that is known of the article, its text included: an updated article is another source. */
  key: string
  /** The article's own id. */
  id: string
  title?: string
  url?: string
  outlet?: string
  /** ISO 8601 date or date-time. */
  publishedAt?: string
  language: string
  /** The smallest hashes of its runs of five words; like sketches are like texts. */
  sketch: number[]
}

/** What one article says of one event. */
export interface Telling {
  /** A source's key. */
  source: string
  /** Day the source appeared, `YYYY-MM-DD`. */
  published?: string
  event: DemarcheEvent
}

/** Somebody or something that several articles name. */
export type Actor = Omit<Entity, 'mentions'>

export interface RecordLink extends Link {
  source: string
  /** The record that `to` belongs to. */
  record: string
}

/** A part on which independent sources differ; every value stands. */
export interface Contradiction {
  part: 'stage' | 'direction' | 'negated' | 'announced' | 'adopted' | 'effective' | 'ended'
  values: { value: string; sources: string[] }[]
}

/** One act as a body of articles tells it. */
export interface EventRecord {
  /** Made from its earliest telling. */
  id: string
  type: EventType
  /** A measure's group of instruments, any other event's mode. */
  act: string
  /** By date of publication; never empty. */
  tellings: Telling[]
  contradictions: Contradiction[]
  /** From this act to others. */
  links: RecordLink[]
}

/** What a body of articles adds up to. Plain JSON; two of them merge as dossiers do. */
export interface Records {
  version: 1
  sources: Source[]
  /** Keys of sources that carry the same text, copy by copy. */
  copies: string[][]
  entities: Actor[]
  records: EventRecord[]
}
