import { normalise, prefixBuckets, shapeBucket, suffixBuckets } from './features'
import type { Table, Weights } from './weights'

const SHORT = -32768
const LONG = 32767

/** Writes a word's features as 16-bit whole numbers times `scale`: GloVe, own embedding, prefixes, suffixes, shape. */
export function wordFeatures(weights: Weights, scale: number): (word: string, out: Int16Array, at: number) => void {
  const { buckets, shapes } = weights.header
  const glove = weights.table('glove')
  const own = weights.table('own')
  const affix = weights.table('affix')
  const shape = weights.table('shape')

  function sum(table: Table, rows: readonly number[], out: Int16Array, at: number): void {
    for (let k = 0; k < table.width; k++) {
      let total = 0
      for (const row of rows) if (row >= 0) total += table.values[row * table.width + k] as number
      out[at + k] = Math.max(SHORT, Math.min(LONG, Math.round(total * (table.step[k] as number) * scale)))
    }
  }

  return (word, out, at) => {
    const plain = normalise(word)
    let to = at
    for (const [table, rows] of [
      [glove, [weights.gloveRow(plain)]],
      [own, [weights.ownRow(plain)]],
      [affix, prefixBuckets(plain, buckets)],
      [affix, suffixBuckets(plain, buckets)],
      [shape, [shapeBucket(word, shapes)]],
    ] as const) {
      sum(table, rows, out, to)
      to += table.width
    }
  }
}
