import type { Token } from '../../language/index'
import type { Arguments } from '../arguments'
import { phraseOf } from '../phrase'
import type { Stance } from '../stance'
import type { Scene } from '../types'
import { words } from '../words'
import { type RuleBook, rulesFor } from './match'

/** What tells two instruments of one sort apart, whatever else a text says of them. */
export type Mark = 'rate' | 'sum' | 'statute' | 'name' | 'new'
export type Marks = Readonly<Record<Mark, ReadonlySet<string | number>>>

const NAMES = words(
  'reciprocal retaliatory baseline base global universal blanket penalty punitive secondary sectoral provisional preliminary across-the-board fentanyl',
)
const STATUTE = /^(?:ieepa|122|201|232|301|338)$/

/** Marks in an instrument's own phrase, and in what its verb does to it: "lowered to 20%". */
export function marksOf(trigger: Token, { verbs }: Stance, scene: Scene, args: Arguments, book: RuleBook): Marks {
  const isOther = (child: Token) => child.index > trigger.index && rulesFor(child, scene, args, book).length > 0
  const phrase = phraseOf(trigger, scene.tree, isOther)
  const moved = verbs[0]
    ? args.obliques(verbs[0], 'to', 'at', 'from', 'by').flatMap((word) => phraseOf(word, scene.tree))
    : []
  const amounts = scene.resolved.amounts.filter(({ evidence: { start, end } }) =>
    [...phrase, ...moved].some((word) => word.start >= start && word.end <= end),
  )
  const before = args.modifiers(trigger)
  return {
    rate: new Set(amounts.filter(({ unit }) => unit === '%').map(({ value }) => value)),
    sum: new Set(amounts.filter(({ unit }) => unit !== '%').map(({ value }) => value)),
    statute: new Set(phrase.map(({ lower }) => lower).filter((word) => STATUTE.test(word))),
    name: new Set(before.map(({ lower }) => lower).filter((word) => NAMES.has(word))),
    new: new Set(before.map(({ lower }) => lower).filter((word) => word.startsWith('new'))),
  }
}
