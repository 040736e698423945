import type { Role } from '../../model'
import { groupOf, type Stage } from '../../ontology/index'
import { unique } from '../fillers'
import type { Scene } from '../types'
import { countriesOf, type MeasureDraft } from './draft'
import type { Mark, Marks } from './marks'

/** One telling of a measure, before tellings of the same measure are joined. */
export interface MeasureTelling {
  draft: MeasureDraft
  marks: Marks
  /** "further", "another", "an extra": a measure of its own beside the one before it. */
  isFurther: boolean
  /** Its stage is what tense alone suggests, no word says it. */
  isGuess: boolean
  /** Its own words name nobody. */
  isBare: boolean
  /** Its own words name enough parties for its rule. */
  isComplete: boolean
}

/** One measure told several times becomes one draft with several pieces of evidence, at the stage it has reached. */
export function mergeTellings(tellings: readonly MeasureTelling[], scene: Scene): MeasureDraft[] {
  const measures: Told[] = []
  for (const telling of tellings) {
    const same = closest(
      measures.filter((measure) => isSame(measure, telling, scene)),
      telling,
    )
    if (same) {
      if (same.isGuess && !telling.isGuess && PHASE[telling.draft.stage] === 'made') {
        same.draft.stage = telling.draft.stage
        same.isGuess = false
      }
      join(same.draft, telling.draft, scene)
      same.marks = union(same.marks, telling.marks)
    } else if (telling.isComplete) {
      measures.push({ draft: { ...telling.draft }, marks: telling.marks, isGuess: telling.isGuess })
    }
  }
  return measures.map(({ draft }) => draft)
}

/** A measure as far as it has been told. */
interface Told {
  draft: MeasureDraft
  marks: Marks
  isGuess: boolean
}

/** The measure that shares most marks with the telling; of equals, the one told last. */
function closest(measures: readonly Told[], { marks }: MeasureTelling): Told | undefined {
  const shared = (told: Told): number => MARKS.filter((mark) => overlap(told.marks[mark], marks[mark])).length
  return measures.reduce<Told | undefined>(
    (best, told) => (best && shared(best) > shared(told) ? best : told),
    undefined,
  )
}

const MARKS: readonly Mark[] = ['rate', 'sum', 'statute', 'name', 'new']

const union = (a: Marks, b: Marks): Marks => ({
  rate: new Set([...a.rate, ...b.rate]),
  sum: new Set([...a.sum, ...b.sum]),
  statute: new Set([...a.statute, ...b.statute]),
  name: new Set([...a.name, ...b.name]),
  new: new Set([...a.new, ...b.new]),
})

function isSame({ draft: measure, marks }: Told, telling: MeasureTelling, scene: Scene): boolean {
  const { draft, isFurther, isBare } = telling
  const imposers = [countriesOf(measure.imposers, scene), countriesOf(draft.imposers, scene)] as const
  const targets = [countriesOf(measure.targets, scene), countriesOf(draft.targets, scene)] as const
  if (imposers[1].size === 0) for (const country of imposers[0]) targets[1].delete(country)
  if (!isLevel(...imposers) || !agree(...targets)) return false
  if (overlap(imposers[0], targets[1]) || overlap(imposers[1], targets[0])) return false
  if (groupOf(measure.instrument) !== groupOf(draft.instrument)) {
    const isAlias = (isGeneric(draft) || isGeneric(measure)) && isBinding(draft) && isBinding(measure)
    const isSamePhase = PHASE[measure.stage] === PHASE[draft.stage]
    return isAlias && !isFurther && (isBare || (isSamePhase && overlap(...imposers) && overlap(...targets)))
  }
  if (isLeaf(measure) && isLeaf(draft) && measure.instrument !== draft.instrument) return false
  if (isGrant(measure) !== isGrant(draft)) return false
  if (!isBare && areApart(measure.objects, draft.objects)) return false
  if (MARKS.some((mark) => !agree(marks[mark], telling.marks[mark]))) return false
  if (draft.instrument === 'industrial-policy/self-reliance') return true
  // "the tariffs" goes back to any; "reciprocal tariffs" to those of that name alone.
  const isMarked = MARKS.some((mark) => mark !== 'new' && telling.marks[mark].size > 0)
  const shares = MARKS.some((mark) => overlap(marks[mark], telling.marks[mark]))
  if (isBare && !isFurther && (!isMarked || shares)) return true
  return !isFurther && PHASE[measure.stage] === PHASE[draft.stage]
}

/** "the ban", "the sanctions on ZTE": news words for whatever instrument bites someone. */
const isGeneric = ({ instrument, targets }: MeasureDraft): boolean =>
  instrument === 'restrictions' ||
  (instrument === 'listings' && targets.some(({ entity }) => entity.startsWith('company:')))

/** Both say what they cover, and it is not the same: no good of one is, or falls under, a good of the other. */
const areApart = (a: readonly Role[], b: readonly Role[]): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  !a.some((one) =>
    b.some(
      (other) => `${one.entity}/`.startsWith(`${other.entity}/`) || `${other.entity}/`.startsWith(`${one.entity}/`),
    ),
  )

/** A licence for one firm is an act of its own beside the rule that it excepts from. */
const isGrant = ({ instrument, direction }: MeasureDraft): boolean =>
  instrument === 'export-controls/licence-decision' && direction === 'easing'

const isBinding = ({ direction }: MeasureDraft): boolean => direction === 'restrictive' || direction === 'easing'

/** Talk of a measure and the measure itself are two until a word like "the tariffs" makes them one. */
const PHASE: Readonly<Record<Stage, 'talk' | 'made'>> = {
  considered: 'talk',
  planned: 'talk',
  proposed: 'talk',
  abandoned: 'talk',
  unknown: 'talk',
  announced: 'made',
  adopted: 'made',
  'in-force': 'made',
  suspended: 'made',
  ended: 'made',
}

const isLeaf = ({ instrument }: MeasureDraft): boolean => instrument.includes('/')

/** One says nothing, or both name someone in common. */
const agree = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.size === 0 || b.size === 0 || overlap(a, b)

/** One says nothing, or both name the very same. */
const isLevel = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size === 0 || b.size === 0 || (a.size === b.size && [...a].every((x) => b.has(x)))

const overlap = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((x) => b.has(x))

function join(measure: MeasureDraft, told: MeasureDraft, scene: Scene): void {
  measure.evidence = [...measure.evidence, ...told.evidence]
  measure.imposers = unique([...measure.imposers, ...told.imposers])
  const home = countriesOf(measure.imposers, scene)
  measure.targets = unique([...measure.targets, ...told.targets]).filter(
    (role) => ![...countriesOf([role], scene)].some((country) => home.has(country)),
  )
  measure.objects = unique([...measure.objects, ...told.objects])
  measure.beneficiaries = unique([...measure.beneficiaries, ...told.beneficiaries])
  measure.amounts = [...measure.amounts, ...told.amounts]
  const narrower = told.instrument.startsWith(`${measure.instrument}/`)
  if (groupOf(measure.instrument) === 'restrictions' || narrower) measure.instrument = told.instrument
  if (told.stage === 'ended' || told.stage === 'suspended') {
    measure.stage = told.stage
    measure.direction = told.direction
  }
}
