/** Finds the longest known form at a place in a text. */
export interface Matcher {
  /** Length in UTF-16 code units of the longest form that starts at `at` and ends at a word's end; 0 if none. */
  lengthAt(text: string, at: number): number
}

const wordSign = /[\p{L}\p{N}\p{M}$]/u
const beyondAscii = /[\p{L}\p{N}]/u

/**
 * Forms are bucketed by their first run of letters and digits and tried longest first, so that a scan over the word
 * starts of a text takes time linear in its length. Nothing depends on how a tokeniser splits "U.S.-led" or "Xi'an".
 * Where the text may be in any case, the forms are lower case.
 */
export function createMatcher(forms: Iterable<string>, inAnyCase = false): Matcher {
  const buckets = new Map<string, string[]>()
  for (const form of forms) {
    const key = form.slice(0, wordEnd(form, 0))
    const bucket = buckets.get(key)
    if (bucket) bucket.push(form)
    else buckets.set(key, [form])
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.length - a.length)

  return {
    lengthAt(text, at) {
      const word = text.slice(at, wordEnd(text, at))
      const bucket = buckets.get(inAnyCase ? word.toLowerCase() : word)
      if (!bucket) return 0
      const piece = inAnyCase ? text.slice(at, at + (bucket[0] as string).length).toLowerCase() : text
      const from = inAnyCase ? 0 : at
      for (const form of bucket)
        if (piece.startsWith(form, from) && endsWord(text, at + form.length)) return form.length
      return 0
    },
  }
}

/** The end of the run of letters and digits that starts at `at`. */
function wordEnd(text: string, at: number): number {
  let end = at
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    const inWord =
      code < 128
        ? ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 48 && code <= 57)
        : beyondAscii.test(text[end] as string)
    if (!inWord) break
  }
  return end
}

function endsWord(text: string, end: number): boolean {
  const next = text.codePointAt(end)
  return next === undefined || !wordSign.test(String.fromCodePoint(next))
}
