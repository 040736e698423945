/** Finds the longest known form at a place in a text. */
export interface Matcher {
  /** Length in UTF-16 code units of the longest form that starts at `at` and ends at a word's end; 0 if none. */
  lengthAt(text: string, at: number): number
  /** What may come after a first word: spares looking closer at most words of a text. */
  after(word: string): Continuation
}

/** The second words of the forms that open with a word, in lower case; `any` if one is that word alone, null if none is. */
export type Continuation = ReadonlySet<string> | 'any' | null

/** What may follow in any of several matchers. */
export function anyContinuation(all: readonly Continuation[]): Continuation {
  if (all.includes('any')) return 'any'
  const seconds = all.flatMap((one) => (one === null || one === 'any' ? [] : [...one]))
  return seconds.length > 0 ? new Set(seconds) : null
}

const wordSign = /[\p{L}\p{N}\p{M}$]/u
const beyondAscii = /[\p{L}\p{N}]/u

/**
 * Forms are bucketed by their first two runs of letters and digits and tried longest first, so that a scan over the word
 * starts of a text takes time linear in its length. Nothing depends on how a tokeniser splits "U.S.-led" or "Xi'an".
 * Where the text may be in any case, the forms are lower case.
 */
export function createMatcher(forms: Iterable<string>, inAnyCase = false): Matcher {
  const openers = new Map<string, Set<string> | 'any'>()
  const buckets = new Map<string, string[]>()
  for (const form of forms) {
    const first = wordEnd(form, 0)
    const second = secondWordEnd(form, first)
    const opener = form.slice(0, first)
    const known = openers.get(opener) ?? new Set()
    if (second === first) openers.set(opener, 'any')
    else if (known !== 'any') openers.set(opener, known.add(lastWord(form.slice(first, second)).toLowerCase()))
    const key = form.slice(0, second)
    const bucket = buckets.get(key)
    if (bucket) bucket.push(form)
    else buckets.set(key, [form])
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.length - a.length)

  const asSpelt = (piece: string) => (inAnyCase ? piece.toLowerCase() : piece)

  function longest(bucket: readonly string[] | undefined, text: string, at: number): number {
    if (!bucket) return 0
    const piece = asSpelt(text.slice(at, at + (bucket[0] as string).length))
    for (const form of bucket) if (piece.startsWith(form) && endsWord(text, at + form.length)) return form.length
    return 0
  }

  return {
    after: (word) => openers.get(asSpelt(word)) ?? null,
    lengthAt(text, at) {
      const first = wordEnd(text, at)
      const word = asSpelt(text.slice(at, first))
      if (!openers.has(word)) return 0
      const second = secondWordEnd(text, first)
      const length = second > first ? longest(buckets.get(asSpelt(text.slice(at, second))), text, at) : 0
      return length || longest(buckets.get(word), text, at)
    },
  }
}

/** The end of the run of letters and digits after the signs that follow a first one; the end of the first if none does. */
function secondWordEnd(text: string, first: number): number {
  for (let at = first; at < text.length && at < first + 4; at++) {
    const end = wordEnd(text, at)
    if (end > at) return end
  }
  return first
}

function lastWord(piece: string): string {
  let at = 0
  while (wordEnd(piece, at) === at) at++
  return piece.slice(at)
}

/** The run of letters and digits that starts at `at`. */
export function wordAt(text: string, at: number): string {
  return text.slice(at, wordEnd(text, at))
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
