import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { normalise, prefixBuckets, shapeBucket, suffixBuckets } from './features'

const WORDS = [
  'The',
  'Tokyo’s',
  '—',
  '“',
  '3.5%',
  '$52bn',
  'U.S.',
  'COVID-19',
  'naïve',
  'ÉCOLE',
  '한국',
  '😀x',
  'a',
  'iPhone15s',
  '2018–2019',
]
const BUCKETS = 8192
const SHAPES = 128

const of = (word: string) => {
  const plain = normalise(word)
  return [plain, prefixBuckets(plain, BUCKETS), suffixBuckets(plain, BUCKETS), shapeBucket(word, SHAPES)]
}

it('hashes prefixes, suffixes and shapes as it always did', () => {
  expect(['Tokyo', '3.5%'].map(of)).toMatchInlineSnapshot(`
    [
      [
        "tokyo",
        [
          7176,
          449,
          1665,
          4797,
        ],
        [
          7033,
          7462,
          6827,
          6320,
          1115,
        ],
        81,
      ],
      [
        "0.0%",
        [
          3845,
          7108,
          2911,
          4525,
        ],
        [
          122,
          3605,
          3497,
          5971,
        ],
        105,
      ],
    ]
  `)
})

const training = fileURLToPath(new URL('../training', import.meta.url))
const python = python3()

it.skipIf(python === undefined)(
  `computes what training/words.py does${python ? '' : ' (skipped: no Python 3 here)'}`,
  () => {
    const script = `
import json, sys
sys.path.insert(0, ${JSON.stringify(training)})
import words
out = []
for w in json.load(sys.stdin):
    plain = words.normalise(w)
    out.append([plain, *words.affixes(plain, ${BUCKETS}), words.shape(w, ${SHAPES})])
json.dump(out, sys.stdout)`
    const theirs = execFileSync(python as string, ['-B', '-c', script], {
      input: JSON.stringify(WORDS),
      encoding: 'utf8',
    })
    expect(WORDS.map(of)).toEqual(JSON.parse(theirs))
  },
)

function python3(): string | undefined {
  return ['/usr/bin/python3', 'python3'].find((path) => {
    try {
      return execFileSync(path, ['--version'], { stdio: 'pipe' }).length > 0
    } catch {
      return false
    }
  })
}
