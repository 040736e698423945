/** Finds the longest known form at a place in a text. */
export interface Matcher {
  /** Length in UTF-16 code units of the longest form that starts at `at` and ends at a word's end; 0 if none. */
  lengthAt(text: string, at: number): number
}

const wordStart = /[\p{L}\p{N}]+/uy
const wordSign = /[\p{L}\p{N}\p{M}$]/u

/**
 * Forms are bucketed by their first run of letters and digits and tried longest first, so that a scan over the word
 * starts of a text takes time linear in its length. Nothing depends on how a tokeniser splits "U.S.-led" or "Xi'an".
 * With `inAnyCase` for `spelling`, the forms are lower case and the text may be in any.
 */
export function createMatcher(forms: Iterable<string>, spelling: (piece: string) => string = asWritten): Matcher {
  const buckets = new Map<string, string[]>()
  for (const form of forms) {
    const key = wordAt(form, 0)
    const bucket = buckets.get(key)
    if (bucket) bucket.push(form)
    else buckets.set(key, [form])
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.length - a.length)

  return {
    lengthAt(text, at) {
      const bucket = buckets.get(spelling(wordAt(text, at))) ?? []
      const form = bucket.find(
        ({ length }, i) => spelling(text.slice(at, at + length)) === bucket[i] && endsWord(text, at + length),
      )
      return form?.length ?? 0
    },
  }
}

export const inAnyCase = (piece: string): string => piece.toLowerCase()
const asWritten = (piece: string): string => piece

function wordAt(text: string, at: number): string {
  wordStart.lastIndex = at
  return wordStart.exec(text)?.[0] ?? ''
}

function endsWord(text: string, end: number): boolean {
  const next = text.codePointAt(end)
  return next === undefined || !wordSign.test(String.fromCodePoint(next))
}
