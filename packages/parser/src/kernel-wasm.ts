import type { Kernel } from './kernel'
import { KERNEL_BYTES } from './kernel-bytes'

const PAGE = 65536

/** Compiles the kernel. Rejects where WebAssembly or its 128-bit SIMD is missing or refused by a page's policy. */
export async function wasmKernel(bytes: number): Promise<Kernel> {
  const source = Uint8Array.from(atob(KERNEL_BYTES), (c) => c.charCodeAt(0))
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) })
  const { instance } = await WebAssembly.instantiate(source, { env: { memory } })
  return { ...(instance.exports as unknown as Omit<Kernel, 'memory'>), memory: memory.buffer }
}
