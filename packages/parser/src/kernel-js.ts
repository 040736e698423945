import type { Kernel } from './kernel'
import { LANES } from './memory'

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

/** The kernel in plain JavaScript, for where WebAssembly is missing or refused; the same numbers to the bit. */
export function jsKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(bytes)
  const i16 = new Int16Array(memory)
  const i32 = new Int32Array(memory)
  const f32 = new Float32Array(memory)

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

  function lstm(
    group: number,
    rows: number,
    hidden: number,
    w: number,
    step: number,
    zero: number,
    out: number,
    stride: number,
    scratch: number,
    backward: boolean,
  ) {
    const h = scratch >> 1
    const sums = (scratch >> 2) + hidden * 6
    const c = new Float32Array(hidden * LANES)
    i16.fill(0, h, h + hidden * LANES)
    const firsts = Array.from({ length: LANES }, (_, lane) => i32[(group >> 2) + lane * 2] as number)
    const lengths = Array.from({ length: LANES }, (_, lane) => i32[(group >> 2) + lane * 2 + 1] as number)
    const filled = lengths.filter((length) => length > 0).length
    for (let i = 0; i < Math.max(...lengths); i++) {
      affine(scratch, filled, hidden >> 1, w, hidden * 4, step, zero, scratch + hidden * 24)
      for (let lane = 0; lane < filled; lane++) {
        const length = lengths[lane] as number
        if (i >= length) continue
        const t = (firsts[lane] as number) + (backward ? length - 1 - i : i)
        const u = ((i32[(rows >> 2) + t] as number) >> 2) + (backward ? hidden * 4 : 0)
        const s = sums + lane * hidden * 4
        const o = (out >> 1) + t * stride
        for (let k = 0; k < hidden; k++) {
          const input = sigmoid(fround((f32[u + k] as number) + (f32[s + k] as number)))
          const forget = sigmoid(fround((f32[u + hidden + k] as number) + (f32[s + hidden + k] as number)))
          const fresh = tanh(fround((f32[u + hidden * 2 + k] as number) + (f32[s + hidden * 2 + k] as number)))
          const gate = sigmoid(fround((f32[u + hidden * 3 + k] as number) + (f32[s + hidden * 3 + k] as number)))
          const at = lane * hidden + k
          const cell = fround(fround(forget * (c[at] as number)) + fround(input * fresh))
          c[at] = cell
          i16[o + k] = i16[h + at] = whole(fround(gate * tanh(cell)), 32767)
        }
      }
    }
  }

  return {
    memory,
    affine,
    lstm,
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
