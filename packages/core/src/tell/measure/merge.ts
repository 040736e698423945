import { groupOf } from '../../ontology/index'
import { unique } from '../fillers'
import type { Scene } from '../types'
import { countriesOf, type MeasureDraft } from './teller'

/** Words of a further round: a measure of its own beside the one before it. */
const FURTHER = /\b(?:further|additional|another|new|more|fresh|second|next|tougher|stricter)\b/i

/** One measure told several times becomes one draft with several pieces of evidence, at the stage it has reached. */
export function mergeSightings(drafts: readonly MeasureDraft[], scene: Scene): MeasureDraft[] {
  const measures: MeasureDraft[] = []
  for (const draft of drafts) {
    const same = measures.findLast((measure) => isSame(measure, draft, scene))
    if (same) join(same, draft)
    else measures.push({ ...draft })
  }
  return measures
}

function isSame(a: MeasureDraft, b: MeasureDraft, scene: Scene): boolean {
  const groups = [groupOf(a.instrument), groupOf(b.instrument)]
  if (groups[0] !== groups[1] && !groups.includes('restrictions')) return false
  if (!agree(countriesOf(a.imposers, scene), countriesOf(b.imposers, scene))) return false
  if (!agree(countriesOf(a.targets, scene), countriesOf(b.targets, scene))) return false
  return !(FURTHER.test(b.evidence[0]?.text ?? '') && a.stage !== b.stage)
}

/** One says nothing, or both name someone in common. */
const agree = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || [...a].some((x) => b.has(x))

function join(measure: MeasureDraft, told: MeasureDraft): void {
  measure.evidence = [...measure.evidence, ...told.evidence]
  measure.imposers = unique([...measure.imposers, ...told.imposers])
  measure.targets = unique([...measure.targets, ...told.targets])
  measure.objects = unique([...measure.objects, ...told.objects])
  measure.beneficiaries = unique([...measure.beneficiaries, ...told.beneficiaries])
  if (
    groupOf(measure.instrument) === 'restrictions' ||
    (told.instrument.startsWith(measure.instrument) && told.instrument.includes('/'))
  ) {
    measure.instrument = told.instrument
  }
  if (told.stage === 'ended' || told.stage === 'suspended') {
    measure.stage = told.stage
    measure.direction = told.direction
  }
}
