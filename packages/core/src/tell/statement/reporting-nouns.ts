import { relation, type Sentence, type Token } from '../../language/index'
import { contentOf } from './complements'
import { type Ground, trim } from './ground'
import { STATES } from '../fillers'
import { mentionAt } from './mentions'
import { nounCues } from './noun-cues'
import { nounOf } from './people'
import type { Cue, NounCue, Words } from './types'

const rowsByNoun = new Map<string, NounCue>()
for (const row of nounCues) for (const noun of row.nouns) rowsByNoun.set(noun, row)

export const reportingNouns: ReadonlySet<string> = new Set(rowsByNoun.keys())

/** "Seoul’s call for", "accusations from Washington that". */
export function findReportingNouns(ground: Ground, sentence: Sentence): Cue[] {
  const cues: Cue[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const noun = ground.token(i) as Token
    const row = rowsByNoun.get(nounOf(noun))
    if (!row || noun.upos !== 'NOUN' || ground.quotationAt(i) || ground.args.isNegated(noun)) continue
    for (const takes of row.takes) {
      const content = contentOf(ground, noun, i + 1, takes)
      if (!content) continue
      const speakers = ownersOf(ground, noun)
      const first = Math.min(i, ...speakers.map((at) => at.index))
      cues.push({
        rule: `statement/${row.id}`,
        mode: row.mode,
        token: noun,
        words: { first: i, last: i + 1 },
        speakers,
        addressees: [],
        content,
        clause: { first, last: i + 1 },
        quotes: false,
        needsSpeaker: row.needsSpeaker === true,
      })
      break
    }
  }
  return cues
}

function ownersOf(ground: Ground, noun: Token): Token[] {
  const { args } = ground
  const possessors = args.possessors(noun)
  if (possessors.length > 0) return possessors
  const senders = args.obliques(noun, 'from', 'by')
  if (senders.length > 0) return senders
  return args.modifiers(noun).filter((at) => mentionAt(ground, at, STATES) !== undefined)
}

const MAX_SOURCE_WORDS = 30

/** "According to X" with the clause it vouches for. */
export function findAccordingTo(ground: Ground, sentence: Sentence): Cue[] {
  const cues: Cue[] = []
  for (let i = sentence.first; i < sentence.last - 2; i++) {
    const according = ground.token(i) as Token
    if (according.lower !== 'according' || ground.token(i + 1)?.lower !== 'to' || ground.quotationAt(i)) continue
    const source = sourceHead(ground, according, sentence)
    if (!source) continue
    const phrase: Words = { first: i, last: Math.max(source.index + 1, endOfSource(ground, source, sentence, i)) }
    cues.push({
      rule: 'statement/according-to',
      mode: null,
      token: according,
      words: { first: i, last: i + 2 },
      speakers: [source],
      addressees: [],
      content: vouchedFor(ground, sentence, phrase),
      clause: phrase,
      quotes: true,
      needsSpeaker: false,
    })
  }
  return cues
}

function sourceHead(ground: Ground, according: Token, sentence: Sentence): Token | null {
  const head = ground.scene.tree.headOf(according)
  const isNominal = (at: Token | undefined): at is Token =>
    at !== undefined && (at.upos === 'NOUN' || at.upos === 'PROPN' || at.upos === 'PRON')
  if (relation(according) === 'case' && isNominal(head) && head.index > according.index) return head
  for (let i = according.index + 2; i < sentence.last; i++) {
    const at = ground.token(i)
    if (isNominal(at) && !isNominal(ground.token(i + 1))) return at
  }
  return null
}

function endOfSource(ground: Ground, source: Token, sentence: Sentence, from: number): number {
  const { last } = ground.scene.tree.extentOf(source)
  return Math.min(last, sentence.last, from + MAX_SOURCE_WORDS)
}

function vouchedFor(ground: Ground, sentence: Sentence, phrase: Words): Words | null {
  const before = { first: sentence.first, last: phrase.first }
  const after = { first: phrase.last, last: sentence.last }
  const words = before.last - before.first > 2 ? before : after
  for (let i = words.first; i < words.last; i++) if (!ground.quotationAt(i)?.spoken) return trim(ground, words)
  return null
}
