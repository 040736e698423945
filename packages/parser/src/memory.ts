import type { Kernel } from './kernel'
import type { Header, Matrix } from './weights'

/** Longest run of words read at once; longer sentences are read in pieces. */
export const LONGEST = 256
/** Words of one batch. */
export const BATCH = 512
/** Word types whose input to the first layer is kept. */
export const CACHED = 4096
/** New word types worked out at once. */
export const FRESH = 64
/** Sentences that a recurrent layer reads in step. */
export const LANES = 4

/** A matrix in the kernel's memory: packs of eight rows, columns in pairs. */
export interface Placed {
  readonly at: number
  readonly rows: number
  readonly pairs: number
  readonly step: number
  readonly bias: number
}

export interface Layer {
  readonly input: Placed
  readonly forward: Placed
  readonly backward: Placed
}

/** Where everything lies in the kernel's memory, in bytes. */
export interface Layout {
  readonly bytes: number
  readonly mix: Placed
  readonly layers: readonly Layer[]
  readonly out: Placed
  readonly label: Placed
  readonly cache: number
  readonly features: number
  readonly mixed: number
  readonly vectors: number
  readonly rows: number
  readonly group: number
  readonly states: readonly [number, number]
  readonly sums: number
  readonly scratch: number
  readonly read: number
  readonly arcVectors: number
  readonly arcs: number
  readonly dependents: number
  readonly heads: number
  readonly labelRoot: number
  readonly pairs: number
  readonly named: number
}

const ALIGN = 16
const upTo = (n: number, step: number) => Math.ceil(n / step) * step

export function layOut(h: Header): Layout {
  let top = ALIGN
  const take = (bytes: number) => {
    const at = top
    top += upTo(bytes, ALIGN)
    return at
  }
  const place = (rows: number, columns: number): Placed => {
    const r = upTo(rows, 8)
    const pairs = upTo(columns, 2) / 2
    return { at: take(r * pairs * 4), rows: r, pairs, step: take(r * 4), bias: take(r * 4) }
  }
  const wide = 2 * h.hidden
  const tokens = BATCH + LANES
  const mix = place(h.word, h.glove + h.own + 2 * h.affix + h.shape)
  const layers = Array.from({ length: h.layers }, (_, k) => ({
    input: place(4 * wide, k === 0 ? h.word : wide),
    forward: place(4 * h.hidden, h.hidden),
    backward: place(4 * h.hidden, h.hidden),
  }))
  const out = place(2 * h.arc + 2 * h.label + h.upos.length + h.xpos.length, wide)
  const label = place(h.deprels.length, h.label)
  const areas = {
    cache: take(CACHED * 16 * wide),
    features: take(FRESH * mix.pairs * 4),
    mixed: take(FRESH * mix.rows * 4),
    vectors: take(FRESH * h.word * 2),
    rows: take(tokens * 4),
    group: take(LANES * 8),
    states: [take(tokens * wide * 2), take(tokens * wide * 2)] as const,
    sums: take(tokens * 16 * wide),
    scratch: take(88 * h.hidden),
    read: take(tokens * out.rows * 4),
    arcVectors: take((LONGEST + 1) * h.arc * 4),
    arcs: take(LONGEST * (LONGEST + 1) * 4),
    dependents: take(tokens * 4),
    heads: take(tokens * 4),
    labelRoot: take(h.label * 4),
    pairs: take(tokens * h.label * 2),
    named: take(tokens * label.rows * 4),
  }
  return { bytes: top, mix, layers, out, label, ...areas }
}

/** Copies a matrix of the weights file to its place, packed as the kernel reads it. */
export function pack(matrix: Matrix, place: Placed, kernel: Kernel): void {
  const target = new Int16Array(kernel.memory, place.at, place.rows * place.pairs * 2)
  const rows = matrix.step.length
  const columns = matrix.values.length / rows
  for (let r = 0; r < rows; r++)
    for (let k = 0; k < columns; k++)
      target[(r >> 3) * place.pairs * 16 + (k >> 1) * 16 + (r & 7) * 2 + (k & 1)] = matrix.values[
        r * columns + k
      ] as number
  // Inputs are whole numbers: the step takes in their scale, which the caller has multiplied into it.
  new Float32Array(kernel.memory, place.step, rows).set(matrix.step)
  new Float32Array(kernel.memory, place.bias, rows).set(matrix.bias)
}
