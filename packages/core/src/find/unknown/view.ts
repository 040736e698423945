import type { Text, Token } from '../../language/index'
import { type Lexicon, slug } from '../../lexicon/index'
import type { EntityKind } from '../../model'
import type { Found, FoundTitle } from '../types'
import { PLURAL_TITLES } from '../heads'
import type { Word } from '../words'

/** A sentence and what is known of it, for telling unknown names apart. */
export interface View {
  readonly text: Text
  readonly words: readonly Word[]
  readonly lexicon: Lexicon
  /** Known names by their first token, and by the token after them. */
  readonly startingAt: ReadonlyMap<number, Found>
  readonly endingAt: ReadonlyMap<number, Found>
  readonly titleStartingAt: ReadonlyMap<number, FoundTitle>
  readonly titleEndingAt: ReadonlyMap<number, FoundTitle>
  /** Tokens of known names and titles. */
  readonly taken: ReadonlySet<number>
}

/** A name read out of a run of capitalised words. */
export interface Reading {
  found: Found
  /** Index of the word after it. */
  end: number
}

/** A reader of runs `[at, end)` of `view.words`; null where it sees nothing of its kind. */
export type Reader = (view: View, at: number, end: number) => Reading | null

export function tokenOf(view: View, at: number): Token | undefined {
  const word = view.words[at]
  return word && view.text.tokens[word.first]
}

export function give(view: View, at: number, end: number, kind: EntityKind): Reading {
  const first = (view.words[at] as Word).first
  const last = (view.words[end - 1] as Word).last
  const start = (view.text.tokens[first] as Token).start
  const stop = (view.text.tokens[last - 1] as Token).end
  const name = view.text.source.slice(start, stop)
  return {
    end,
    found: { start, end: stop, text: name, first, last, via: 'name', kind, candidates: [`${kind}:${slug(name)}`] },
  }
}

/** Whether a name or "at X" hangs on a title, going back over "of engineering", "of the Treasury", "for Europe". */
export function hasTitleBehind(view: View, at: number, reach = 7): boolean {
  for (let k = at; k > Math.max(0, at - reach); k--) {
    const word = view.words[k] as Word
    if (view.titleEndingAt.has(word.first) || PLURAL_TITLES.has(view.words[k - 1]?.text.toLowerCase() ?? ''))
      return true
    const before = tokenOf(view, k - 1)
    if (!before || before.upos === 'VERB' || before.upos === 'AUX' || before.upos === 'PUNCT') return false
  }
  return false
}
