import { readFile } from 'node:fs/promises'
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
  return parserFromBytes(weights instanceof Uint8Array ? weights : await readFile(weights), options)
}
