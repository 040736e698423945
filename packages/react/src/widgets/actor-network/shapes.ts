import type { EntityKind } from '@demarche/core'

const CIRCLE = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z'
const DIAMOND = 'M0-5.8L5.8 0L0 5.8L-5.8 0z'

/** A shape for each kind of actor, 10 wide. */
export const NODE_SHAPES: Readonly<Record<EntityKind, string>> = {
  jurisdiction: 'M-4.6-4.6h9.2v9.2h-9.2z',
  body: 'M0-5.4L5.2-1.6L3.2 4.5H-3.2L-5.2-1.6z',
  company: DIAMOND,
  research: DIAMOND,
  organisation: DIAMOND,
  person: CIRCLE,
  place: CIRCLE,
  concept: CIRCLE,
}
