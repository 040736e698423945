import { groupOf, type Stage } from '../../ontology/index'
import { unique } from '../fillers'
import type { Scene } from '../types'
import { countriesOf, type MeasureDraft } from './draft'

/** One telling of a measure, before tellings of the same measure are joined. */
export interface MeasureTelling {
  draft: MeasureDraft
  /** "further", "another", "an extra": a measure of its own beside the one before it. */
  isFurther: boolean
  /** Its own words name nobody. */
  isBare: boolean
  /** Its own words name enough parties for its rule. */
  isComplete: boolean
}

/** One measure told several times becomes one draft with several pieces of evidence, at the stage it has reached. */
export function mergeTellings(tellings: readonly MeasureTelling[], scene: Scene): MeasureDraft[] {
  const measures: MeasureDraft[] = []
  for (const telling of tellings) {
    const { draft, isComplete } = telling
    const same = measures.findLast((measure) => isSame(measure, telling, scene))
    if (same) join(same, draft, scene)
    else if (isComplete) measures.push({ ...draft })
  }
  return measures
}

function isSame(measure: MeasureDraft, { draft, isFurther, isBare }: MeasureTelling, scene: Scene): boolean {
  const groups = [groupOf(measure.instrument), groupOf(draft.instrument)]
  if (groups[0] !== groups[1] && !(isBare && groups[1] === 'restrictions')) return false
  if (!agree(countriesOf(measure.imposers, scene), countriesOf(draft.imposers, scene))) return false
  if (!agree(countriesOf(measure.targets, scene), countriesOf(draft.targets, scene))) return false
  if (isBare && !isFurther) return true
  return !isFurther && isMade(measure.stage) === isMade(draft.stage)
}

const MADE: ReadonlySet<Stage> = new Set(['announced', 'adopted', 'in-force', 'suspended', 'ended'])
const isMade = (stage: Stage): boolean => MADE.has(stage)

/** One says nothing, or both name someone in common. */
const agree = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || [...a].some((x) => b.has(x))

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
