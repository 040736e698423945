import { relation, type Sentence, type Token } from '../../language/index'
import type { Role } from '../../model'
import { groupOf } from '../../ontology/index'
import type { ResolvedMention } from '../../resolve/types'
import { STATES, unique } from '../fillers'
import type { Scene } from '../types'
import { countriesOf, type MeasureDraft } from './draft'

/** Instruments that always bite someone, whom a text may name elsewhere. */
const AIMED = [
  'export-controls',
  'listings',
  'restrictions',
  'investment',
  'market-access/platform-ban',
  'market-access/equipment-ban',
  'market-access/operating-licence',
]
const BITTEN = new Set(['jurisdiction', 'company', 'research'])

/** Fills roles that are still open: from measures told beside it, then from its sentence. */
export function inferRoles(measures: readonly MeasureDraft[], scene: Scene): void {
  for (const measure of measures) {
    if (measure.imposers.length === 0) measure.imposers = usual(measures, 'imposers', 'targets', measure, scene)
    if (measure.imposers.length === 0) measure.imposers = fromSentence(measure, scene, 'imposer')
  }
  for (const measure of measures) {
    if (measure.targets.length > 0 || measure.direction === 'supportive') continue
    if (isAimed(measure)) measure.targets = usual(measures, 'targets', 'imposers', measure, scene)
    if (measure.targets.length === 0 && (isAimed(measure) || groupOf(measure.instrument) === 'imports'))
      measure.targets = fromSentence(measure, scene, 'target')
  }
}

const isAimed = ({ instrument }: MeasureDraft) =>
  AIMED.some((path) => instrument === path || instrument.startsWith(`${path}/`))

/** Fitting names in the sentence of a measure. */
export function fromSentence(
  measure: Pick<MeasureDraft, 'instrument' | 'trigger' | 'imposers' | 'targets'>,
  scene: Scene,
  role: 'imposer' | 'target',
): Role[] {
  const { start, end } = measure.trigger
  const sentence = sentenceAt(scene.text.sentences, start)
  const isExport = groupOf(measure.instrument) === 'export-controls'
  const taken = countriesOf(role === 'imposer' ? measure.targets : measure.imposers, scene)
  const fitting = scene.mentionsIn(sentence.first, sentence.last).filter((mention) => {
    const entity = scene.entity(mention.entity)
    const country = entity.iso ?? entity.jurisdiction ?? entity.id
    if (isExcepted(mention, scene) || taken.has(country) || (role === 'imposer' && country === entity.id)) return false
    return role === 'imposer'
      ? STATES.has(entity.kind) && mention.via !== 'demonym' && mention.end <= start
      : BITTEN.has(entity.kind) && !(isExport && isOrigin(mention, scene)) && !isBystander(mention, scene)
  })
  const chosen =
    role === 'imposer' ? fitting.at(-1) : (fitting.find((mention) => mention.start >= end) ?? fitting.at(-1))
  return chosen
    ? [{ entity: chosen.entity, basis: 'inferred', evidence: { start: chosen.start, end: chosen.end } }]
    : []
}

/** "China" in "all partners except China". */
const isExcepted = ({ first }: ResolvedMention, scene: Scene): boolean =>
  scene.text.tokens
    .slice(Math.max(first - 2, 0), first)
    .some(({ lower }) => lower === 'except' || lower === 'excluding' || lower === 'besides')

/** Whoever acts in another clause, or stands beside: "aligning itself with Washington", "after Japan did the same". */
function isBystander({ first, last }: ResolvedMention, scene: Scene): boolean {
  const words = scene.text.tokens.slice(first, last)
  const head = words.find((word) => word.head < first || word.head >= last) ?? words[0]
  if (!head) return false
  const cases = scene.tree.childrenOf(head).filter((child) => relation(child) === 'case')
  return relation(head) === 'nsubj' || cases.some(({ lower }) => BESIDE.has(lower))
}
const BESIDE = new Set('with after alongside following like unlike as under via through before'.split(' '))

/** "US" in "US chips", not in "US chip firms": where goods come from. */
const isOrigin = ({ last }: ResolvedMention, scene: Scene): boolean =>
  scene
    .mentionsIn(last, last + 3)
    .some(
      (goods) =>
        scene.entity(goods.entity).kind === 'concept' &&
        relation(scene.text.tokens[goods.last - 1] as Token) !== 'compound',
    )

/** Who fills the role in most measures that share the other side, all measures failing those. */
function usual(
  measures: readonly MeasureDraft[],
  role: 'imposers' | 'targets',
  other: 'imposers' | 'targets',
  measure: MeasureDraft,
  scene: Scene,
): Role[] {
  const mine = countriesOf(measure[other], scene)
  const alike = measures.filter(
    (each) => each !== measure && each[role].length > 0 && groupOf(each.instrument) === groupOf(measure.instrument),
  )
  const counts = new Map<string, { count: number; role: Role }>()
  for (const each of alike) {
    const theirs = countriesOf(each[other], scene)
    if (mine.size > 0 && theirs.size > 0 && ![...mine].some((country) => theirs.has(country))) continue
    for (const filler of each[role]) {
      const known = counts.get(filler.entity) ?? { count: 0, role: filler }
      counts.set(filler.entity, { ...known, count: known.count + each.evidence.length })
    }
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count)
  return best ? unique([{ entity: best.role.entity, basis: 'inferred' }]) : []
}

/** The sentence that holds an offset; sentences stand in text order. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle] as Sentence).start <= offset) low = middle
    else high = middle - 1
  }
  return sentences[low] as Sentence
}
