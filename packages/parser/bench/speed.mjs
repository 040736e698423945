// Words a second on one thread: node --expose-gc bench/speed.mjs FILE.conllu[.gz] …, after `pnpm build`.
// The parser reads the file's words and, end to end, its text; wink-nlp and compromise read its text.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { createParser } from '../dist/node.js'

const ROUNDS = 5
const nlp = winkNLP(model, ['sbd'])
const tagger = winkNLP(model, ['sbd', 'pos'])
const { sentences, text } = read(process.argv.slice(2))
const words = sentences.flat().length

const before = held()
const started = performance.now()
const wasm = await createParser(undefined, { backend: 'wasm', nlp })
const load = performance.now() - started
wasm.parseBatch(sentences)
const memory = held() - before
const js = await createParser(undefined, { backend: 'js', nlp })

console.log(`${words} words, ${sentences.length} sentences; node ${process.version}`)
console.log(`load ${load.toFixed(0)} ms; held after parsing ${(memory / 2 ** 20).toFixed(1)} MB`)
for (const [name, run] of [
  ['parser, WASM, batch', () => wasm.parseBatch(sentences)],
  ['parser, WASM, one by one', () => sentences.map((sentence) => wasm.parse(sentence))],
  ['parser, WASM, from text', () => wasm.parseDocument(text)],
  ['parser, JS, batch', () => js.parseBatch(sentences.slice(0, sentences.length >> 3))],
  ['wink-nlp readDoc, sentences and tags', () => tagger.readDoc(text).tokens().out(tagger.its.pos)],
  ['compromise, sentences', () => compromise(text).sentences().json()],
]) {
  const part = name.includes('JS') ? sentences.slice(0, sentences.length >> 3).flat().length : words
  const rates = Array.from({ length: ROUNDS }, () => rate(run, part)).toSorted((a, b) => a - b)
  console.log(`${name.padEnd(38)} ${rates.at(-1).toFixed(0).padStart(7)} words/s best, ${rates[ROUNDS >> 1].toFixed(0)} median of ${ROUNDS}`)
}

function rate(run, count) {
  const start = performance.now()
  run()
  return (count / (performance.now() - start)) * 1000
}

function held() {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

function read(files) {
  if (files.length === 0) throw new Error('Name at least one CoNLL-U file.')
  const blocks = files.flatMap((file) => {
    const bytes = readFileSync(file)
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n\n')
  })
  const lines = blocks.map((block) => block.split('\n'))
  return {
    sentences: lines
      .map((rows) => rows.filter((row) => /^\d+\t/.test(row)).map((row) => row.split('\t')[1]))
      .filter((sentence) => sentence.length > 0),
    text: lines.flatMap((rows) => rows.filter((row) => row.startsWith('# text = ')).map((row) => row.slice(9))).join('\n'),
  }
}
