import type { Kernel } from './kernel'
import { LANES, ZERO } from './memory'

const { fround, imul } = Math
const C378 = 378
const C17325 = 17325
const C135135 = 135135
const C28 = 28
const C3150 = 3150
const C62370 = 62370
const LIMIT = fround(4.97)
// Adding and taking away 1.5 * 2^23 rounds a float to the nearest whole number, ties to even.
const ROUNDER = 12582912

function tanh(v: number): number {
  const x = v > LIMIT ? LIMIT : v < -LIMIT ? -LIMIT : v
  const s = fround(x * x)
  const p = fround(x * fround(fround(fround(fround(fround(s + C378) * s) + C17325) * s) + C135135))
  const q = fround(fround(fround(fround(fround(fround(s * C28) + C3150) * s) + C62370) * s) + C135135)
  return fround(p / q)
}

function sigmoid(v: number): number {
  return fround(fround(tanh(fround(v * 0.5)) * 0.5) + 0.5)
}

function whole(v: number, scale: number): number {
  const x = fround(v * scale)
  return x >= 32767 ? 32767 : x <= -32768 ? -32768 : fround(fround(x + ROUNDER) - ROUNDER)
}

// Two rows of a matrix in one double, so that one product serves both: sums of up to 520 columns stay below half of it.
const SHIFT = 2 ** 24

function byte(v: number): number {
  return whole(v, 63) + ZERO
}

/** The kernel in plain JavaScript, for where WebAssembly is missing or refused; the same numbers to the bit. */
export function jsKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(bytes)
  const i16 = new Int16Array(memory)
  const i32 = new Int32Array(memory)
  const f32 = new Float32Array(memory)
  const u8 = new Uint8Array(memory)
  const doubled = new Map<number, Float64Array>()
  let inputs = new Float64Array(0)

  function affine(
    x: number,
    n: number,
    pairs: number,
    w: number,
    rows: number,
    step: number,
    bias: number,
    out: number,
  ) {
    const packed = i16.subarray(w >> 1, (w >> 1) + pairs * rows * 2)
    const columns = pairs * 2
    // Two rows of x at once, so that each number of the matrix is read half as often; an odd last one is read twice.
    for (let t = 0; t < n; t += 2) {
      const next = t + 1 < n ? t + 1 : t
      const x0 = i16.subarray((x >> 1) + t * columns, (x >> 1) + (t + 1) * columns)
      const x1 = i16.subarray((x >> 1) + next * columns, (x >> 1) + (next + 1) * columns)
      for (let r = 0; r < rows; r += 2) {
        // Rows lie in packs of eight, a pair of columns at a time.
        let p = (r >> 3) * pairs * 16 + (r & 7) * 2
        let a0 = 0
        let a1 = 0
        let b0 = 0
        let b1 = 0
        for (let k = 0; k < columns; k += 2, p += 16) {
          const u = packed[p] as number
          const v = packed[p + 1] as number
          const y = packed[p + 2] as number
          const z = packed[p + 3] as number
          const c0 = x0[k] as number
          const d0 = x0[k + 1] as number
          const c1 = x1[k] as number
          const d1 = x1[k + 1] as number
          a0 = (a0 + imul(u, c0) + imul(v, d0)) | 0
          b0 = (b0 + imul(y, c0) + imul(z, d0)) | 0
          a1 = (a1 + imul(u, c1) + imul(v, d1)) | 0
          b1 = (b1 + imul(y, c1) + imul(z, d1)) | 0
        }
        const sa = f32[(step >> 2) + r] as number
        const sb = f32[(step >> 2) + r + 1] as number
        const ga = f32[(bias >> 2) + r] as number
        const gb = f32[(bias >> 2) + r + 1] as number
        const o0 = (out >> 2) + t * rows + r
        const o1 = (out >> 2) + next * rows + r
        f32[o0] = fround(fround(a0) * sa) + ga
        f32[o0 + 1] = fround(fround(b0) * sb) + gb
        f32[o1] = fround(fround(a1) * sa) + ga
        f32[o1 + 1] = fround(fround(b1) * sb) + gb
      }
    }
  }

  /** A matrix of bytes as `affineBytes` reads it: packs of four rows, for each column two doubles of two rows. */
  function double(w: number, quads: number, rows: number): Float64Array {
    let out = doubled.get(w)
    if (out) return out
    out = new Float64Array(rows * quads * 2)
    const packed = new Int8Array(memory, w, rows * quads * 4)
    for (let i = 0; i < out.length; i++) {
      // i is (pack, column, half); packed is (pack, column / 4, row, column % 4).
      const column = (i >> 1) % (quads * 4)
      const at = ((i >> 1) - column) * 4 + (column >> 2) * 16 + (i & 1) * 8 + (column & 3)
      out[i] = (packed[at] as number) + (packed[at + 4] as number) * SHIFT
    }
    doubled.set(w, out)
    return out
  }

  function affineBytes(
    x: number,
    n: number,
    quads: number,
    w: number,
    rows: number,
    start: number,
    step: number,
    bias: number,
    out: number,
  ) {
    const matrix = double(w, quads, rows)
    const columns = quads * 4
    if (inputs.length < columns * LANES) inputs = new Float64Array(columns * LANES)
    for (let t = 0; t < n; t += LANES) {
      for (let k = 0; k < columns; k++)
        for (let lane = 0; lane < LANES; lane++)
          inputs[k * LANES + lane] = u8[x + Math.min(t + lane, n - 1) * columns + k] as number
      for (let r = 0, p = 0; r < rows; r += 4) {
        let a0 = 0
        let a1 = 0
        let a2 = 0
        let a3 = 0
        let b0 = 0
        let b1 = 0
        let b2 = 0
        let b3 = 0
        for (let k = 0; k < columns * LANES; k += LANES, p += 2) {
          const u = matrix[p] as number
          const v = matrix[p + 1] as number
          const x0 = inputs[k] as number
          const x1 = inputs[k + 1] as number
          const x2 = inputs[k + 2] as number
          const x3 = inputs[k + 3] as number
          a0 += u * x0
          b0 += v * x0
          a1 += u * x1
          b1 += v * x1
          a2 += u * x2
          b2 += v * x2
          a3 += u * x3
          b3 += v * x3
        }
        put(t, r, a0, b0)
        if (t + 1 < n) put(t + 1, r, a1, b1)
        if (t + 2 < n) put(t + 2, r, a2, b2)
        if (t + 3 < n) put(t + 3, r, a3, b3)
      }
    }

    function put(t: number, r: number, a: number, b: number) {
      const highA = Math.floor(a / SHIFT + 0.5)
      const highB = Math.floor(b / SHIFT + 0.5)
      const o = (out >> 2) + t * rows + r
      finish(o, r, a - highA * SHIFT)
      finish(o + 1, r + 1, highA)
      finish(o + 2, r + 2, b - highB * SHIFT)
      finish(o + 3, r + 3, highB)
    }

    function finish(o: number, r: number, sum: number) {
      const total = fround(sum + (i32[(start >> 2) + r] as number))
      f32[o] = fround(total * (f32[(step >> 2) + r] as number)) + (f32[(bias >> 2) + r] as number)
    }
  }

  function lstm(
    group: number,
    rows: number,
    hidden: number,
    w: number,
    start: number,
    step: number,
    zero: number,
    out: number,
    stride: number,
    scratch: number,
    backward: boolean,
  ) {
    const sums = (scratch >> 2) + hidden * 5
    const c = new Float32Array(hidden * LANES)
    u8.fill(ZERO, scratch, scratch + hidden * LANES)
    const firsts = Array.from({ length: LANES }, (_, lane) => i32[(group >> 2) + lane * 2] as number)
    const lengths = Array.from({ length: LANES }, (_, lane) => i32[(group >> 2) + lane * 2 + 1] as number)
    const filled = lengths.filter((length) => length > 0).length
    for (let i = 0; i < Math.max(...lengths); i++) {
      affineBytes(scratch, filled, hidden >> 2, w, hidden * 4, start, step, zero, scratch + hidden * 20)
      for (let lane = 0; lane < filled; lane++) {
        const length = lengths[lane] as number
        if (i >= length) continue
        const t = (firsts[lane] as number) + (backward ? length - 1 - i : i)
        const u = ((i32[(rows >> 2) + t] as number) >> 2) + (backward ? hidden * 4 : 0)
        const s = sums + lane * hidden * 4
        const o = out + t * stride
        for (let k = 0; k < hidden; k++) {
          const input = sigmoid(fround((f32[u + k] as number) + (f32[s + k] as number)))
          const forget = sigmoid(fround((f32[u + hidden + k] as number) + (f32[s + hidden + k] as number)))
          const fresh = tanh(fround((f32[u + hidden * 2 + k] as number) + (f32[s + hidden * 2 + k] as number)))
          const gate = sigmoid(fround((f32[u + hidden * 3 + k] as number) + (f32[s + hidden * 3 + k] as number)))
          const at = lane * hidden + k
          const cell = fround(fround(forget * (c[at] as number)) + fround(input * fresh))
          c[at] = cell
          u8[o + k] = u8[scratch + at] = byte(fround(gate * tanh(cell)))
        }
      }
    }
  }

  return {
    memory,
    affine,
    affineBytes,
    lstm,
    squashBytes(x, n, out) {
      for (let k = 0; k < n; k++) u8[out + k] = byte(tanh(f32[(x >> 2) + k] as number))
    },
    squash(x, n, stride, columns, scale, out) {
      for (let t = 0; t < n; t++)
        for (let k = 0; k < columns; k++)
          i16[(out >> 1) + t * columns + k] = whole(tanh(f32[(x >> 2) + t * stride + k] as number), scale)
    },
    arcs(dep, n, head, m, stride, width, out) {
      for (let i = 0; i < n; i++) {
        const a = (dep >> 1) + i * stride
        for (let j = 0; j < m; j++) {
          const b = (head >> 1) + j * stride
          let sum = 0
          for (let k = 0; k < width; k++) sum = (sum + imul(i16[a + k] as number, i16[b + k] as number)) | 0
          i32[(out >> 2) + i * m + j] = sum
        }
      }
    },
    pair(dependents, heads, n, width, scale, out) {
      for (let t = 0; t < n; t++) {
        const a = (i32[(dependents >> 2) + t] as number) >> 2
        const b = (i32[(heads >> 2) + t] as number) >> 2
        for (let k = 0; k < width; k++) {
          const sum = fround((f32[a + k] as number) + (f32[b + k] as number))
          i16[(out >> 1) + t * width + k] = whole(sum > 0 ? sum : 0, scale)
        }
      }
    },
  }
}
