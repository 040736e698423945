// The numeric core, AssemblyScript to WebAssembly with 128-bit SIMD. src/kernel-js.ts does the same arithmetic, to the
// bit: whole-number products are exact, and every float operation below is one IEEE single-precision operation.
// All arguments named as data are byte addresses in the imported memory.

function tanh(v: v128): v128 {
  const x = f32x4.pmax(f32x4.pmin(v, f32x4.splat(4.97)), f32x4.splat(-4.97))
  const s = f32x4.mul(x, x)
  const p = f32x4.mul(
    x,
    f32x4.add(
      f32x4.mul(f32x4.add(f32x4.mul(f32x4.add(s, f32x4.splat(378)), s), f32x4.splat(17325)), s),
      f32x4.splat(135135),
    ),
  )
  const q = f32x4.add(
    f32x4.mul(
      f32x4.add(f32x4.mul(f32x4.add(f32x4.mul(s, f32x4.splat(28)), f32x4.splat(3150)), s), f32x4.splat(62370)),
      s,
    ),
    f32x4.splat(135135),
  )
  return f32x4.div(p, q)
}

function sigmoid(v: v128): v128 {
  const half = f32x4.splat(0.5)
  return f32x4.add(f32x4.mul(tanh(f32x4.mul(v, half)), half), half)
}

/**
 * Four floats times a scale, rounded to the nearest (ties to even), as 16-bit whole numbers. Adding 1.5 * 2^23 leaves
 * the rounded number in the low bits, for products below 2^22.
 */
function put(out: usize, v: v128, scale: v128): void {
  const bits = f32x4.add(f32x4.mul(v, scale), f32x4.splat(12582912))
  const whole = i32x4.sub(bits, i32x4.splat(0x4b400000))
  v128.store64_lane(out, i16x8.narrow_i32x4_s(whole, whole), 0)
}

/** Four floats between -1 and 1 as bytes: times 63, rounded like `put`, 64 added, so that 0 to 127 hold them. */
function putBytes(out: usize, v: v128): void {
  const bits = f32x4.add(f32x4.mul(v, f32x4.splat(63)), f32x4.splat(12582912))
  const whole = i32x4.sub(bits, i32x4.splat(0x4b400000 - 64))
  const half = i16x8.narrow_i32x4_s(whole, whole)
  v128.store32_lane(out, i8x16.narrow_i16x8_u(half, half), 0)
}

function scaled(sum: v128, step: v128, bias: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), step), bias)
}

// Words whose inputs stay in the nearest cache while the matrix passes by.
const BLOCK = 32

/** out[n][rows] = x[n][2 pairs] · w * step + bias; n a multiple of 4, rows of 8, w packed by src/memory.ts. */
export function affine(x: usize, n: i32, pairs: i32, w: usize, rows: i32, step: usize, bias: usize, out: usize): void {
  const xs = (<usize>pairs) << 2
  const os = (<usize>rows) << 2
  for (let from = 0; from < n; from += BLOCK) {
    const to = min(n, from + BLOCK)
    let pack = w
    for (let r: usize = 0; r < os; r += 32, pack += xs << 3) {
      const sa = v128.load(step + r),
        sb = v128.load(step + r, 16)
      const ba = v128.load(bias + r),
        bb = v128.load(bias + r, 16)
      for (let t = from; t < to; t += 4) {
        let a0 = i32x4.splat(0),
          a1 = a0,
          a2 = a0,
          a3 = a0,
          b0 = a0,
          b1 = a0,
          b2 = a0,
          b3 = a0
        let wp = pack
        let xp = x + <usize>t * xs
        const end = xp + xs
        for (; xp < end; xp += 4, wp += 32) {
          const wa = v128.load(wp)
          const wb = v128.load(wp, 16)
          let v = v128.load32_splat(xp)
          a0 = i32x4.add(a0, i32x4.dot_i16x8_s(wa, v))
          b0 = i32x4.add(b0, i32x4.dot_i16x8_s(wb, v))
          v = v128.load32_splat(xp + xs)
          a1 = i32x4.add(a1, i32x4.dot_i16x8_s(wa, v))
          b1 = i32x4.add(b1, i32x4.dot_i16x8_s(wb, v))
          v = v128.load32_splat(xp + xs * 2)
          a2 = i32x4.add(a2, i32x4.dot_i16x8_s(wa, v))
          b2 = i32x4.add(b2, i32x4.dot_i16x8_s(wb, v))
          v = v128.load32_splat(xp + xs * 3)
          a3 = i32x4.add(a3, i32x4.dot_i16x8_s(wa, v))
          b3 = i32x4.add(b3, i32x4.dot_i16x8_s(wb, v))
        }
        let o = out + <usize>t * os + r
        v128.store(o, scaled(a0, sa, ba))
        v128.store(o, scaled(b0, sb, bb), 16)
        o += os
        v128.store(o, scaled(a1, sa, ba))
        v128.store(o, scaled(b1, sb, bb), 16)
        o += os
        v128.store(o, scaled(a2, sa, ba))
        v128.store(o, scaled(b2, sb, bb), 16)
        o += os
        v128.store(o, scaled(a3, sa, ba))
        v128.store(o, scaled(b3, sb, bb), 16)
      }
    }
  }
}

/** out[n][columns] (16 bits) = tanh of the first columns of x[n][stride], times scale. */
export function squash(x: usize, n: i32, stride: i32, columns: i32, scale: f32, out: usize): void {
  const s = f32x4.splat(scale)
  for (let t = 0; t < n; t++) {
    const row = x + ((<usize>(t * stride)) << 2)
    for (let k: usize = 0; k < <usize>columns; k += 4, out += 8) put(out, tanh(v128.load(row + (k << 2))), s)
  }
}

/** Sums of neighbours: what two halves of a product of four rows come to. */
function joined(low: v128, high: v128): v128 {
  return i32x4.add(v128.shuffle<i32>(low, high, 0, 2, 4, 6), v128.shuffle<i32>(low, high, 1, 3, 5, 7))
}

/**
 * out[n][rows] = x[n][4 quads] · w * step + bias for bytes of x 64 too large, w signed bytes packed by src/memory.ts:
 * the sums begin at `start`, -64 times each row's sum. n a multiple of 4, rows of 8.
 */
export function affineBytes(
  x: usize,
  n: i32,
  quads: i32,
  w: usize,
  rows: i32,
  start: usize,
  step: usize,
  bias: usize,
  out: usize,
): void {
  const xs = (<usize>quads) << 2
  const os = (<usize>rows) << 2
  const pack = xs << 2
  for (let from = 0; from < n; from += BLOCK) {
    const to = min(n, from + BLOCK)
    let wr = w
    if (ASC_FEATURE_RELAXED_SIMD) {
      for (let r: usize = 0; r < os; r += 32, wr += pack << 1) {
        const ga = v128.load(start + r),
          gb = v128.load(start + r, 16)
        const sa = v128.load(step + r),
          sb = v128.load(step + r, 16)
        const ba = v128.load(bias + r),
          bb = v128.load(bias + r, 16)
        for (let t = from; t < to; t += 4) {
          let a0 = ga,
            a1 = ga,
            a2 = ga,
            a3 = ga,
            b0 = gb,
            b1 = gb,
            b2 = gb,
            b3 = gb
          let wp = wr
          let xp = x + <usize>t * xs
          const end = xp + xs
          for (; xp < end; xp += 4, wp += 16) {
            const wa = v128.load(wp)
            const wb = v128.load(wp + pack)
            let v = v128.load32_splat(xp)
            a0 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wa, v, a0)
            b0 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wb, v, b0)
            v = v128.load32_splat(xp + xs)
            a1 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wa, v, a1)
            b1 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wb, v, b1)
            v = v128.load32_splat(xp + xs * 2)
            a2 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wa, v, a2)
            b2 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wb, v, b2)
            v = v128.load32_splat(xp + xs * 3)
            a3 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wa, v, a3)
            b3 = i32x4.relaxed_dot_i8x16_i7x16_add_s(wb, v, b3)
          }
          let o = out + <usize>t * os + r
          v128.store(o, scaled(a0, sa, ba))
          v128.store(o, scaled(b0, sb, bb), 16)
          o += os
          v128.store(o, scaled(a1, sa, ba))
          v128.store(o, scaled(b1, sb, bb), 16)
          o += os
          v128.store(o, scaled(a2, sa, ba))
          v128.store(o, scaled(b2, sb, bb), 16)
          o += os
          v128.store(o, scaled(a3, sa, ba))
          v128.store(o, scaled(b3, sb, bb), 16)
        }
      }
    } else {
      for (let r: usize = 0; r < os; r += 16, wr += pack) {
        const g = v128.load(start + r)
        const s = v128.load(step + r)
        const b = v128.load(bias + r)
        for (let t = from; t < to; t += 4) {
          let a0 = i32x4.splat(0),
            a1 = a0,
            a2 = a0,
            a3 = a0,
            b0 = a0,
            b1 = a0,
            b2 = a0,
            b3 = a0
          let wp = wr
          let xp = x + <usize>t * xs
          const end = xp + xs
          for (; xp < end; xp += 4, wp += 16) {
            const packed = v128.load(wp)
            const wa = i16x8.extend_low_i8x16_s(packed)
            const wb = i16x8.extend_high_i8x16_s(packed)
            let v = i16x8.extend_low_i8x16_s(v128.load32_splat(xp))
            a0 = i32x4.add(a0, i32x4.dot_i16x8_s(wa, v))
            b0 = i32x4.add(b0, i32x4.dot_i16x8_s(wb, v))
            v = i16x8.extend_low_i8x16_s(v128.load32_splat(xp + xs))
            a1 = i32x4.add(a1, i32x4.dot_i16x8_s(wa, v))
            b1 = i32x4.add(b1, i32x4.dot_i16x8_s(wb, v))
            v = i16x8.extend_low_i8x16_s(v128.load32_splat(xp + xs * 2))
            a2 = i32x4.add(a2, i32x4.dot_i16x8_s(wa, v))
            b2 = i32x4.add(b2, i32x4.dot_i16x8_s(wb, v))
            v = i16x8.extend_low_i8x16_s(v128.load32_splat(xp + xs * 3))
            a3 = i32x4.add(a3, i32x4.dot_i16x8_s(wa, v))
            b3 = i32x4.add(b3, i32x4.dot_i16x8_s(wb, v))
          }
          let o = out + <usize>t * os + r
          v128.store(o, scaled(i32x4.add(g, joined(a0, b0)), s, b))
          o += os
          v128.store(o, scaled(i32x4.add(g, joined(a1, b1)), s, b))
          o += os
          v128.store(o, scaled(i32x4.add(g, joined(a2, b2)), s, b))
          o += os
          v128.store(o, scaled(i32x4.add(g, joined(a3, b3)), s, b))
        }
      }
    }
  }
}

/** `squash` to bytes, all columns: out[n] = tanh of x[n]. */
export function squashBytes(x: usize, n: i32, out: usize): void {
  for (let k: usize = 0; k < <usize>n; k += 4) putBytes(out + k, tanh(v128.load(x + (k << 2))))
}

/** `affineBytes` for a single row of x. */
function affineOne(
  x: usize,
  quads: i32,
  w: usize,
  rows: i32,
  start: usize,
  step: usize,
  bias: usize,
  out: usize,
): void {
  const xs = (<usize>quads) << 2
  const os = (<usize>rows) << 2
  for (let r: usize = 0; r < os; r += 16) {
    let a = v128.load(start + r)
    if (ASC_FEATURE_RELAXED_SIMD) {
      for (let k: usize = 0; k < xs; k += 4, w += 16)
        a = i32x4.relaxed_dot_i8x16_i7x16_add_s(v128.load(w), v128.load32_splat(x + k), a)
    } else {
      let low = i32x4.splat(0),
        high = low
      for (let k: usize = 0; k < xs; k += 4, w += 16) {
        const packed = v128.load(w)
        const v = i16x8.extend_low_i8x16_s(v128.load32_splat(x + k))
        low = i32x4.add(low, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(packed), v))
        high = i32x4.add(high, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(packed), v))
      }
      a = i32x4.add(a, joined(low, high))
    }
    v128.store(out + r, scaled(a, v128.load(step + r), v128.load(bias + r)))
  }
}

/**
 * One direction of an LSTM layer over four sentences in step. group: four pairs of first row and length; rows: for
 * each token the address of what its input adds to the gates [direction][i, f, g, o][hidden], bias included; w packed
 * [4 hidden][hidden]; out[n][stride] bytes; scratch: bytes h[4][hidden], float c[4][hidden], float [4][4 hidden].
 */
export function lstm(
  group: usize,
  rows: usize,
  hidden: i32,
  w: usize,
  start: usize,
  step: usize,
  zero: usize,
  out: usize,
  stride: i32,
  scratch: usize,
  backward: bool,
): void {
  const h = scratch
  const c = h + ((<usize>hidden) << 2)
  const sums = c + ((<usize>hidden) << 4)
  const wide = (<usize>hidden) << 2
  memory.fill(h, 64, (<usize>hidden) << 2)
  memory.fill(c, 0, (<usize>hidden) << 4)
  let longest = 0,
    filled = 0
  for (let lane = 0; lane < 4; lane++) {
    const length = load<i32>(group + ((<usize>lane) << 3), 4)
    longest = max(longest, length)
    if (length > 0) filled = lane + 1
  }
  for (let i = 0; i < longest; i++) {
    if (filled == 1) affineOne(h, hidden >> 2, w, hidden << 2, start, step, zero, sums)
    else affineBytes(h, 4, hidden >> 2, w, hidden << 2, start, step, zero, sums)
    for (let lane: usize = 0; lane < <usize>filled; lane++) {
      const length = load<i32>(group + (lane << 3), 4)
      if (i >= length) continue
      const t = <usize>(load<i32>(group + (lane << 3)) + (backward ? length - 1 - i : i))
      const u = <usize>load<i32>(rows + (t << 2)) + (backward ? wide << 2 : 0)
      const s = sums + lane * (wide << 2)
      const mine = c + lane * wide
      const hl = h + lane * <usize>hidden
      const o = out + t * <usize>stride
      for (let k: usize = 0; k < wide; k += 16) {
        const input = sigmoid(f32x4.add(v128.load(u + k), v128.load(s + k)))
        const forget = sigmoid(f32x4.add(v128.load(u + wide + k), v128.load(s + wide + k)))
        const fresh = tanh(f32x4.add(v128.load(u + wide * 2 + k), v128.load(s + wide * 2 + k)))
        const gate = sigmoid(f32x4.add(v128.load(u + wide * 3 + k), v128.load(s + wide * 3 + k)))
        const cell = f32x4.add(f32x4.mul(forget, v128.load(mine + k)), f32x4.mul(input, fresh))
        v128.store(mine + k, cell)
        const y = f32x4.mul(gate, tanh(cell))
        putBytes(hl + (k >> 2), y)
        store<u32>(o + (k >> 2), load<u32>(hl + (k >> 2)))
      }
    }
  }
}

/** out[n][m] (32 bits) = dep[n][2 width's first half] · head[m][…]; both have rows of `stride` 16-bit numbers. */
export function arcs(dep: usize, n: i32, head: usize, m: i32, stride: i32, width: i32, out: usize): void {
  const row = (<usize>stride) << 1
  const bytes = (<usize>width) << 1
  for (let i = 0; i < n; i++, dep += row) {
    for (let j = 0, h = head; j < m; j++, h += row, out += 4) {
      let sum = i32x4.splat(0)
      for (let k: usize = 0; k < bytes; k += 16)
        sum = i32x4.add(sum, i32x4.dot_i16x8_s(v128.load(dep + k), v128.load(h + k)))
      store<i32>(
        out,
        i32x4.extract_lane(sum, 0) +
          i32x4.extract_lane(sum, 1) +
          i32x4.extract_lane(sum, 2) +
          i32x4.extract_lane(sum, 3),
      )
    }
  }
}

/** out[n][width] (16 bits) = max(0, dependent's row + its head's row) times scale; rows are given by address. */
export function pair(dependents: usize, heads: usize, n: i32, width: i32, scale: f32, out: usize): void {
  const s = f32x4.splat(scale)
  const zero = f32x4.splat(0)
  const most = f32x4.splat(1024)
  for (let t: usize = 0; t < <usize>n; t++) {
    const a = <usize>load<i32>(dependents + (t << 2))
    const b = <usize>load<i32>(heads + (t << 2))
    for (let k: usize = 0; k < <usize>width; k += 4, out += 8)
      put(out, f32x4.pmin(most, f32x4.pmax(zero, f32x4.add(v128.load(a + (k << 2)), v128.load(b + (k << 2))))), s)
  }
}
