import { normalise, prefixBuckets, shapeBucket, suffixBuckets } from './features'
import type { Table, Weights } from './weights'

const LEAST = -32768
const MOST = 32767

/** Writes a word's features as 16-bit whole numbers times `scale`: GloVe, own embedding, prefixes, suffixes, shape. */
export function wordFeatures(weights: Weights, scale: number): (word: string, out: Int16Array, at: number) => void {
  const { buckets, shapes } = weights.header
  const glove = weights.table('glove')
  const own = weights.table('own')
  const affix = weights.table('affix')
  const shape = weights.table('shape')
  const columns = [glove, own, affix, affix, shape]
  const steps = Float64Array.from(columns.flatMap((table) => Array.from(table.step, (step) => step * scale)))
  const totals = new Int32Array(steps.length)

  function add({ values, width }: Table, row: number, at: number): void {
    if (row < 0) return
    const from = row * width
    for (let k = 0; k < width; k++) totals[at + k] = (totals[at + k] as number) + (values[from + k] as number)
  }

  return (word, out, at) => {
    const plain = normalise(word)
    totals.fill(0)
    add(glove, weights.gloveRow(plain), 0)
    add(own, weights.ownRow(plain), glove.width)
    const prefix = glove.width + own.width
    const suffix = prefix + affix.width
    for (const row of prefixBuckets(plain, buckets)) add(affix, row, prefix)
    for (const row of suffixBuckets(plain, buckets)) add(affix, row, suffix)
    add(shape, shapeBucket(word, shapes), suffix + affix.width)
    for (let k = 0; k < totals.length; k++) {
      const value = Math.round((totals[k] as number) * (steps[k] as number))
      out[at + k] = value < LEAST ? LEAST : value > MOST ? MOST : value
    }
  }
}
