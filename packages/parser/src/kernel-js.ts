import type { Kernel } from './kernel'

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
    for (let t = 0; t < n; t++) {
      const row = i16.subarray((x >> 1) + t * pairs * 2, (x >> 1) + (t + 1) * pairs * 2)
      let p = 0
      for (let r = 0; r < rows; r += 4) {
        // Rows lie in packs of eight, a pair of columns at a time; a half pack is four rows.
        p = (r >> 3) * pairs * 16 + (r & 4) * 2
        let a = 0
        let b = 0
        let c = 0
        let d = 0
        for (let k = 0; k < row.length; k += 2, p += 16) {
          const u = row[k] as number
          const v = row[k + 1] as number
          a = (a + imul(packed[p] as number, u) + imul(packed[p + 1] as number, v)) | 0
          b = (b + imul(packed[p + 2] as number, u) + imul(packed[p + 3] as number, v)) | 0
          c = (c + imul(packed[p + 4] as number, u) + imul(packed[p + 5] as number, v)) | 0
          d = (d + imul(packed[p + 6] as number, u) + imul(packed[p + 7] as number, v)) | 0
        }
        const o = (out >> 2) + t * rows + r
        const s = (step >> 2) + r
        const g = (bias >> 2) + r
        f32[o] = fround(fround(a) * (f32[s] as number)) + (f32[g] as number)
        f32[o + 1] = fround(fround(b) * (f32[s + 1] as number)) + (f32[g + 1] as number)
        f32[o + 2] = fround(fround(c) * (f32[s + 2] as number)) + (f32[g + 2] as number)
        f32[o + 3] = fround(fround(d) * (f32[s + 3] as number)) + (f32[g + 3] as number)
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
    const c = new Float32Array(hidden)
    const sums = (scratch >> 2) + hidden * 6
    for (let lane = 0; lane < 4; lane++) {
      const first = i32[(group >> 2) + lane * 2] as number
      const length = i32[(group >> 2) + lane * 2 + 1] as number
      const h = i16.subarray(scratch >> 1, (scratch >> 1) + hidden)
      h.fill(0)
      c.fill(0)
      for (let i = 0; i < length; i++) {
        const t = first + (backward ? length - 1 - i : i)
        affine(scratch, 1, hidden >> 1, w, hidden * 4, step, zero, scratch + hidden * 24)
        const u = ((i32[(rows >> 2) + t] as number) >> 2) + (backward ? hidden * 4 : 0)
        const o = (out >> 1) + t * stride
        for (let k = 0; k < hidden; k++) {
          const gate = (q: number) =>
            fround((f32[u + q * hidden + k] as number) + (f32[sums + q * hidden + k] as number))
          const keep = fround(sigmoid(gate(1)) * (c[k] as number))
          const cell = fround(keep + fround(sigmoid(gate(0)) * tanh(gate(2))))
          c[k] = cell
          i16[o + k] = h[k] = whole(fround(sigmoid(gate(3)) * tanh(cell)), 32767)
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
