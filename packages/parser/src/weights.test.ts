import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { DEPRELS, UPOS, XPOS } from './labels'
import { createParser, weightsFile } from './node'
import { readWeights } from './weights'

it.each([
  ['no weights', new TextEncoder().encode('hello, this is a page')],
  ['nothing', new Uint8Array()],
])('says what to do with %s', async (_, bytes) => {
  await expect(createParser(bytes)).rejects.toThrow('Pass weights/english.bin.gz of @demarche/parser.')
})

it('knows only labels that the types list', () => {
  const { header } = readWeights(gunzipSync(readFileSync(weightsFile)))
  expect(UPOS).toEqual(expect.arrayContaining(header.upos))
  expect(XPOS).toEqual(expect.arrayContaining(header.xpos))
  expect(DEPRELS).toEqual(expect.arrayContaining(header.deprels))
})

it('says so when the file was cut short', async () => {
  const whole = gunzipSync(readFileSync(weightsFile))
  await expect(createParser(Uint8Array.from(whole.subarray(0, whole.length >> 1)))).rejects.toThrow('cut short')
})
