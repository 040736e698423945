import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { weightsFile } from './index'
import { type Parser, type ParserOptions, parserFromBytes } from './parser'

export * from './index'

/**
 * Loads a parser from a file: the package's own where none is given.
 * @throws WeightsError when the file holds no weights.
 */
export async function createParser(
  weights: Uint8Array | URL | string = weightsFile,
  options: ParserOptions = {},
): Promise<Parser> {
  const bytes = weights instanceof Uint8Array ? weights : await readFile(weights)
  // Quicker than the stream that browsers have.
  return parserFromBytes(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes, options)
}
