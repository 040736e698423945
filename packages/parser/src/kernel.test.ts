import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it, vi } from 'vitest'
import { createParser } from './node'

// Of many lengths, alone and in steps, so that each path of the kernel is taken.
const WORDS = 'Tokyo may curb exports of etching tools to China , the ministry that plans it said on Monday .'.split(
  ' ',
)
const SENTENCES = WORDS.flatMap((_, from) => [WORDS.slice(from), [...WORDS.slice(from), ...WORDS.slice(0, from)]])

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

it('has the bytes that its source compiles to', () => {
  const built = execFileSync(process.execPath, [at('../kernel/build.mjs'), '--print'], { encoding: 'utf8' })
  const base64 = (text: string) => text.match(/(?<=')[A-Za-z0-9+/=]+(?=')/g)
  expect(base64(readFileSync(at('kernel-bytes.ts'), 'utf8'))).toEqual(base64(built))
}, 120_000)

it('reads the same with relaxed SIMD, without it, and in JavaScript', async () => {
  const relaxed = await createParser(undefined, { backend: 'wasm' })
  const validate = vi.spyOn(WebAssembly, 'validate').mockReturnValue(false)
  const plain = await createParser(undefined, { backend: 'wasm' })
  validate.mockRestore()
  const js = await createParser(undefined, { backend: 'js' })
  const trees = relaxed.parseBatch(SENTENCES)
  expect(plain.parseBatch(SENTENCES)).toEqual(trees)
  expect(js.parseBatch(SENTENCES)).toEqual(trees)
})

it('falls back to JavaScript with a warning where WebAssembly is refused', async () => {
  const refusal = new WebAssembly.CompileError('refused by the page’s policy')
  const instantiate = vi.spyOn(WebAssembly, 'instantiate').mockRejectedValue(refusal)
  const warnings: string[] = []
  const parser = await createParser(undefined, { onWarning: (message) => warnings.push(message) })
  instantiate.mockRestore()
  expect(parser.backend).toBe('js')
  expect(parser.parse(['Tokyo', 'agreed', '.']).heads).toEqual(Int32Array.of(1, -1, 1))
  expect(warnings).toEqual([expect.stringContaining('refused by the page’s policy')])
})
