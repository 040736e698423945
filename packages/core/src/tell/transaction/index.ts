import type { Transaction } from '../../model'
import { triggersOf } from '../engine'
import { ACTORS, CONCEPTS, PLACES } from '../fillers'
import { amountsOf, tellHappenings, type Storyline } from '../happening'
import type { Teller } from '../types'
import { transactionRules } from './rules'

const storyline: Storyline<Transaction['mode'], Transaction['stage'], 'parties' | 'objects' | 'place'> = {
  rules: transactionRules,
  frame: {
    kinds: { parties: ACTORS, objects: CONCEPTS, place: PLACES },
    stage: ({ phase }) => (phase === 'ahead' ? 'planned' : phase === 'off' ? 'cancelled' : 'done'),
  },
  defining: ['parties', 'place'],
}

/** Investments, acquisitions, supplies, plants, ventures and exits of firms. */
export const transactionTeller: Teller = {
  type: 'transaction',
  triggers: triggersOf(transactionRules),
  tell: (scene) =>
    tellHappenings(scene, storyline).map(({ roles, ...told }) => ({
      type: 'transaction',
      ...told.base,
      mode: told.mode,
      stage: told.stage,
      parties: roles.parties,
      objects: roles.objects,
      amounts: amountsOf(scene, told),
    })),
}
