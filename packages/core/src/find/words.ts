import type { Sentence, Text, Token } from '../language/index'
import { type Continuation, wordAt } from '../lexicon/index'

/** A run of characters between spaces or signs, hyphened parts together: "Jong-un", "Jean-Pierre", "Šefčovič". */
export interface Word {
  /** Half-open range of tokens. */
  first: number
  last: number
  text: string
  capital: boolean
}

const CAPITAL = /^\p{Lu}/u

export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text)
}

const ALNUM = /^[\p{L}\p{N}]+$/u

/** A sentence's words; taken tokens are kept apart, so that "U.S.-led" stays three. */
export function wordsOf(text: Text, sentence: Sentence, taken: ReadonlySet<number>): Word[] {
  const words: Word[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = text.tokens[i] as Token
    let last = i + 1
    for (
      let next = partEnd(text, last, sentence.last);
      next > last && last < i + LONGEST;
      next = partEnd(text, last, sentence.last)
    ) {
      if (taken.has(last - 1) || taken.has(next - 1)) break
      last = next
    }
    const whole = last === i + 1 ? token.text : text.source.slice(token.start, (text.tokens[last - 1] as Token).end)
    words.push({ first: i, last, text: whole, capital: isCapital(token.text) })
    i = last - 1
  }
  return words
}

/** The token after the next part of a word that goes on at `at`: over a hyphen, or at once as in "5G"; `at` if it ends. */
function partEnd(text: Text, at: number, limit: number): number {
  const [before, sign, next] = [text.tokens[at - 1] as Token, text.tokens[at], text.tokens[at + 1]]
  if (!sign || at >= limit || before.end !== sign.start) return at
  if (ALNUM.test(before.text) && ALNUM.test(sign.text)) return at + 1
  const joined = (sign.text === '-' || sign.text === '‑') && next && at + 1 < limit && sign.end === next.start
  return joined ? at + 2 : at
}

/** Whether a form may start at a token. */
export type Opens = (tokens: readonly Token[], at: number) => boolean

/** Tokens of the longest word taken whole. */
const LONGEST = 9
const ASCII_WORD = /^[A-Za-z0-9]+$/u
const MOST_REMEMBERED = 50_000

/** Remembers what may follow a word in a form, so that each is asked about once and most of a text is passed over. */
export function rememberOpeners(after: (word: string) => Continuation): Opens {
  const known = new Map<string, Continuation>()
  return (tokens, at) => {
    const { text, end } = tokens[at] as Token
    let may = known.get(text)
    if (may === undefined) {
      if (known.size > MOST_REMEMBERED) known.clear()
      const word = wordAt(text, 0)
      may = word === '' ? null : after(word)
      if (may && word !== text) may = 'any'
      known.set(text, may)
    }
    const next = tokens[at + 1]
    // "5" and "G" are one word, which nobody has asked about.
    if (next?.start === end && ALNUM.test(text) && ALNUM.test(next.text)) return true
    if (may === null || may === 'any' || !next) return may !== null
    return may.has(next.lower) || !ASCII_WORD.test(next.text)
  }
}
