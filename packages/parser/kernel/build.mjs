// Compiles kernel.ts twice, with and without relaxed SIMD, and writes src/kernel-bytes.ts; `node kernel/build.mjs --print`
// writes to standard output instead.
import { readFileSync, writeFileSync } from 'node:fs'
import asc from 'assemblyscript/asc'

const source = readFileSync(new URL('kernel.ts', import.meta.url), 'utf8')

async function compile(...features) {
  const { binary, error, stderr } = await asc.compileString(source, {
    optimizeLevel: 3,
    shrinkLevel: 0,
    noAssert: true,
    runtime: 'stub',
    enable: ['simd', ...features],
    importMemory: true,
    initialMemory: 1,
  })
  if (error || !binary) throw new Error(`The kernel does not compile:\n${stderr.toString()}`)
  return Buffer.from(binary).toString('base64')
}

const text = `/** kernel/kernel.ts, compiled by kernel/build.mjs; the second with relaxed SIMD. */
export const KERNEL_BYTES: string =
  '${await compile()}'
export const RELAXED_KERNEL_BYTES: string =
  '${await compile('relaxed-simd')}'
`
if (process.argv.includes('--print')) process.stdout.write(text)
else writeFileSync(new URL('../src/kernel-bytes.ts', import.meta.url), text)
