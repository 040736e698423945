/** A word's features; training/words.py computes the same numbers. */

const PREFIXES = [1, 2, 3, 4]
const SUFFIXES = [1, 2, 3, 4, 5]
const SHAPE_SEED = 64
const SUFFIX_SEED = 16
const SHAPED = 16

/** Straight quotes, lower case, every ASCII digit a 0: the form under which a word is known. */
export function normalise(word: string): string {
  if (word === '\u2014') return '--'
  return word
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\u2013/g, '-')
    .toLowerCase()
    .replace(/[0-9]/g, '0')
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string, seed: number, from: number, to: number): number {
  let h = 0x811c9dc5 ^ seed
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h >>>= 0
  return (h ^ (h >>> 15)) >>> 0
}

export function prefixBuckets(plain: string, buckets: number): number[] {
  return PREFIXES.filter((k) => k <= plain.length).map((k) => hash(plain, k, 0, k) % buckets)
}

export function suffixBuckets(plain: string, buckets: number): number[] {
  return SUFFIXES.filter((k) => k <= plain.length).map(
    (k) => hash(plain, SUFFIX_SEED + k, plain.length - k, plain.length) % buckets,
  )
}

/** The word as X upper, x lower, d digit, ? beyond ASCII, else the character itself; runs shortened to two. */
export function shapeBucket(word: string, buckets: number): number {
  let shape = ''
  for (const c of Array.from(word.slice(0, 2 * SHAPED)).slice(0, SHAPED)) {
    const s = symbol(c)
    if (!shape.endsWith(s + s)) shape += s
  }
  return hash(shape, SHAPE_SEED, 0, shape.length) % buckets
}

function symbol(c: string): string {
  if (c >= '0' && c <= '9') return 'd'
  if (c.toLowerCase() !== c) return 'X'
  if (c.toUpperCase() !== c) return 'x'
  return c < '\u0080' ? c : '?'
}
