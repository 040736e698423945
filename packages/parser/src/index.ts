import { type Parser, type ParserOptions, parserFromBytes } from './parser'

export type { DocumentToken, WinkMethods } from './document'
export { drawSvg, drawText } from './draw'
export type { Deprel, Upos, Xpos } from './labels'
export type { DocumentSentence, Parser, ParserOptions, Tree } from './parser'
export { WeightsError } from './weights'

/**
 * Loads a parser. In a browser give the address of `@demarche/parser/weights/english.bin.gz` as your bundler has it, or
 * its bytes; in Node `createParser` of `@demarche/parser/node` finds the file by itself.
 * @throws WeightsError when the bytes are no weights file; Error when the address does not answer.
 */
export async function createParser(weights: Uint8Array | URL | string, options: ParserOptions = {}): Promise<Parser> {
  if (weights instanceof Uint8Array) return parserFromBytes(weights, options)
  const response = await fetch(weights)
  if (!response.ok)
    throw new Error(`${String(weights)} answered ${response.status}. Is the weights file served at that address?`)
  return parserFromBytes(new Uint8Array(await response.arrayBuffer()), options)
}
