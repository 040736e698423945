import type { Findings, Found } from '../find/types'
import { isCapital } from '../find/words'
import type { Sentence, Text, Token } from '../language/index'
import type { Lexicon } from '../lexicon/index'
import type { Article } from '../model'
import { resolveDescription } from './descriptions'
import { type Echoes, echoesOf, resolveEcho } from './echoes'
import { namesGovernment, outletActs, resolveName } from './names'
import { type Families, familiesOf, resolvePerson, resolveTitle } from './people'
import { resolvePronoun } from './pronouns'
import { setStage, type Stage } from './stage'
import type { Resolved } from './types'

export type { Resolved, ResolvedMention } from './types'

/**
 * Who and what is meant by everything found in a text. The body is read first, in order; a headline adds mentions of
 * those the body names, and nobody of its own.
 */
export function resolve(
  findings: Findings,
  text: Text,
  article: Pick<Article, 'blocks' | 'publishedAt'>,
  lexicon: Lexicon,
): Resolved {
  const blockOf = (sentence: Sentence) => article.blocks[sentence.block]?.kind ?? 'paragraph'
  const stage = setStage(findings, text, lexicon, article.publishedAt?.slice(0, 10) ?? null, blockOf)
  const inBody = (found: Found) => {
    const sentence = text.sentences[text.tokens[found.first]?.sentence ?? -1]
    return sentence !== undefined && blockOf(sentence) !== 'headline'
  }
  const named = [...stage.nameAt.values()].filter(inBody)
  const families = familiesOf(named, stage)
  const echoes = echoesOf(named, stage)

  for (const wanted of ['body', 'headline'] as const) {
    for (const sentence of text.sentences) {
      const kind = blockOf(sentence)
      const part = kind === 'headline' ? 'headline' : kind === 'paragraph' || kind === 'caption' ? 'body' : null
      if (part === wanted) walk(stage, families, echoes, sentence)
    }
    if (wanted === 'body')
      for (const member of stage.cast.members.values()) member.counts ||= member.mentions.length > 0 && !member.outlet
  }
  resolveConcepts(stage, findings)

  const mentions = stage.cast.mentions.filter(({ entity }) => stage.cast.members.get(entity)?.counts)
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  for (const member of stage.cast.members.values()) member.mentions.sort((a, b) => a.start - b.start)
  return {
    entities: stage.cast.entities(),
    mentions,
    times: findings.times,
    amounts: findings.amounts,
    identifiers: findings.identifiers,
    warnings: [],
  }
}

function walk(stage: Stage, families: Families, echoes: Echoes, sentence: Sentence): void {
  for (let at = sentence.first; at < sentence.last; ) at = step(stage, families, echoes, sentence, at) ?? at + 1
}

/** Reads what starts at a word; the index of the word after it, or null where nothing does. */
function step(stage: Stage, families: Families, echoes: Echoes, sentence: Sentence, at: number): number | null {
  const found = stage.nameAt.get(at)
  if (found) {
    if (found.owner && !namesGovernment(found)) resolveName(stage, sentence, found.owner)
    const member = found.kind === 'person' ? resolvePerson(stage, families, found) : resolveName(stage, sentence, found)
    if (member?.outlet && outletActs(stage, found)) member.counts = true
    return found.last
  }
  const title = stage.titleAt.get(at)
  if (title) {
    resolveTitle(stage, sentence, title)
    return title.last
  }
  const token = stage.text.tokens[at] as Token
  if (isCapital(token.text)) {
    const echoed = resolveEcho(stage, families, echoes, sentence, at)
    if (echoed !== null) return echoed
  }
  return resolveDescription(stage, sentence, at) ?? (resolvePronoun(stage, sentence, at) ? at + 1 : null)
}

/** A concept's word inside someone's name is the name's. */
function resolveConcepts(stage: Stage, findings: Findings): void {
  const owned = new Map<number, number>()
  for (const { entity, first, last } of stage.cast.mentions) {
    if (entity.startsWith('jurisdiction:')) continue
    for (let at = first; at < last; at++) owned.set(at, Math.max(owned.get(at) ?? 0, last - first))
  }
  for (const found of findings.mentions) {
    const id = found.candidates[0]
    if (found.kind !== 'concept' || id === undefined || (owned.get(found.first) ?? 0) > found.last - found.first)
      continue
    const sentence = stage.text.sentences[(stage.text.tokens[found.first] as Token).sentence] as Sentence
    const member = stage.cast.enter(id, found.label ?? found.text)
    if (found.concept) member.concept = found.concept
    if (stage.blockOf(sentence) !== 'headline') member.counts = true
    stage.cast.mention(member, { ...found, basis: 'stated' })
  }
}
