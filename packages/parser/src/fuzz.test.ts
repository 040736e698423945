import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createParser, type Tree } from './node'

const wasm = await createParser(undefined, { backend: 'wasm' })
const js = await createParser(undefined, { backend: 'js' })

function expectTree(tree: Tree, n: number): void {
  expect(tree.heads.length).toBe(n)
  expect([tree.deprels.length, tree.upos.length, tree.xpos.length]).toEqual([n, n, n])
  if (n === 0) return
  const roots = [...tree.heads].flatMap((head, i) => (head === -1 ? [i] : []))
  expect(roots.length).toBe(1)
  const depth = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    let at = i
    while (at >= 0 && (depth[i] as number) <= n) {
      depth[i] = (depth[i] as number) + 1
      at = tree.heads[at] as number
    }
  }
  expect(Math.max(...depth)).toBeLessThanOrEqual(n)
  tree.deprels.forEach((deprel, i) => {
    expect(deprel === 'root').toBe(tree.heads[i] === -1)
  })
}

const token = fc.oneof(
  fc.constantFrom('the', 'Tokyo', 'curbs', ',', '"', '—', '’s', '$52bn', 'U.S.', '', ' ', '\n', '\ud800', '한국', '😀'),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ minLength: 60, maxLength: 200 }),
)

describe('any array of strings', () => {
  it('gives a tree with one root, the same by either backend', () => {
    fc.assert(
      fc.property(fc.array(fc.array(token, { maxLength: 30 }), { maxLength: 6 }), (sentences) => {
        const trees = wasm.parseBatch(sentences)
        for (const [i, sentence] of sentences.entries()) expectTree(trees[i] as Tree, sentence.length)
        expect(js.parseBatch(sentences)).toEqual(trees)
      }),
      { numRuns: 60 },
    )
  })

  it('gives a sentence the same tree alone and among others', () => {
    const sentence = 'Seoul and Tokyo agreed to ease the curbs .'.split(' ')
    const others = Array.from({ length: 300 }, (_, i) =>
      Array.from({ length: 1 + (i % 40) }).map((__, k) => `w${i}x${k}`),
    )
    expect(wasm.parseBatch([...others, sentence, ...others]).at(300)).toEqual(wasm.parse(sentence))
  })

  it('reads 5,000 words as one sentence', () => {
    const words = Array.from(
      { length: 5000 },
      (_, i) => ['The', 'ministry', 'approved', 'exports', ','][i % 5] as string,
    )
    const tree = wasm.parse(words)
    expectTree(tree, 5000)
    expect(tree.deprels.filter((deprel) => deprel === 'parataxis').length).toBeGreaterThan(10)
  })
})
