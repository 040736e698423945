import type { Kernel } from './kernel'
import { KERNEL_BYTES, RELAXED_KERNEL_BYTES } from './kernel-bytes'

const PAGE = 65536

/** Compiles the kernel, with relaxed SIMD where that is known. Rejects where WebAssembly or its 128-bit SIMD is missing or refused by a page's policy. */
export async function wasmKernel(bytes: number): Promise<Kernel> {
  const relaxed = bytesOf(RELAXED_KERNEL_BYTES)
  const source = WebAssembly.validate(relaxed) ? relaxed : bytesOf(KERNEL_BYTES)
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) })
  const { instance } = await WebAssembly.instantiate(source, { env: { memory } })
  return { ...(instance.exports as unknown as Omit<Kernel, 'memory'>), memory: memory.buffer }
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
