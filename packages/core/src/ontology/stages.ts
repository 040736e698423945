// How far a measure has come, what is being done to it, which way it points, and on whose word.
// The ids are fixed by the project's ontology; a new row needs a new version of it.

export const STAGES = {
  considered: {
    definition: 'Talk inside government; no text yet.',
    cues: [
      'consider',
      'weigh',
      'mull',
      'contemplate',
      'explore',
      'look at',
      'discuss',
      'study',
      'debate',
      'may',
      'could',
      'might',
      'float',
      'urge (someone else to)',
    ],
  },
  planned: {
    definition: 'Intent declared or threatened, text pending.',
    cues: [
      'plan',
      'prepare',
      'ready',
      'draft',
      'poised',
      'set to',
      'intend',
      'vow',
      'threaten',
      'will seek',
      'is expected to',
    ],
  },
  proposed: {
    definition:
      'A formal draft exists: bill, draft rule, notice of proposed rulemaking, consultation; a bill that has passed one chamber.',
    cues: [
      'propose',
      'introduce',
      'table',
      'draft rule',
      'seek comment',
      'consultation',
      'sponsor',
      'advance',
      'pass the House',
    ],
  },
  announced: {
    definition: 'The authority has made its decision public; it bites later, or the text does not say when.',
    cues: ['announce', 'unveil', 'impose from', 'will take effect', 'reveal', 'decide'],
  },
  adopted: {
    definition: 'Legally made, not said to bite yet.',
    cues: ['sign', 'issue', 'publish', 'finalise', 'pass', 'approve', 'gazette', 'order', 'enact', 'add to (a list)'],
  },
  'in-force': {
    definition:
      "It bites now; a measure that a noun phrase takes for granted counts ('last year's controls', 'existing curbs').",
    cues: [
      'take effect',
      'come into force',
      'effective',
      'apply',
      'has restricted',
      'imposed (past)',
      'existing',
      'current',
      'under the ban',
    ],
  },
  suspended: {
    definition: 'Paused: stayed, enjoined, delayed, put on hold.',
    cues: ['suspend', 'pause', 'hold', 'stay', 'enjoin', 'delay', 'postpone'],
  },
  ended: {
    definition: 'Lifted, revoked, expired, replaced or struck down.',
    cues: ['lift', 'scrap', 'rescind', 'repeal', 'remove', 'lapse', 'overturn', 'revoke', 'drop (one in force)'],
  },
  abandoned: {
    definition: 'Never made: dropped, vetoed, voted down, ruled out.',
    cues: ['shelve', 'veto', 'vote down', 'rule out', 'decide against', 'back away from'],
  },
  unknown: { definition: 'The text does not tell.', cues: [] },
} as const

export const DIRECTIONS = {
  restrictive: { definition: "Limits trade, investment, access or a party's dealings." },
  easing: { definition: 'Lifts or softens such a limit.' },
  supportive: { definition: 'Helps an industry, a technology or a partner.' },
  neutral: { definition: 'None of these, or the text does not tell.' },
} as const

export const CHANGES = [
  'introduce',
  'expand',
  'tighten',
  'relax',
  'extend',
  'postpone',
  'reaffirm',
  'enforce',
  'end',
] as const

export const CERTAINTIES = [
  'official-text',
  'official-statement',
  'on-record',
  'anonymous-sources',
  'analyst',
  'reporter',
  'inferred',
] as const

export const RATIONALES = [
  'national-security',
  'military-end-use',
  'self-reliance',
  'competitiveness',
  'retaliation',
  'human-rights',
  'fair-trade',
  'data-and-cyber',
  'climate',
  'public-health',
  'other',
  'unstated',
] as const

export type Stage = keyof typeof STAGES
export type Direction = keyof typeof DIRECTIONS
export type Change = (typeof CHANGES)[number]
export type Certainty = (typeof CERTAINTIES)[number]
export type Rationale = (typeof RATIONALES)[number]
