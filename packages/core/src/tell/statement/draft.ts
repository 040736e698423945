import type { Evidence, Role, Span, Time } from '../../model'
import type { ConceptId, StatementMode } from '../../ontology/index'
import { ACTORS, unique } from '../fillers'
import type { Scene } from '../types'
import { type Ground, overlaps } from './ground'
import type { StatementDraft } from './merge'
import { modeOfContent } from './mode'
import { outlets, plain } from './outlets'
import type { Speaker } from './speaker'
import type { Words } from './types'
import type { Utterance } from './utterances'

/** An utterance whose speaker is known. */
export interface Told {
  utterance: Utterance
  speaker: Speaker
  /** Who passes it on: "…, according to the Wall Street Journal". */
  reporter?: Speaker
}

/** The statement that the utterance at this place among all told makes. */
export function draftOf(ground: Ground, told: readonly Told[], place: number): StatementDraft {
  const { utterance, speaker } = told[place] as Told
  const { cue, quotations, carriedOn } = utterance
  const { scene } = ground
  const contentWords = contentOf(utterance)
  const content = evidenceOf(scene, spanOf(scene, contentWords))
  const pieces = evidencePieces(ground, utterance)
  const said = [content, ...carriedOn].map((at) => scene.article.text.slice(at.start, at.end)).join(' ')
  const mode: StatementMode = cue.mode ?? modeOfContent(said)
  const addressed = ground.fillers.all(cue.addressees, ACTORS)
  const media = addressed.filter((role) => isOutlet(scene, role))
  const medium = media[0] ?? mediumOf(ground, utterance)
  const when = whenSaid(scene, spanOf(scene, cue.clause), content)
  const source = (told[place] as Told).reporter ?? reporterOf(utterance, told, place)
  return {
    type: 'statement',
    rule: cue.rule,
    trigger: evidenceOf(scene, cue.token),
    cue: evidenceOf(scene, spanOf(scene, cue.words)),
    content,
    evidence: pieces.map((span) => evidenceOf(scene, span)),
    mode,
    speaker: speaker.role,
    audience: addressed.filter((role) => !isOutlet(scene, role)),
    direct: quotations.length > 0 || carriedOn.length > 0,
    topics: topicsOf(scene, contentWords),
    negated: false,
    ...(medium ? { medium } : {}),
    ...(when ? { when } : {}),
    ...(source
      ? { attribution: { source: source.role, certainty: source.role ? 'on-record' : 'anonymous-sources' } }
      : {}),
  }
}

/** The clause and the quotations around the cue, as one range. */
function contentOf({ cue, quotations }: Utterance): Words {
  const parts: Words[] = [...(cue.content ? [cue.content] : []), ...quotations]
  const longest = parts.reduce((a, b) => (b.last - b.first > a.last - a.first ? b : a))
  const joined = parts.filter((part) => overlaps(part, longest))
  return { first: Math.min(...joined.map((part) => part.first)), last: Math.max(...joined.map((part) => part.last)) }
}

/** First the sentence that holds the cue, then what else is quoted. */
function evidencePieces(ground: Ground, { cue, quotations, carriedOn }: Utterance): Span[] {
  const { scene } = ground
  const sentence = ground.sentenceOf(cue.token)
  const within = [cue.clause, cue.words, ...(cue.content ? [cue.content] : []), ...quotations]
    .filter((words) => overlaps(words, sentence))
    .map((words) => ({ first: Math.max(words.first, sentence.first), last: Math.min(words.last, sentence.last) }))
  const main = {
    first: Math.min(...within.map((words) => words.first)),
    last: Math.max(...within.map((words) => words.last)),
  }
  const rest = quotations.flatMap((quotation): Words[] => [
    { first: quotation.first, last: Math.min(quotation.last, sentence.first) },
    { first: Math.max(quotation.first, sentence.last), last: quotation.last },
  ])
  return [main, ...rest, ...carriedOn].filter((words) => words.last > words.first).map((words) => spanOf(scene, words))
}

function spanOf(scene: Scene, { first, last }: Words): Span {
  return { start: scene.text.tokens[first]?.start ?? 0, end: scene.text.tokens[last - 1]?.end ?? 0 }
}

function evidenceOf(scene: Scene, { start, end }: Span): Evidence {
  return { start, end, text: scene.article.text.slice(start, end) }
}

function isOutlet(scene: Scene, role: Role): boolean {
  const { name, aliases } = scene.entity(role.entity)
  return [name, ...aliases].some((at) => outlets.has(plain(at)))
}

/** "in an interview with CNBC", "on Twitter". */
function mediumOf({ scene }: Ground, { cue }: Utterance): Role | undefined {
  const mention = scene
    .mentionsIn(cue.words.last, cue.clause.last)
    .find((at) => isOutlet(scene, { entity: at.entity, basis: at.basis }))
  return (
    mention && { entity: mention.entity, basis: mention.basis, evidence: { start: mention.start, end: mention.end } }
  )
}

function whenSaid({ resolved: { times } }: Scene, clause: Span, content: Span): Time | undefined {
  let low = 0
  for (let high = times.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((times[middle]?.span.start ?? 0) < clause.start) low = middle + 1
    else high = middle
  }
  for (let time = times[low]; time && time.span.end <= clause.end; time = times[++low])
    if (time.span.start < content.start || time.span.end > content.end) return time
  return undefined
}

/** Whose report this one is part of: "two people said that the ministry had warned". */
function reporterOf({ cue }: Utterance, told: readonly Told[], place: number): Speaker | undefined {
  for (const other of told.slice(Math.max(0, place - NEARBY), place + NEARBY)) {
    const outer = other.utterance.cue
    const content = outer.content
    if (outer !== cue && content && content.first <= cue.words.first && cue.words.last <= content.last)
      return other.speaker
  }
  return undefined
}

/** In cues: a report and the report within it share a sentence. */
const NEARBY = 12

function topicsOf(scene: Scene, { first, last }: Words): ConceptId[] {
  const roles = scene.mentionsIn(first, last).map(({ entity, basis }): Role => ({ entity, basis }))
  return unique(roles).flatMap(({ entity }) => scene.entity(entity).concept ?? [])
}
