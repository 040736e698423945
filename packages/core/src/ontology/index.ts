import { CONCEPTS, type ConceptId, type ConceptRow } from './concepts'
import { INSTRUMENTS, type InstrumentGroup, type InstrumentId, type InstrumentRow } from './instruments'

export * from './concepts'
export * from './events'
export * from './instruments'
export * from './stages'

/** An instrument's label, definition and codes in Global Trade Alert, MAST, PLOVER and CAMEO. */
export function instrument(id: InstrumentId): InstrumentRow {
  return INSTRUMENTS[id]
}

/** `export-controls` for `export-controls/licensing`; a group is its own. */
export function groupOf(id: InstrumentId): InstrumentGroup {
  return id.split('/', 1)[0] as InstrumentGroup
}

export function isInstrumentId(id: string): id is InstrumentId {
  return Object.hasOwn(INSTRUMENTS, id)
}

/** A concept's label, starting aliases and HS-2022 codes. */
export function concept(id: ConceptId): ConceptRow {
  return CONCEPTS[id]
}

export function isConceptId(id: string): id is ConceptId {
  return Object.hasOwn(CONCEPTS, id)
}

/** The concept above, or null for one at the top of the tree. */
export function parentOf(id: ConceptId): ConceptId | null {
  const cut = id.lastIndexOf('/')
  const parent = id.slice(0, Math.max(cut, 0))
  return isConceptId(parent) ? parent : null
}

/** The concepts one step below. */
export function childrenOf(id: ConceptId): ConceptId[] {
  return (Object.keys(CONCEPTS) as ConceptId[]).filter((other) => parentOf(other) === id)
}
