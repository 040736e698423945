import type { DemarcheEvent } from '../model'
import { confidenceOf } from './confidence'
import type { Draft, Scene, Teller } from './types'

const LETTER: Record<DemarcheEvent['type'], string> = {
  measure: 'm',
  statement: 's',
  encounter: 'e',
  agreement: 'a',
  proceeding: 'p',
  transaction: 't',
  development: 'd',
}

/** Lets every teller read the scene, and numbers what they tell in text order. */
export function tell(scene: Scene, tellers: readonly Teller[]): DemarcheEvent[] {
  return numbered(tellers.flatMap((teller) => teller.tell(scene)))
}

function numbered(drafts: readonly Draft[]): DemarcheEvent[] {
  const counts = new Map<string, number>()
  const first = (draft: Draft) => Math.min(...draft.evidence.map((evidence) => evidence.start))
  return drafts
    .toSorted((a, b) => first(a) - first(b) || a.trigger.start - b.trigger.start || (a.type < b.type ? -1 : 1))
    .map((draft) => {
      const letter = LETTER[draft.type]
      const count = (counts.get(letter) ?? 0) + 1
      counts.set(letter, count)
      return { id: `${letter}${count}`, ...draft, confidence: confidenceOf(draft) }
    })
}
