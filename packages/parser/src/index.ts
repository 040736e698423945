import { type Parser, type ParserOptions, parserFromBytes } from './parser'

export type { DocumentToken, WinkMethods } from './document'
export { drawSvg, drawText } from './draw'
export { DEPRELS, type Deprel, UPOS, type Upos, XPOS, type Xpos } from './labels'
export type { DocumentSentence, Parser, ParserOptions, Tree } from './parser'
export { WeightsError } from './weights'

/** The weights file of this package; bundlers that know `new URL(…, import.meta.url)` ship it along. */
export const weightsFile: URL = new URL('../weights/english.bin.gz', import.meta.url)

/**
 * Loads a parser in a browser: from the package's own weights, from another address, or from bytes.
 * @throws WeightsError when the bytes are no weights file; Error when the address does not answer.
 */
export async function createParser(
  weights: Uint8Array | URL | string = weightsFile,
  options: ParserOptions = {},
): Promise<Parser> {
  if (weights instanceof Uint8Array) return parserFromBytes(weights, options)
  const response = await fetch(weights)
  if (!response.ok)
    throw new Error(`${String(weights)} answered ${response.status}. Is the weights file served at that address?`)
  return parserFromBytes(new Uint8Array(await response.arrayBuffer()), options)
}
