import type { DemarcheEvent, Evidence, Link, Measure } from '../model'
import { groupOf } from '../ontology/index'
import type { Sentence, Token } from '../language/index'
import type { Scene } from '../tell/types'
import { FURTHER, LINK_CUES, RETALIATORY, type LinkCue } from './cues'

/** Ties events together where the text does: by a cue between them, or by a word that presupposes another act. */
export function link(scene: Scene, events: readonly DemarcheEvent[]): Link[] {
  const told = events.filter((event) => event.type !== 'statement')
  const links = [
    ...scene.text.sentences.flatMap((sentence) => byCues(scene, sentence, told)),
    ...told.filter(isMeasure).flatMap((measure) => byPresupposition(scene, measure, told)),
  ]
  const seen = new Set<string>()
  return links.filter(({ from, to, relation }) => {
    const key = `${from} ${relation} ${to}`
    const opposite = `${to} ${relation} ${from}`
    if (from === to || seen.has(key) || seen.has(opposite)) return false
    seen.add(key)
    return true
  })
}

const isMeasure = (event: DemarcheEvent): event is Measure => event.type === 'measure'

/** An event as it is told within one stretch of the text. */
interface Place {
  event: DemarcheEvent
  at: number
}

function byCues(scene: Scene, sentence: Sentence, events: readonly DemarcheEvent[]): Link[] {
  const places = placesIn(events, sentence.start, sentence.end)
  if (places.length === 0) return []
  const links: Link[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const fitting = LINK_CUES.filter((cue) => standsAt(scene, i, sentence.last, cue))
    const cue = fitting.toSorted((a, b) => b.words.length - a.words.length)[0]
    if (!cue) continue
    const made = tie(cue, evidenceOf(scene, i, i + cue.words.length), places, sentence, scene, events)
    if (made) links.push(made)
  }
  return links
}

function tie(
  cue: LinkCue,
  evidence: Evidence,
  places: readonly Place[],
  sentence: Sentence,
  scene: Scene,
  events: readonly DemarcheEvent[],
): Link | undefined {
  const forward = cue.way === 'forward'
  const [leftTypes, rightTypes] = forward ? [cue.from, cue.to] : [cue.to, cue.from]
  const before = places.filter((place) => place.at < evidence.start)
  const behind = places.filter((place) => place.at >= evidence.end && !isTelling(place, evidence))
  const earlier = (types: Types) =>
    cue.basis === 'stated' ? previous(scene, sentence, events).findLast(suits(types)) : undefined
  const near = behind.filter((place) => place.at - evidence.end < NEAR).find(suits(rightTypes))
  const others = (place: Place): boolean => place.event !== near?.event

  let left = before.filter(others).findLast(suits(leftTypes))
  let right = near
  if (!left && forward && evidence.start - sentence.start < OPENING) {
    // "In response to the ban, X …": what answers comes after. "In response to this, X …": it answers what came before.
    const isPointing = POINTING.test(scene.text.source.slice(evidence.end, evidence.end + 8))
    left = behind.filter((place) => isPointing || others(place)).find(suits(leftTypes))
    if (isPointing) right = earlier(rightTypes)
  } else if (before.length === 0) left ??= earlier(leftTypes)

  if (!left || !right || left.event === right.event) return undefined
  const [from, to] = forward ? [left.event, right.event] : [right.event, left.event]
  if (cue.betweenStates && !betweenStates(scene, from, to)) return undefined
  if (cue.relation === 'amends' && !sameGroup(from, to)) return undefined
  return { from: from.id, to: to.id, relation: cue.relation, basis: cue.basis, evidence: [evidence] }
}

type Types = LinkCue['from']

/** How far behind a cue, in characters, the event may stand that it speaks of. */
const NEAR = 110
/** How far from the start of a sentence, in characters, a cue opens it. */
const OPENING = 3
const POINTING = /^\s(?:this|these|that|it)\b/i

const suits =
  (types: Types) =>
  ({ event }: Place): boolean =>
    !types || types.includes(event.type)

const isTelling = ({ event }: Place, { start, end }: Evidence): boolean =>
  event.trigger.start < end && start < event.trigger.end

const sameGroup = (a: DemarcheEvent, b: DemarcheEvent): boolean =>
  isMeasure(a) && isMeasure(b) && groupOf(a.instrument) === groupOf(b.instrument)

/** Events of the sentence before: "These measures build upon …" speaks of those. */
function previous(scene: Scene, sentence: Sentence, events: readonly DemarcheEvent[]): Place[] {
  const before = scene.text.sentences[sentence.index - 1]
  return before ? placesIn(events, before.start, before.end) : []
}

function placesIn(events: readonly DemarcheEvent[], start: number, end: number): Place[] {
  return events
    .flatMap((event) => {
      const spans = [event.trigger, ...event.evidence]
      const inside = spans.filter((span) => span.start >= start && span.start < end)
      const first = inside.find((span) => span === event.trigger) ?? inside[0]
      return first ? [{ event, at: first.start }] : []
    })
    .sort((a, b) => a.at - b.at)
}

/** The cue’s words stand in the text from here. */
function standsAt(scene: Scene, from: number, end: number, { words }: LinkCue): boolean {
  if (from + words.length > end) return false
  return words.every(({ text, isStem }, i) => {
    const { lower } = scene.text.tokens[from + i] as Token
    return isStem ? lower.startsWith(text) : lower === text
  })
}

/** "Further curbs" change the curbs of the same hand; "retaliatory duties" answer those of the state they bite. */
function byPresupposition(scene: Scene, measure: Measure, events: readonly DemarcheEvent[]): Link[] {
  const near = wordsAround(scene, measure.trigger)
  const others = events
    .filter(isMeasure)
    .filter((other) => other !== measure && groupOf(other.instrument) === groupOf(measure.instrument))
  const further = near.find((word) => FURTHER.has(word.lower))
  const retaliatory = near.find((word) => RETALIATORY.has(word.lower))
  const links: Link[] = []
  const earlier = others.find(
    (other) =>
      shares(scene, other.imposers, measure.imposers) && other.stage !== 'considered' && other.stage !== 'planned',
  )
  if (further && earlier) links.push(presupposed(measure, earlier, 'amends', spanOf(further)))
  const cause = others.find(
    (other) => shares(scene, other.imposers, measure.targets) && shares(scene, other.targets, measure.imposers),
  )
  if (retaliatory && cause) links.push(presupposed(measure, cause, 'responds-to', spanOf(retaliatory)))
  return links
}

const presupposed = (from: Measure, to: Measure, relation: Link['relation'], evidence: Evidence): Link => ({
  from: from.id,
  to: to.id,
  relation,
  basis: 'inferred',
  evidence: [evidence],
})

const REACH = 4

function wordsAround(scene: Scene, trigger: Evidence): Token[] {
  const at = firstFrom(scene.text.tokens, trigger.start)
  const sentence = scene.text.tokens[at]?.sentence
  return scene.text.tokens.slice(Math.max(0, at - REACH), at + 2).filter((token) => token.sentence === sentence)
}

/** Index of the first word that starts at or behind an offset. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

type Roles = Measure['imposers']

const shares = (scene: Scene, a: Roles, b: Roles): boolean =>
  a.some((role) => b.some((other) => stateOf(scene, role.entity) === stateOf(scene, other.entity)))

function betweenStates(scene: Scene, from: DemarcheEvent, to: DemarcheEvent): boolean {
  const one = actorsOf(from).map((role) => stateOf(scene, role.entity))
  const two = actorsOf(to).map((role) => stateOf(scene, role.entity))
  return one.length > 0 && two.length > 0 && !one.some((state) => two.includes(state))
}

function actorsOf(event: DemarcheEvent): Roles {
  switch (event.type) {
    case 'measure':
      return event.imposers
    case 'proceeding':
      return event.authorities
    case 'development':
      return event.actors
    case 'encounter':
      return event.participants
    case 'statement':
      return event.speaker ? [event.speaker] : []
    default:
      return event.parties
  }
}

function stateOf(scene: Scene, id: string): string {
  const entity = scene.entity(id)
  return entity.iso ?? entity.jurisdiction ?? id
}

const spanOf = ({ start, end, text }: Token): Evidence => ({ start, end, text })

function evidenceOf(scene: Scene, first: number, last: number): Evidence {
  const start = (scene.text.tokens[first] as Token).start
  const end = (scene.text.tokens[last - 1] as Token).end
  return { start, end, text: scene.text.source.slice(start, end) }
}
