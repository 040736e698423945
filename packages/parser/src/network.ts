import type { Kernel } from './kernel'
import { CACHED, FRESH, LANES, type Layout, type Paired, pack, type Quartered } from './memory'
import { decodeTree } from './tree'
import type { Weights } from './weights'
import { wordFeatures } from './word'

/** What the network says of one sentence; labels are indices into the header's lists. */
export interface Reading {
  readonly heads: Int32Array
  readonly deprels: Uint8Array
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
}

/** Reads sentences of 1 to LONGEST words, BATCH words in all at most. */
export type Network = (sentences: readonly (readonly string[])[]) => Reading[]

const INPUT_SCALE = 4096
// States between -1 and 1 are bytes: this many steps each way, from memory.ts's ZERO.
const STATE_SCALE = 63
// The product of two arc vectors of up to 64 dimensions stays within 32 bits.
const ARC_SCALE = 4096
const PAIR_SCALE = 1024

export function createNetwork(weights: Weights, kernel: Kernel, layout: Layout): Network {
  const h = weights.header
  const wide = 2 * h.hidden
  const sumBytes = 16 * wide
  const i16 = new Int16Array(kernel.memory)
  const i32 = new Int32Array(kernel.memory)
  const f32 = new Float32Array(kernel.memory)
  const features = wordFeatures(weights, INPUT_SCALE)
  const known = new Map<string, number>()
  const root = h.deprels.indexOf('root')

  install('mix', layout.mix, INPUT_SCALE)
  for (const [k, layer] of layout.layers.entries()) {
    install(`layer${k}.input`, layer.input, STATE_SCALE)
    install(`layer${k}.forward`, layer.forward, STATE_SCALE)
    install(`layer${k}.backward`, layer.backward, STATE_SCALE)
  }
  install('out', layout.out, STATE_SCALE)
  install('label', layout.label, PAIR_SCALE)
  f32.set(weights.floats('labelRoot'), layout.labelRoot >> 2)
  const arcRoot = Int16Array.from(weights.floats('arcRoot'), (v) => Math.round(v * ARC_SCALE))

  function install(name: string, place: Paired | Quartered, scale: number): void {
    pack(weights.matrix(name), scale, place, kernel)
  }

  function affine(x: number, n: number, place: Paired, out: number): void {
    kernel.affine(x, upToLanes(n), place.pairs, place.at, place.rows, place.step, place.bias, out)
  }

  function affineBytes(x: number, n: number, m: Quartered, out: number): void {
    kernel.affineBytes(x, upToLanes(n), m.quads, m.at, m.rows, m.start, m.step, m.bias, out)
  }

  /** Sees to it that each word's input to the first layer is in the cache, and points to it. */
  function look(sentences: readonly (readonly string[])[]): void {
    const words = sentences.flat()
    let fresh = [...new Set(words)].filter((word) => !known.has(word))
    if (known.size + fresh.length > CACHED) {
      known.clear()
      fresh = [...new Set(words)]
    }
    for (let from = 0; from < fresh.length; from += FRESH) {
      const some = fresh.slice(from, from + FRESH)
      const slot = known.size
      for (const [i, word] of some.entries()) {
        features(word, i16, (layout.features >> 1) + i * layout.mix.pairs * 2)
        known.set(word, slot + i)
      }
      affine(layout.features, some.length, layout.mix, layout.mixed)
      kernel.squashBytes(layout.mixed, some.length * h.word, layout.vectors)
      // A batch of rows is padded to four: write apart, so that no neighbour in the cache is overwritten.
      affineBytes(layout.vectors, some.length, (layout.layers[0] as Layout['layers'][number]).input, layout.sums)
      f32.copyWithin(
        (layout.cache + slot * sumBytes) >> 2,
        layout.sums >> 2,
        (layout.sums + some.length * sumBytes) >> 2,
      )
    }
    words.forEach((word, t) => {
      i32[(layout.rows >> 2) + t] = layout.cache + (known.get(word) as number) * sumBytes
    })
  }

  /** Runs the recurrent layers; returns where the last one's states lie. */
  function encode(starts: readonly number[], lengths: readonly number[], tokens: number): number {
    let state = 0
    for (const [k, layer] of layout.layers.entries()) {
      if (k > 0) {
        affineBytes(state, tokens, layer.input, layout.sums)
        for (let t = 0; t < tokens; t++) i32[(layout.rows >> 2) + t] = layout.sums + t * sumBytes
      }
      state = layout.states[k % 2] as number
      for (let s = 0; s < starts.length; s += LANES) {
        for (let lane = 0; lane < LANES; lane++) {
          i32[(layout.group >> 2) + lane * 2] = starts[s + lane] ?? 0
          i32[(layout.group >> 2) + lane * 2 + 1] = lengths[s + lane] ?? 0
        }
        for (const [m, offset, backward] of [
          [layer.forward, 0, false],
          [layer.backward, h.hidden, true],
        ] as const)
          kernel.lstm(
            layout.group,
            layout.rows,
            h.hidden,
            m.at,
            m.start,
            m.step,
            m.bias,
            state + offset,
            wide,
            layout.scratch,
            backward,
          )
      }
    }
    return state
  }

  function headsOf(start: number, n: number): Int32Array {
    const stride = layout.out.rows
    kernel.squash(layout.read + start * stride * 4, n, stride, 2 * h.arc, ARC_SCALE, layout.arcVectors)
    i16.set(arcRoot, (layout.arcVectors >> 1) + n * 2 * h.arc + h.arc)
    kernel.arcs(layout.arcVectors, n, layout.arcVectors + 2 * h.arc, n + 1, 2 * h.arc, h.arc, layout.arcs)
    return decodeTree(i32.subarray(layout.arcs >> 2, (layout.arcs >> 2) + n * (n + 1)), n)
  }

  /** Index of the largest of some floats, `not` left out. */
  function largest(at: number, count: number, not = -1): number {
    let best = not === 0 ? 1 : 0
    for (let k = best + 1; k < count; k++)
      if (k !== not && (f32[at + k] as number) > (f32[at + best] as number)) best = k
    return best
  }

  return (sentences) => {
    look(sentences)
    const lengths = sentences.map((words) => words.length)
    const starts: number[] = []
    let tokens = 0
    for (const length of lengths) {
      starts.push(tokens)
      tokens += length
    }
    affineBytes(encode(starts, lengths, tokens), tokens, layout.out, layout.read)

    const row = layout.out.rows
    const labels = layout.read + 8 * h.arc
    const trees = starts.map((start, s) => headsOf(start, lengths[s] as number))
    for (const [s, heads] of trees.entries())
      for (const [i, head] of heads.entries()) {
        const t = (starts[s] as number) + i
        i32[(layout.dependents >> 2) + t] = labels + t * row * 4
        i32[(layout.heads >> 2) + t] =
          head < 0 ? layout.labelRoot : labels + (((starts[s] as number) + head) * row + h.label) * 4
      }
    kernel.pair(layout.dependents, layout.heads, tokens, h.label, PAIR_SCALE, layout.pairs)
    affine(layout.pairs, tokens, layout.label, layout.named)

    const tags = (layout.read >> 2) + 2 * h.arc + 2 * h.label
    return trees.map((heads, s) => {
      const start = starts[s] as number
      const n = heads.length
      const reading = { heads, deprels: new Uint8Array(n), upos: new Uint8Array(n), xpos: new Uint8Array(n) }
      for (let i = 0; i < n; i++) {
        const t = start + i
        const named = (layout.named >> 2) + t * layout.label.rows
        reading.deprels[i] = heads[i] === -1 ? root : largest(named, h.deprels.length, root)
        reading.upos[i] = largest(tags + t * row, h.upos.length)
        reading.xpos[i] = largest(tags + t * row + h.upos.length, h.xpos.length)
      }
      return reading
    })
  }
}

const upToLanes = (n: number) => Math.ceil(n / LANES) * LANES
