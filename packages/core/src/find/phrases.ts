/** What stands at a place in a text: how long it is, and what it means. */
export interface Phrase<T> {
  length: number
  value: T
}

export interface Phrases<T> {
  /** The longest known phrase that starts at `at`, where a word starts, and stops where a word stops. */
  at(text: string, at: number): Phrase<T> | null
}

interface Row<T> {
  form: string
  value: T
}

const WORD = /[\p{L}\p{N}]+/uy
const WORD_SIGN = /[\p{L}\p{N}\p{M}]/u

/** Bucketed by first word and tried longest first, so that a scan over a text takes time linear in its length. */
export function createPhrases<T>(rows: Iterable<readonly [form: string, value: T]>): Phrases<T> {
  const buckets = new Map<string, Row<T>[]>()
  for (const [form, value] of rows) {
    const key = wordAt(form, 0)
    const bucket = buckets.get(key)
    if (bucket) bucket.push({ form, value })
    else buckets.set(key, [{ form, value }])
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.form.length - a.form.length)

  return {
    at(text, at) {
      for (const { form, value } of buckets.get(wordAt(text, at)) ?? []) {
        if (text.startsWith(form, at) && !WORD_SIGN.test(text[at + form.length] ?? ''))
          return { length: form.length, value }
      }
      return null
    },
  }
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at
  return WORD.exec(text)?.[0] ?? ''
}
