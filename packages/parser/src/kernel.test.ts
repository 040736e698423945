import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it, vi } from 'vitest'
import { createParser } from './node'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

it('has the bytes that its source compiles to', () => {
  const built = execFileSync(process.execPath, [at('../kernel/build.mjs'), '--print'], { encoding: 'utf8' })
  const base64 = /'([A-Za-z0-9+/=]+)'/
  expect(base64.exec(readFileSync(at('kernel-bytes.ts'), 'utf8'))?.[1]).toBe(base64.exec(built)?.[1])
}, 120_000)

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
