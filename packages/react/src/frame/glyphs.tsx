import type { DemarcheEvent, EventType } from '@demarche/core'
import type { Direction, Stage } from '@demarche/core/ontology'

/** Shapes that tell postures apart without colour, centred on 0 and 10 wide. */
export const DIRECTION_PATHS: Readonly<Record<Direction | 'other', string>> = {
  restrictive: 'M-4.5-4.5h9v9h-9z',
  easing: 'M0-5.2L5.2 4.2H-5.2z',
  supportive: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  neutral: 'M0-5.5L5.5 0L0 5.5L-5.5 0z',
  other: 'M-5-1.6h10v3.2h-10z',
}

/** Shapes that tell kinds of event apart; a measure has its direction's. */
export const TYPE_PATHS: Readonly<Record<EventType, string>> = {
  measure: DIRECTION_PATHS.restrictive,
  statement: 'M0 5.2L-5.2-4.2H5.2z',
  encounter: 'M-1.7-5h3.4v3.3H5v3.4H1.7V5h-3.4V1.7H-5v-3.4h3.3z',
  agreement: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  proceeding: 'M0-5.4L5.2-1.6L3.2 4.5H-3.2L-5.2-1.6z',
  transaction: 'M0-5.5L5.5 0L0 5.5L-5.5 0z',
  development: 'M-5-1.6h10v3.2h-10z',
}

export function shapeOf(event: DemarcheEvent): string {
  return event.type === 'measure' ? DIRECTION_PATHS[event.direction] : TYPE_PATHS[event.type]
}

/** What gives an event its colour: a measure's direction, else its kind. */
export function hueOf(event: DemarcheEvent): { 'data-direction': Direction } | { 'data-type': EventType } {
  return event.type === 'measure' ? { 'data-direction': event.direction } : { 'data-type': event.type }
}

const OPEN: ReadonlySet<string> = new Set<Stage | 'ongoing'>(['considered', 'planned', 'proposed', 'ongoing'])

/** Not yet decided, denied or on its way: drawn hollow. */
export function isOpen(event: DemarcheEvent): boolean {
  return event.negated || ('stage' in event && OPEN.has(event.stage))
}

export function DirectionMark({ direction }: { direction: Direction | 'other' }) {
  return (
    <svg className="dm-glyph" viewBox="-6 -6 12 12" aria-hidden="true">
      <path className="dm-fill" data-direction={direction} d={DIRECTION_PATHS[direction]} />
    </svg>
  )
}

/** How much of the ring is filled: from talk to force; a cut-through ring is over. */
const FILLED: Readonly<Record<Stage, number>> = {
  considered: 0,
  planned: 0.15,
  proposed: 0.35,
  announced: 0.6,
  adopted: 0.8,
  'in-force': 1,
  suspended: 0.5,
  ended: 0,
  abandoned: 0,
  unknown: 0,
}
const OVER: ReadonlySet<Stage> = new Set(['ended', 'abandoned', 'suspended'])

export function StageMark({ stage }: { stage: Stage }) {
  const share = FILLED[stage] ?? 0
  return (
    <svg className="dm-glyph dm-stage" viewBox="-6 -6 12 12" aria-hidden="true">
      <circle
        r="4.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
        strokeDasharray={stage === 'considered' || stage === 'unknown' ? '2 1.6' : undefined}
      />
      {share > 0 ? (
        <circle
          r="2.3"
          fill="none"
          stroke="currentColor"
          strokeWidth="4.6"
          pathLength="1"
          strokeDasharray={`${share} 1`}
          transform="rotate(-90)"
        />
      ) : null}
      {OVER.has(stage) ? <path d="M-5.5 5.5L5.5-5.5" stroke="currentColor" strokeWidth="1.4" /> : null}
    </svg>
  )
}
