// What a body of articles adds up to.
export { merge } from './merge'
export { type Status, statusAt, type Word } from './status'
export type { Actor, Contradiction, EventRecord, RecordLink, Records, Source, Telling } from './types'
export { type Dyad, dyads, type Network, network, timeline, type TimelineEntry } from './views'
