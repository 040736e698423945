import type { Sentence, Text, Token } from '../language/index'

/** A run of characters between spaces or signs, hyphened parts together: "Jong-un", "Jean-Pierre", "Šefčovič". */
export interface Word {
  /** Half-open range of tokens. */
  first: number
  last: number
  text: string
  capital: boolean
}

const CAPITAL = /^\p{Lu}/u
const ALNUM = /^[\p{L}\p{N}]+$/u

/** A sentence's words; taken tokens are kept apart, so that "U.S.-led" stays three. */
export function wordsOf(text: Text, sentence: Sentence, taken: ReadonlySet<number>): Word[] {
  const words: Word[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = text.tokens[i] as Token
    let last = i + 1
    for (let next = partEnd(text, last, sentence.last); next > last; next = partEnd(text, last, sentence.last)) {
      if (taken.has(last - 1) || taken.has(next - 1)) break
      last = next
    }
    const end = (text.tokens[last - 1] as Token).end
    words.push({ first: i, last, text: text.source.slice(token.start, end), capital: CAPITAL.test(token.text) })
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
