// Sentences of unlabelled texts, one a line, words parted by spaces: node unlabelled.mjs FILE.jsonl.gz … > sentences.txt
// Each line of a file is JSON with a `text`. Words and sentences are wink-nlp's, as they are when a document is parsed.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { splitText } from '../src/document.ts'

const SHORTEST = 4
const LONGEST = 60
const nlp = winkNLP(model, ['sbd'])
const seen = new Set()

for (const file of process.argv.slice(2))
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line === '') continue
    for (const tokens of splitText(nlp, JSON.parse(line).text)) {
      const sentence = tokens.map((token) => token.text.replace(/\s/g, '')).join(' ')
      if (tokens.length < SHORTEST || tokens.length > LONGEST || seen.has(sentence)) continue
      seen.add(sentence)
      process.stdout.write(`${sentence}\n`)
    }
  }
