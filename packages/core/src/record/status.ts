import type { Attribution, Measure } from '../model'
import type { Stage } from '../ontology/index'
import { daysOf } from './days'
import { compare } from './digest'
import type { EventRecord, Telling } from './types'

/** One source's word that a measure stood at a stage from a day on. */
export interface Word {
  stage: Stage
  /** EDTF: the day the text gives, or the day of publication. */
  from: string
  /** Whether the text dates the stage itself; otherwise it stood there when the article appeared. */
  dated: boolean
  telling: Telling
  /** Whose word it is, as the article tells. */
  attribution?: Attribution
}

export interface Status {
  stage: Stage
  /** EDTF: since when, as far as is known. */
  since: string
  /** Who says so, first to last. */
  words: Word[]
  /** Other stages said of the same day. */
  disputedBy: Word[]
  /** The first later step already told. */
  next?: Word
}

/** The way to biting, step by step; the other stages leave it. */
const WAY: readonly Stage[] = ['considered', 'planned', 'proposed', 'announced', 'adopted', 'in-force']

/**
 * Where a measure stood at the end of a day (`YYYY-MM-DD`), and on whose word; null if nothing was told by then, or if
 * the record is of no measure. A dated step counts once its last possible day has come, whoever tells it and when:
 * what is announced for July is in force from July. A step back on the way is background, not news.
 */
export function statusAt(record: EventRecord, date: string): Status | null {
  const words = record.tellings
    .flatMap(wordsOf)
    .toSorted((a, b) => compare(lastDay(a), lastDay(b)) || rank(b.stage) - rank(a.stage))

  let status: Status | undefined
  for (const word of words) {
    const current = status?.words[0]
    const isNews = !current || moves(current.stage, word.stage)
    if (lastDay(word) > date) {
      if (isNews) return status ? { ...status, next: word } : null
    } else if (status && current?.stage === word.stage) status.words.push(word)
    else if (status && current && lastDay(word) === lastDay(current)) {
      if (status.words.every(({ telling }) => telling.source !== word.telling.source)) status.disputedBy.push(word)
    } else if (isNews) status = { stage: word.stage, since: word.from, words: [word], disputedBy: [] }
  }
  return status ?? null
}

const lastDay = ({ from }: Word): string => daysOf(from)?.last ?? from
const rank = (stage: Stage): number => (WAY.includes(stage) ? WAY.indexOf(stage) : WAY.length)

function moves(from: Stage, to: Stage): boolean {
  if (from === 'suspended' || from === 'ended' || from === 'abandoned')
    return to !== from && rank(to) >= rank('in-force')
  return rank(to) > rank(from)
}

function wordsOf(telling: Telling): Word[] {
  const { event, published } = telling
  if (event.type !== 'measure' || event.negated) return []
  const word = (stage: Stage, from: string, dated: boolean): Word => ({
    stage,
    from,
    dated,
    telling,
    ...(event.attribution ? { attribution: event.attribution } : {}),
  })
  const dated = datedSteps(event).filter(([, from]) => daysOf(from) !== null)
  // The dates of a stage say when it was reached; only without one does the article's own day stand for it.
  const own = published && event.stage !== 'unknown' && !dated.some(([stage]) => stage === event.stage)
  return [
    ...dated.map(([stage, from]) => word(stage, from, true)),
    ...(own ? [word(event.stage, published, false)] : []),
  ]
}

/** Dates of what is merely considered, planned or proposed are nobody's promise. */
function datedSteps({ stage, dates }: Measure): (readonly [Stage, string])[] {
  if (rank(stage) < rank('announced') || stage === 'abandoned') return []
  const steps = [
    ['announced', dates.announced],
    ['adopted', dates.adopted],
    ['in-force', dates.effective],
    ['ended', dates.ended],
  ] as const
  return steps.flatMap(([reached, time]) => (time ? [[reached, time.edtf] as const] : []))
}
