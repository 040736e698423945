import type { Sentence, Text, Token } from '../language/index'
import type { Article, DemarcheEvent } from '../model'
import type { Resolved } from '../resolve/types'
import { setScene } from './scene'
import type { Draft, Teller } from './types'

const LETTER: Record<DemarcheEvent['type'], string> = {
  measure: 'm',
  statement: 's',
  encounter: 'e',
  agreement: 'a',
  proceeding: 'p',
  transaction: 't',
  development: 'd',
}
/** Residue and by-lines tell nothing. */
const SILENT = new Set(['boilerplate', 'byline'])

/** Parses the sentences that carry a trigger, lets every teller read them, and numbers what they tell in text order. */
export function tell(article: Article, text: Text, resolved: Resolved, tellers: readonly Teller[]): DemarcheEvent[] {
  text.parse(
    text.sentences.filter(
      (sentence) => isTold(sentence) && tellers.some((teller) => hasTrigger(sentence, text, teller)),
    ),
  )
  const scene = setScene(article, text, resolved)
  const drafts = tellers.flatMap((teller) => teller.tell(scene))
  return numbered(drafts)

  function isTold(sentence: Sentence): boolean {
    const block = article.blocks[sentence.block]
    return block !== undefined && !SILENT.has(block.kind)
  }
}

function hasTrigger(sentence: Sentence, text: Text, { triggers }: Teller): boolean {
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = text.tokens[i] as Token
    if (triggers.has(token.lemma) || triggers.has(token.lower)) return true
  }
  return false
}

function numbered(drafts: readonly Draft[]): DemarcheEvent[] {
  const counts = new Map<string, number>()
  const first = (draft: Draft) => Math.min(...draft.evidence.map((evidence) => evidence.start))
  return drafts
    .toSorted((a, b) => first(a) - first(b) || a.trigger.start - b.trigger.start || (a.type < b.type ? -1 : 1))
    .map((draft) => {
      const letter = LETTER[draft.type]
      const count = (counts.get(letter) ?? 0) + 1
      counts.set(letter, count)
      return { id: `${letter}${count}`, ...draft }
    })
}
