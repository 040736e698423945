import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { fillConllu, readConllu, type Scores, score, wordsOf, writeConllu } from './conllu'
import { drawSvg, drawText } from './draw'
import { createParser, type WinkMethods } from './node'
import { type RawScores, rawText, scoreRaw } from './raw'

const USAGE = `demarche-parser parse [--conllu] [--format conllu|text|svg] [FILE|-]
  Text in, CoNLL-U out. With --conllu: CoNLL-U in, and the same out with UPOS, XPOS, HEAD and DEPREL filled.
demarche-parser eval [--raw] FILE.conllu[.gz]
  Attachment and tag scores on gold tokens, punctuation included; with --raw, F1 from the text itself.
  --backend wasm|js fixes what computes, in both.`

export async function run(args: readonly string[], write: (text: string) => void): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      conllu: { type: 'boolean' },
      raw: { type: 'boolean' },
      format: { type: 'string', default: 'conllu' },
      backend: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  const [command, file = '-'] = positionals
  if (values.help || (command !== 'parse' && command !== 'eval')) {
    write(`${USAGE}\n`)
    return values.help ? 0 : 2
  }
  const options = values.backend === 'js' || values.backend === 'wasm' ? ({ backend: values.backend } as const) : {}
  const nlp = winkNLP(model, ['sbd']) as unknown as WinkMethods
  const parser = await createParser(undefined, { nlp, ...options })
  const input = read(file)

  if (command === 'eval') {
    const gold = readConllu(input)
    if (values.raw) write(table('F1 from raw text', scoreRaw(gold, parser.parseDocument(rawText(gold)))))
    else {
      const { words, ...shares } = score(gold, parser.parseBatch(gold.map(wordsOf)))
      write(table(`sentences ${gold.length}, words ${words}`, shares))
    }
    return 0
  }
  if (values.conllu) {
    const sentences = readConllu(input)
    const trees = parser.parseBatch(sentences.map(wordsOf))
    write(sentences.map((sentence, i) => fillConllu(sentence, trees[i] as (typeof trees)[number])).join(''))
    return 0
  }
  for (const { tokens, tree } of parser.parseDocument(input)) {
    const words = tokens.map((token) => token.text)
    if (values.format === 'text') write(`${drawText(words, tree)}\n\n`)
    else if (values.format === 'svg') write(`${drawSvg(words, tree)}\n`)
    else write(writeConllu(input.slice(tokens[0]?.start, tokens.at(-1)?.end), tokens, tree))
  }
  return 0
}

function read(file: string): string {
  const bytes = readFileSync(file === '-' ? 0 : file)
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
}

function table(title: string, shares: Omit<Scores, 'words'> | RawScores): string {
  const rows = Object.entries(shares).map(
    ([name, share]) => `${name.toUpperCase().padEnd(9)} ${(100 * share).toFixed(2)}`,
  )
  return `${[title, ...rows].join('\n')}\n`
}
