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

interface Placed {
  readonly at: number
  readonly rows: number
  readonly step: number
  readonly bias: number
}

/** A matrix in the kernel's memory for inputs of 16 bits: packs of eight rows, columns in pairs. */
export interface Paired extends Placed {
  readonly pairs: number
}

/** A matrix for inputs of bytes: packs of four rows, columns in fours; and where sums start. */
export interface Quartered extends Placed {
  readonly quads: number
  readonly start: number
}

export interface Layer {
  readonly input: Quartered
  readonly forward: Quartered
  readonly backward: Quartered
}

/** Bytes of input are from 0 to 127 and stand for this less. */
export const ZERO = 64

/** Where everything lies in the kernel's memory, in bytes. */
export interface Layout {
  readonly bytes: number
  readonly mix: Paired
  readonly layers: readonly Layer[]
  readonly out: Quartered
  readonly label: Paired
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
  const paired = (rows: number, columns: number): Paired => {
    const r = upTo(rows, 8)
    const pairs = upTo(columns, 2) / 2
    return { at: take(r * pairs * 4), rows: r, pairs, step: take(r * 4), bias: take(r * 4) }
  }
  const quartered = (rows: number, columns: number): Quartered => {
    const r = upTo(rows, 8)
    const quads = upTo(columns, 4) / 4
    return { at: take(r * quads * 4), rows: r, quads, start: take(r * 4), step: take(r * 4), bias: take(r * 4) }
  }
  const wide = 2 * h.hidden
  const tokens = BATCH + LANES
  const mix = paired(h.word, h.glove + h.own + 2 * h.affix + h.shape)
  const layers = Array.from({ length: h.layers }, (_, k) => ({
    input: quartered(4 * wide, k === 0 ? h.word : wide),
    forward: quartered(4 * h.hidden, h.hidden),
    backward: quartered(4 * h.hidden, h.hidden),
  }))
  const out = quartered(2 * h.arc + 2 * h.label + h.upos.length + h.xpos.length, wide)
  const label = paired(h.deprels.length, h.label)
  const areas = {
    cache: take(CACHED * 16 * wide),
    features: take(FRESH * mix.pairs * 4),
    mixed: take(FRESH * mix.rows * 4),
    vectors: take(FRESH * h.word),
    rows: take(tokens * 4),
    group: take(LANES * 8),
    states: [take(tokens * wide), take(tokens * wide)] as const,
    sums: take(tokens * 16 * wide),
    scratch: take(84 * h.hidden),
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

/**
 * Copies a matrix of the weights file to its place, packed as the kernel reads it. Inputs are whole numbers: each row's
 * step takes in their scale.
 */
export function pack(matrix: Matrix, scale: number, place: Paired | Quartered, kernel: Kernel): void {
  const { values, step, bias } = matrix
  const rows = step.length
  const columns = values.length / rows
  new Float32Array(kernel.memory, place.step, rows).set(step.map((v) => v / scale))
  new Float32Array(kernel.memory, place.bias, rows).set(bias)
  const value = (r: number, k: number) => values[r * columns + k] as number
  if ('pairs' in place) {
    const target = new Int16Array(kernel.memory, place.at, place.rows * place.pairs * 2)
    for (let r = 0; r < rows; r++)
      for (let k = 0; k < columns; k++)
        target[(r >> 3) * place.pairs * 16 + (k >> 1) * 16 + (r & 7) * 2 + (k & 1)] = value(r, k)
    return
  }
  const target = new Int8Array(kernel.memory, place.at, place.rows * place.quads * 4)
  const start = new Int32Array(kernel.memory, place.start, place.rows)
  for (let r = 0; r < rows; r++)
    for (let k = 0; k < columns; k++) {
      target[(r >> 2) * place.quads * 16 + (k >> 2) * 16 + (r & 3) * 4 + (k & 3)] = value(r, k)
      start[r] = (start[r] as number) - ZERO * value(r, k)
    }
}
