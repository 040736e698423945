// Compiles kernel.ts and writes src/kernel-bytes.ts; `node kernel/build.mjs --print` writes to standard output instead.
import { writeFileSync } from 'node:fs'
import { readFileSync } from 'node:fs'
import asc from 'assemblyscript/asc'

const source = readFileSync(new URL('kernel.ts', import.meta.url), 'utf8')
const { binary, error, stderr } = await asc.compileString(source, {
  optimizeLevel: 3,
  shrinkLevel: 0,
  noAssert: true,
  runtime: 'stub',
  enable: ['simd'],
  importMemory: true,
  initialMemory: 1,
})
if (error || !binary) throw new Error(`The kernel does not compile:\n${stderr.toString()}`)
const text = `/** kernel/kernel.ts, compiled by kernel/build.mjs. */
export const KERNEL_BYTES: string =
  '${Buffer.from(binary).toString('base64')}'
`
if (process.argv.includes('--print')) process.stdout.write(text)
else writeFileSync(new URL('../src/kernel-bytes.ts', import.meta.url), text)
