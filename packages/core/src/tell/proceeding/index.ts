import type { Proceeding } from '../../model'
import { triggersOf } from '../engine'
import { ACTORS, CONCEPTS, STATES } from '../fillers'
import { amountsOf, tellHappenings, type Storyline } from '../happening'
import type { Teller } from '../types'
import { proceedingRules } from './rules'

const storyline: Storyline<Proceeding['mode'], Proceeding['stage'], 'authorities' | 'respondents' | 'objects'> = {
  rules: proceedingRules,
  frame: {
    kinds: { authorities: STATES, respondents: ACTORS, objects: CONCEPTS },
    stage: ({ phase }) => (phase === 'ahead' ? 'planned' : phase === 'off' ? 'closed' : 'open'),
  },
  defining: ['respondents', 'authorities'],
  // A fine paid and a fine threatened are two.
  groupOf: ({ group, mode, stage }) => (mode === 'penalty' ? `${group}/${stage}` : group),
}

/** Investigations, charges, arrests, suits, rulings, penalties, disputes and settlements. */
export const proceedingTeller: Teller = {
  type: 'proceeding',
  triggers: triggersOf(proceedingRules),
  tell: (scene) =>
    tellHappenings(scene, storyline).map(({ roles, ...told }) => ({
      type: 'proceeding',
      ...told.base,
      mode: told.mode,
      stage: told.stage,
      authorities: roles.authorities,
      respondents: roles.respondents.filter(({ entity }) => !roles.authorities.some((role) => role.entity === entity)),
      objects: roles.objects,
      amounts: told.mode === 'penalty' || told.mode === 'settlement' ? amountsOf(scene, told) : [],
    })),
}
