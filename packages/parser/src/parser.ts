import { type DocumentToken, splitText, type WinkMethods } from './document'
import type { Kernel } from './kernel'
import { jsKernel } from './kernel-js'
import { wasmKernel } from './kernel-wasm'
import type { Deprel, Upos, Xpos } from './labels'
import { BATCH, LONGEST, layOut } from './memory'
import { createNetwork, type Reading } from './network'
import { readWeights, type Weights } from './weights'

/** A sentence's tree. Always one root, no cycle, every word in it. */
export interface Tree {
  /** For each word its head's index in the sentence, -1 for the root. */
  readonly heads: Int32Array
  readonly deprels: readonly Deprel[]
  readonly upos: readonly Upos[]
  readonly xpos: readonly Xpos[]
}

export interface DocumentSentence {
  readonly tokens: readonly DocumentToken[]
  readonly tree: Tree
}

export interface Parser {
  /** What computes: WebAssembly, or plain JavaScript where that is missing or refused. Both give the same trees. */
  readonly backend: 'wasm' | 'js'
  /** The tree of one sentence, from any tokenizer; Penn Treebank-like tokens serve best. */
  parse(tokens: readonly string[]): Tree
  /** Trees of many sentences, faster than one by one: sentences of like length are read together. */
  parseBatch(sentences: readonly (readonly string[])[]): Tree[]
  /**
   * Sentences, words and trees of a text, a newline always ending a sentence.
   * @throws Error when the parser was made without `nlp`.
   */
  parseDocument(text: string): DocumentSentence[]
}

export interface ParserOptions {
  /** A wink-nlp instance with the pipe `['sbd']` or more, for `parseDocument`. */
  readonly nlp?: WinkMethods
  /** Fixes what computes; without it WebAssembly, and JavaScript where that fails. */
  readonly backend?: 'wasm' | 'js'
  /** Told why WebAssembly was not to be had, where it was not; `backend` says so too. */
  readonly onWarning?: (message: string) => void
}

const PIECE_END = /^[.,;:!?)\]–—-]+$/
// Longer words keep their ends, which is all that their features look at.
const LONG_WORD = 64

/**
 * A parser from the bytes of a weights file, compressed or not.
 * @throws WeightsError when the bytes are no weights file.
 */
export async function parserFromBytes(bytes: Uint8Array, options: ParserOptions = {}): Promise<Parser> {
  const weights = readWeights(await inflate(bytes))
  const layout = layOut(weights.header)
  const { kernel, backend } = await choose(layout.bytes, options)
  const network = createNetwork(weights, kernel, layout)

  function parseBatch(sentences: readonly (readonly string[])[]): Tree[] {
    const pieces = sentences.flatMap((words, sentence) => cut(words).map((piece) => ({ sentence, piece })))
    const ordered = pieces.map((_, i) => i).sort((a, b) => size(b) - size(a) || a - b)
    const readings: Reading[] = []
    let batch: number[] = []
    let filled = 0
    for (const i of ordered) {
      if (filled + size(i) > BATCH) flush()
      batch.push(i)
      filled += size(i)
    }
    flush()
    const grouped: Reading[][] = sentences.map(() => [])
    for (const [i, { sentence }] of pieces.entries()) grouped[sentence]?.push(readings[i] as Reading)
    return grouped.map((parts) => name(weights, join(parts)))

    function size(i: number): number {
      return (pieces[i] as (typeof pieces)[number]).piece.length
    }

    function flush(): void {
      if (batch.length === 0) return
      const read = network(batch.map((i) => (pieces[i] as (typeof pieces)[number]).piece))
      for (const [k, i] of batch.entries()) readings[i] = read[k] as Reading
      batch = []
      filled = 0
    }
  }

  return {
    backend,
    parseBatch,
    parse: (tokens) => parseBatch([tokens])[0] as Tree,
    parseDocument(text) {
      if (!options.nlp)
        throw new Error("parseDocument needs wink-nlp: createParser(weights, { nlp: winkNLP(model, ['sbd']) }).")
      const sentences = [...splitText(options.nlp, text)]
      const trees = parseBatch(sentences.map((tokens) => tokens.map((token) => token.text)))
      return sentences.map((tokens, i) => ({ tokens, tree: trees[i] as Tree }))
    },
  }
}

async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

async function choose(bytes: number, options: ParserOptions): Promise<{ kernel: Kernel; backend: 'wasm' | 'js' }> {
  if (options.backend !== 'js') {
    try {
      return { kernel: await wasmKernel(bytes), backend: 'wasm' }
    } catch (cause) {
      if (options.backend === 'wasm') throw cause
      options.onWarning?.(`@demarche/parser runs in plain JavaScript, many times slower: ${String(cause)}`)
    }
  }
  return { kernel: jsKernel(bytes), backend: 'js' }
}

/** Runs of at most LONGEST words, cut after punctuation where the second half of a run has any. */
function cut(words: readonly string[]): string[][] {
  const pieces: string[][] = []
  for (let from = 0; from < words.length; ) {
    let to = Math.min(words.length, from + LONGEST)
    if (to < words.length)
      for (let end = to; end > from + LONGEST / 2; end--)
        if (PIECE_END.test((words[end - 1] as string).slice(0, 8))) {
          to = end
          break
        }
    pieces.push(words.slice(from, to).map(shorten))
    from = to
  }
  return pieces
}

function shorten(word: string): string {
  return word.length > LONG_WORD ? word.slice(0, LONG_WORD / 2) + word.slice(-LONG_WORD / 2) : word
}

/** One reading of a sentence read in pieces: later roots hang on the first as `parataxis`. */
function join(parts: readonly Reading[]): Reading & { laterRoots: readonly number[] } {
  const [only] = parts
  if (only && parts.length === 1) return { ...only, laterRoots: [] }
  const bytes = (pick: (part: Reading) => Uint8Array) => Uint8Array.from(parts.flatMap((part) => [...pick(part)]))
  const heads: number[] = []
  const laterRoots: number[] = []
  let root = -1
  for (const part of parts) {
    const offset = heads.length
    for (const [i, head] of part.heads.entries()) {
      if (head >= 0) heads.push(offset + head)
      else {
        heads.push(root)
        if (root >= 0) laterRoots.push(offset + i)
        else root = offset + i
      }
    }
  }
  return {
    heads: Int32Array.from(heads),
    deprels: bytes((part) => part.deprels),
    upos: bytes((part) => part.upos),
    xpos: bytes((part) => part.xpos),
    laterRoots,
  }
}

function name({ header }: Weights, reading: ReturnType<typeof join>): Tree {
  const names = <T>(list: readonly T[], indices: Uint8Array) => Array.from(indices, (i) => list[i] as T)
  const deprels = names(header.deprels, reading.deprels)
  for (const i of reading.laterRoots) deprels[i] = 'parataxis'
  return {
    heads: reading.heads,
    deprels,
    upos: names(header.upos, reading.upos),
    xpos: names(header.xpos, reading.xpos),
  }
}
