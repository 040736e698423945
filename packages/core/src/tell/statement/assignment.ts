import { type Ground, overlaps } from './ground'
import type { Quotation } from './quotations'
import type { Cue, Words } from './types'
import type { Utterance } from './utterances'

const BESIDE = 2
/** In words: no cue further from a quotation than this can hold it. */
const REACH = 250

/**
 * Gives each quotation of a paragraph to the cue beside it, to the one whose clause it stands in, or to one without a
 * clause in its sentence. Returns the spoken ones left over.
 */
export function assignQuotations(
  ground: Ground,
  utterances: readonly Utterance[],
  quotations: readonly Quotation[],
): Quotation[] {
  const loose: Quotation[] = []
  let from = 0
  for (const quotation of quotations) {
    while ((utterances[from]?.cue.token.index ?? Number.POSITIVE_INFINITY) < quotation.first - REACH) from++
    let to = from
    while ((utterances[to]?.cue.token.index ?? Number.POSITIVE_INFINITY) < quotation.last + REACH) to++
    const owner = ownerOf(ground, utterances.slice(from, to), quotation)
    if (owner) owner.quotations.push(quotation)
    else if (quotation.spoken) loose.push(quotation)
  }
  return loose
}

function ownerOf(ground: Ground, utterances: readonly Utterance[], quotation: Quotation): Utterance | undefined {
  const holder = utterances.find(({ cue }) => cue.content !== null && overlaps(cue.content, quotation))
  if (!quotation.spoken) return holder ?? utterances.find(({ cue }) => cue.quotes && touches(ground, cue, quotation))
  const first = ground.token(quotation.first)?.sentence ?? 0
  const last = ground.token(quotation.last - 1)?.sentence ?? first
  const waiting = utterances.filter(
    ({ cue: { content, token } }) => content === null && first <= token.sentence && token.sentence <= last,
  )
  return nearest(utterances, quotation, BESIDE) ?? holder ?? nearest(waiting, quotation, Number.POSITIVE_INFINITY)
}

function nearest(utterances: readonly Utterance[], quotation: Quotation, within: number): Utterance | undefined {
  let best: Utterance | undefined
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

function distance(a: Words, b: Words): number {
  if (overlaps(a, b)) return 0
  return a.last <= b.first ? b.first - a.last : a.first - b.last
}
