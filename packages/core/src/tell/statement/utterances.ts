import type { Sentence } from '../../language/index'
import { type Ground, overlaps } from './ground'
import type { Quotation } from './quotations'
import { findAccordingTo, findReportingNouns } from './reporting-nouns'
import { findReportingVerbs } from './reporting-verbs'
import type { Cue } from './types'

/** A cue with the quotations that it brings. */
export interface Utterance {
  cue: Cue
  quotations: Quotation[]
  /** Quotations without a cue of their own that carry on what was said. */
  carriedOn: Quotation[]
}

const BESIDE = 2
const BLOCKS_APART = 2

/** Reporting cues in text order, each with its quotations: those beside it and those that carry it on. */
export function findUtterances(ground: Ground): Utterance[] {
  const utterances: Utterance[] = []
  const quotations = byBlock(ground.quotations)
  let leading: Utterance | null = null
  let announced: Utterance | null = null
  for (const [block, sentences] of byBlock(ground.scene.text.sentences)) {
    const here = findCues(ground, sentences).map((cue): Utterance => ({ cue, quotations: [], carriedOn: [] }))
    const loose = assign(ground, here, quotations.get(block) ?? [], sentences)
    utterances.push(...here)
    if (announced && loose[0]?.opens) announced.quotations.push(loose.shift() as Quotation)
    announced = here.find((at) => isAnnouncing(ground, at, sentences)) ?? null
    for (const quotation of loose) {
      const speaking = lastBefore(here, quotation) ?? (isNear(ground, leading, block) ? leading : null)
      speaking?.carriedOn.push(quotation)
    }
    leading = here.findLast(bringsWords) ?? (loose.length > 0 ? leading : stillNear(ground, leading, block))
  }
  return utterances.filter(({ cue, quotations: own }) => cue.content !== null || own.length > 0)
}

/** "She went on:" at the end of a paragraph: the next one is what she said. */
function isAnnouncing(ground: Ground, { cue, quotations }: Utterance, sentences: readonly Sentence[]): boolean {
  const last = sentences.at(-1)?.last ?? 0
  return cue.quotes && quotations.length === 0 && cue.clause.last >= last - 1 && ground.token(last - 1)?.text === ':'
}

function byBlock<T extends { block: number }>(items: readonly T[]): Map<number, T[]> {
  const blocks = new Map<number, T[]>()
  for (const item of items) {
    const here = blocks.get(item.block)
    if (here) here.push(item)
    else blocks.set(item.block, [item])
  }
  return blocks
}

function findCues(ground: Ground, sentences: readonly Sentence[]): Cue[] {
  return sentences
    .filter((sentence) => sentence.parsed && isStory(ground, sentence))
    .flatMap((sentence) =>
      [
        ...findReportingVerbs(ground, sentence),
        ...findReportingNouns(ground, sentence),
        ...findAccordingTo(ground, sentence),
      ].sort((a, b) => a.token.index - b.token.index),
    )
}

function isStory({ scene }: Ground, { block }: Sentence): boolean {
  const kind = scene.article.blocks[block]?.kind
  return kind !== 'boilerplate' && kind !== 'byline'
}

/** Gives each spoken quotation to the cue beside it, else to one in its sentence; returns those left over. */
function assign(
  ground: Ground,
  utterances: readonly Utterance[],
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
): Quotation[] {
  const loose: Quotation[] = []
  for (const quotation of quotations) {
    const holder = utterances.find(({ cue }) => cue.content !== null && overlaps(cue.content, quotation))
    if (!quotation.spoken) {
      const beside = holder ?? utterances.find(({ cue }) => cue.quotes && touches(ground, cue, quotation))
      beside?.quotations.push(quotation)
      continue
    }
    const own =
      nearest(utterances, quotation, BESIDE) ??
      holder ??
      nearest(inSentenceOf(utterances, quotation, sentences), quotation, Number.POSITIVE_INFINITY)
    if (own) own.quotations.push(quotation)
    else loose.push(quotation)
  }
  return loose
}

function inSentenceOf(
  utterances: readonly Utterance[],
  quotation: Quotation,
  sentences: readonly Sentence[],
): Utterance[] {
  const own = new Set(sentences.filter((sentence) => overlaps(sentence, quotation)).map((sentence) => sentence.index))
  return utterances.filter(({ cue }) => own.has(cue.token.sentence) && cue.content === null)
}

function nearest(utterances: readonly Utterance[], quotation: Quotation, within: number): Utterance | null {
  let best: Utterance | null = null
  let least = within + 1
  for (const utterance of utterances) {
    const { cue } = utterance
    if (!cue.quotes) continue
    const gap = Math.min(distance(cue.clause, quotation), distance(cue.words, quotation))
    if (gap < least) {
      best = utterance
      least = gap
    }
  }
  return best
}

/** "said ‘never’", "‘never’, he said": nothing but a comma or a colon between. */
function touches(ground: Ground, { words, clause }: Cue, { first, last }: Quotation): boolean {
  const isMark = (index: number): boolean => /^[,:]$/.test(ground.token(index)?.text ?? '')
  const isBehind = words.last === first || (words.last + 1 === first && isMark(words.last))
  const isBefore = last === clause.first || (last + 1 === clause.first && isMark(last))
  return isBehind || isBefore
}

function distance(a: { first: number; last: number }, b: { first: number; last: number }): number {
  if (overlaps(a, b)) return 0
  return a.last <= b.first ? b.first - a.last : a.first - b.last
}

const bringsWords = ({ cue, quotations }: Utterance): boolean => cue.content !== null || quotations.length > 0

function lastBefore(utterances: readonly Utterance[], quotation: Quotation): Utterance | null {
  return utterances.findLast((at) => bringsWords(at) && at.cue.token.index < quotation.first) ?? null
}

function isNear(ground: Ground, utterance: Utterance | null, block: number): boolean {
  return utterance !== null && block - blockOf(ground, utterance) <= BLOCKS_APART
}

function stillNear(ground: Ground, utterance: Utterance | null, block: number): Utterance | null {
  return isNear(ground, utterance, block) ? utterance : null
}

function blockOf(ground: Ground, { cue, carriedOn }: Utterance): number {
  return carriedOn.at(-1)?.block ?? ground.sentenceOf(cue.token).block
}
