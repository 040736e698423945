// Words a second of processor time (all threads of the process) and by the clock: node --expose-gc bench/speed.mjs FILE.conllu[.gz] …, after `pnpm build`.
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
console.log(`best of ${ROUNDS} rounds, words a second`)
console.log(`load ${load.toFixed(0)} ms; held after parsing ${(memory / 2 ** 20).toFixed(1)} MB`)
const eighth = sentences.slice(0, sentences.length >> 3)
for (const [name, run, count] of [
  ['parser, WASM, batch', () => wasm.parseBatch(sentences), words],
  ['parser, WASM, one by one', () => sentences.map((sentence) => wasm.parse(sentence)), words],
  ['parser, WASM, from text', () => wasm.parseDocument(text), words],
  ['parser, JS, batch', () => js.parseBatch(eighth), eighth.flat().length],
  ['wink-nlp readDoc, sentences and tags', () => tagger.readDoc(text).tokens().out(tagger.its.pos), words],
  ['compromise, sentences', () => compromise(text).sentences().json(), words],
]) {
  const rates = Array.from({ length: ROUNDS }, () => rate(run, count))
  const best = (key) =>
    Math.max(...rates.map((round) => round[key]))
      .toFixed(0)
      .padStart(7)
  console.log(`${name.padEnd(38)} ${best('processor')} by processor time, ${best('clock')} by the clock`)
}

/** Words a second of one run. */
function rate(run, count) {
  const [start, used] = [performance.now(), process.cpuUsage()]
  run()
  const { user, system } = process.cpuUsage(used)
  return { clock: (count / (performance.now() - start)) * 1000, processor: (count / (user + system)) * 1e6 }
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
    text: lines
      .flatMap((rows) => rows.filter((row) => row.startsWith('# text = ')).map((row) => row.slice(9)))
      .join('\n'),
  }
}
