import type { Encounter } from '../../model'
import { triggersOf } from '../engine'
import { ACTORS, PLACES } from '../fillers'
import { tellHappenings, type Storyline } from '../happening'
import type { Teller } from '../types'
import { encounterRules } from './rules'

const storyline: Storyline<Encounter['mode'], Encounter['stage'], 'participants' | 'place'> = {
  rules: encounterRules,
  frame: {
    kinds: { participants: ACTORS, place: PLACES },
    stage: ({ phase }) => (phase === 'ahead' ? 'planned' : phase === 'off' ? 'cancelled' : 'held'),
  },
  defining: ['participants', 'place'],
}

/** Visits, meetings, calls and summits. */
export const encounterTeller: Teller = {
  type: 'encounter',
  triggers: triggersOf(encounterRules),
  tell: (scene) =>
    tellHappenings(scene, storyline).map(({ roles, ...told }) => ({
      type: 'encounter',
      ...told.base,
      mode: told.mode,
      stage: told.stage,
      participants: roles.participants,
      place: roles.place[0] ?? null,
    })),
}
