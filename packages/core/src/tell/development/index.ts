import type { Development } from '../../model'
import { triggersOf } from '../engine'
import { ACTORS, CONCEPTS } from '../fillers'
import { tellHappenings, type Storyline } from '../happening'
import type { Teller } from '../types'
import { developmentRules } from './rules'

const storyline: Storyline<Development['mode'], 'told', 'actors' | 'objects'> = {
  rules: developmentRules,
  frame: { kinds: { actors: ACTORS, objects: CONCEPTS }, stage: () => 'told' },
  defining: ['actors', 'objects'],
}

/** Capabilities reached, supplies broken, and what firms do about a policy. */
export const developmentTeller: Teller = {
  type: 'development',
  triggers: triggersOf(developmentRules),
  tell: (scene) =>
    tellHappenings(scene, storyline).map(({ roles, ...told }) => ({
      type: 'development',
      ...told.base,
      mode: told.mode,
      actors: roles.actors,
      objects: roles.objects,
    })),
}
