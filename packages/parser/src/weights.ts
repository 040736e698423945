import type { Deprel, Upos, Xpos } from './labels'

/*
 * The weights file: 'DMPW', the header's length (uint32, little endian), a JSON header, then sections, each at a
 * multiple of four. Tables and matrices are whole numbers of eight bits; a table has one step a column, a matrix one
 * step and one bias a row. training/export.py writes it, compressed with gzip.
 */
export interface Header {
  format: 1
  hidden: number
  layers: number
  word: number
  arc: number
  label: number
  glove: number
  own: number
  affix: number
  shape: number
  buckets: number
  shapes: number
  both: number
  gloveOnly: number
  ownOnly: number
  upos: Upos[]
  xpos: Xpos[]
  deprels: Deprel[]
  sections: Record<string, [offset: number, length: number]>
}

export interface Table {
  values: Int8Array
  step: Float32Array
  width: number
}

export interface Matrix {
  values: Int8Array
  step: Float32Array
  bias: Float32Array
}

export interface Weights {
  header: Header
  /** Row of a known word in each table, -1 where it has none. */
  gloveRow(plain: string): number
  ownRow(plain: string): number
  table(name: 'glove' | 'own' | 'affix' | 'shape'): Table
  matrix(name: string): Matrix
  floats(name: string): Float32Array
}

const MAGIC = 0x57504d44

/** Thrown when bytes are not a weights file of this version. */
export class WeightsError extends Error {
  override name = 'WeightsError'
}

/** Reads an uncompressed weights file. */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== MAGIC)
    throw new WeightsError('These bytes are not parser weights. Pass weights/english.bin.gz of @demarche/parser.')
  const length = view.getUint32(4, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Header
  if (header.format !== 1)
    throw new WeightsError(
      `Weights of format ${String(header.format)}; this version reads format 1. Use the package's own file.`,
    )
  // Typed arrays need aligned starts, which bytes handed in need not have.
  const body = new Uint8Array(bytes.subarray(8 + length))

  const section = (name: string): [number, number] => {
    const found = header.sections[name]
    if (!found || found[0] + found[1] > body.byteLength)
      throw new WeightsError(`The weights file has no whole section "${name}". Was it cut short in transit?`)
    return found
  }
  const whole = (name: string) => new Int8Array(body.buffer, ...section(name))
  const floats = (name: string) => {
    const [offset, size] = section(name)
    return new Float32Array(body.buffer, offset, size / 4)
  }

  const words = new TextDecoder().decode(body.subarray(section('words')[0], section('words')[0] + section('words')[1]))
  const place = new Map<string, number>()
  for (const word of words.split('\n')) place.set(word, place.size)
  const { both, gloveOnly } = header

  return {
    header,
    gloveRow(plain) {
      const at = place.get(plain) ?? -1
      return at < both + gloveOnly ? at : -1
    },
    ownRow(plain) {
      const at = place.get(plain) ?? -1
      if (at < both) return at
      return at < both + gloveOnly ? -1 : at - gloveOnly
    },
    table: (name) => ({ values: whole(name), step: floats(`${name}.step`), width: header[name] }),
    matrix: (name) => ({ values: whole(name), step: floats(`${name}.step`), bias: floats(`${name}.bias`) }),
    floats,
  }
}
