import type { Agreement } from '../../model'
import { triggersOf } from '../engine'
import { ACTORS, CONCEPTS } from '../fillers'
import { tellHappenings, type Storyline } from '../happening'
import type { Teller } from '../types'
import { agreementRules } from './rules'

const storyline: Storyline<Agreement['mode'], Agreement['stage'], 'parties' | 'objects'> = {
  rules: agreementRules,
  frame: {
    kinds: { parties: ACTORS, objects: CONCEPTS },
    stage: ({ phase }) => (phase === 'ahead' ? 'planned' : phase === 'off' ? 'ended' : 'reached'),
  },
  defining: ['parties'],
  stagesApart: new Set(['deal']),
}

/** Negotiations, deals, treaties, joint statements, and those who join, break and leave them. */
export const agreementTeller: Teller = {
  type: 'agreement',
  triggers: triggersOf(agreementRules),
  tell: (scene) =>
    tellHappenings(scene, storyline).map(({ roles, ...told }) => ({
      type: 'agreement',
      ...told.base,
      mode: told.mode,
      stage: told.stage,
      parties: roles.parties,
      objects: roles.objects,
    })),
}
