/** The numeric core; addresses are bytes in one memory. kernel/kernel.ts says what each does. */
export interface Kernel {
  readonly memory: ArrayBuffer
  affine(x: number, n: number, pairs: number, w: number, rows: number, step: number, bias: number, out: number): void
  affineBytes(
    x: number,
    n: number,
    quads: number,
    w: number,
    rows: number,
    start: number,
    step: number,
    bias: number,
    out: number,
  ): void
  squash(x: number, n: number, stride: number, columns: number, scale: number, out: number): void
  squashBytes(x: number, n: number, out: number): void
  lstm(
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
  ): void
  arcs(dep: number, n: number, head: number, m: number, stride: number, width: number, out: number): void
  pair(dependents: number, heads: number, n: number, width: number, scale: number, out: number): void
}
