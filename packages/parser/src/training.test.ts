import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { readConllu, score, wordsOf } from './conllu'
import { createParser } from './node'

const PYTHON = '/usr/bin/python3'

// Word, tags, head, relation; 0 is the root.
const TREEBANK = [
  'Tokyo PROPN NNP 2 nsubj|curbs VERB VBZ 0 root|exports NOUN NNS 2 obj|. PUNCT . 2 punct',
  'Exports NOUN NNS 3 nsubj:pass|are AUX VBP 3 aux:pass|curbed VERB VBN 0 root|. PUNCT . 3 punct',
  'The DET DT 2 det|minister NOUN NN 3 nsubj|agreed VERB VBD 0 root|. PUNCT . 3 punct',
  'Seoul PROPN NNP 2 nsubj|sent VERB VBD 0 root|tools NOUN NNS 2 obj|to ADP IN 5 case|Delhi PROPN NNP 2 obl',
  'Exports NOUN NNS 0 root|of ADP IN 3 case|tools NOUN NNS 1 nmod|to ADP IN 5 case|Tokyo PROPN NNP 1 nmod',
  'Will AUX MD 3 aux|Delhi PROPN NNP 3 nsubj|agree VERB VB 0 root|? PUNCT . 3 punct',
]
  .map((sentence) =>
    sentence
      .split('|')
      .map((row, i) => {
        const [word, upos, xpos, head, deprel] = row.split(' ')
        return [i + 1, word, '_', upos, xpos, '_', head, deprel, '_', '_'].join('\t')
      })
      .join('\n'),
  )
  .join('\n\n')

const SMALL = {
  word: 32,
  own: 16,
  affix: 16,
  shape: 8,
  glove_size: 8,
  glove_width: 4,
  arc: 16,
  label: 16,
  dropout: 0,
  word_dropout: 0,
  batch: 30,
  rate: 0.01,
  decay: 0.9,
  min_count: 1,
  seed: 3,
}
const RECIPE = {
  teachers: {
    first: { ...SMALL, hidden: 24, glove_bits: 0, epochs: 40 },
    again: { start: 'first', epochs: 20, half: 1 },
  },
  augment: { copies: 1, seed: 1 },
  teach: { half: 0 },
  student: { ...SMALL, hidden: 16, glove_bits: 4, epochs: 40 },
  distil: [40, 20].map((steps) => ({ steps, batch: 30, rate: 0.005, share: 1, dropout: 0, word_dropout: 0 })),
  export: { table_bits: 6, matrix_bits: 8 },
}

function hasTorch(): boolean {
  try {
    return execFileSync(PYTHON, ['-c', 'import torch'], { stdio: 'pipe' }) !== undefined
  } catch {
    return false
  }
}

const torch = hasTorch()

it.skipIf(!torch)(
  `learns a tiny treebank by heart${torch ? '' : ' (skipped: no PyTorch in /usr/bin/python3)'}`,
  async () => {
    const work = mkdtempSync(join(tmpdir(), 'demarche-training-'))
    const path = (name: string) => join(work, name)
    for (const name of ['ewt-train', 'gum-train', 'ewt-dev', 'gum-dev'])
      writeFileSync(path(`${name}.conllu.gz`), gzipSync(`# newdoc id = GUM_news_own\n${TREEBANK}\n\n`))
    const words = ['tokyo', 'exports', 'the', 'of', 'to', 'tools', 'seoul', 'agreed', 'delhi', 'will']
    const vector = (seed: number) => Array.from({ length: 100 }, (_, k) => Math.sin(seed * 7 + k * (seed + 1)))
    const glove = { words, vectors: Object.fromEntries(words.map((word, i) => [word, vector(i + 1)])) }
    writeFileSync(path('glove.json'), JSON.stringify(glove))
    writeFileSync(path('recipe.json'), JSON.stringify(RECIPE))
    writeFileSync(
      path('texts.jsonl.gz'),
      gzipSync(JSON.stringify({ text: 'Delhi curbs exports of tools. Seoul agreed to it.' })),
    )
    const run = fileURLToPath(new URL('../training/run.py', import.meta.url))
    const paths = {
      treebanks: work,
      glove: path('glove.json'),
      work,
      out: path('out'),
      recipe: path('recipe.json'),
      texts: path('texts.jsonl.gz'),
    }
    execFileSync(PYTHON, ['-B', run, ...Object.entries(paths).flatMap(([key, value]) => [`--${key}`, value])], {
      stdio: 'pipe',
    })

    const parser = await createParser(path('out/english.bin.gz'))
    const gold = readConllu(TREEBANK)
    const { las, upos, xpos } = score(gold, parser.parseBatch(gold.map(wordsOf)))
    expect(Math.min(las, upos, xpos)).toBeGreaterThan(0.95)
    expect(readFileSync(path('out/README.md'), 'utf8')).toContain('CC BY-SA 4.0')
  },
  300_000,
)
