import type { Sentence } from '../../language/index'
import { assignQuotations } from './assignment'
import type { Ground } from './ground'
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

const BLOCKS_APART = 2

/** Reporting cues in text order, each with its quotations: those beside it and those that carry it on. */
export function findUtterances(ground: Ground): Utterance[] {
  const utterances: Utterance[] = []
  const quotations = byBlock(ground.quotations)
  let leading: Utterance | null = null
  let announced: Utterance | null = null
  for (const [block, sentences] of byBlock(ground.scene.text.sentences)) {
    const here = findCues(ground, sentences).map((cue): Utterance => ({ cue, quotations: [], carriedOn: [] }))
    const loose = assignQuotations(ground, here, quotations.get(block) ?? [])
    utterances.push(...here)
    if (announced && loose[0]?.opens) announced.quotations.push(loose.shift() as Quotation)
    announced = here.find((at) => isAnnouncing(ground, at, sentences)) ?? null
    carryOn(here, loose, isNear(ground, leading, block) ? leading : null)
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

const bringsWords = ({ cue, quotations }: Utterance): boolean => cue.content !== null || quotations.length > 0

/** Loose quotations go on for whoever spoke last before them; both lists are in text order. */
function carryOn(utterances: readonly Utterance[], loose: readonly Quotation[], leading: Utterance | null): void {
  let speaking = leading
  let next = 0
  for (const quotation of loose) {
    for (let at = utterances[next]; at && at.cue.token.index < quotation.first; at = utterances[++next])
      if (bringsWords(at)) speaking = at
    speaking?.carriedOn.push(quotation)
  }
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
