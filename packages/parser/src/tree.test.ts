import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeTree } from './tree'

/** All single-rooted trees of n words, as heads. */
function* trees(n: number, heads: number[] = []): Generator<number[]> {
  if (heads.length < n) {
    for (let head = -1; head < n; head++) if (head !== heads.length) yield* trees(n, [...heads, head])
    return
  }
  if (heads.filter((head) => head === -1).length !== 1) return
  for (let i = 0; i < n; i++) {
    let at = i
    for (let steps = 0; at >= 0; steps++) {
      if (steps > n) return
      at = heads[at] as number
    }
  }
  yield heads
}

const worth = (scores: Int32Array, n: number, heads: ArrayLike<number>) =>
  Array.from(heads).reduce((sum, head, i) => sum + (scores[i * (n + 1) + (head < 0 ? n : head)] as number), 0)

describe('decodeTree', () => {
  it('finds as good a tree as trying them all does', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 5 })
          .chain((n) =>
            fc.tuple(
              fc.constant(n),
              fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: n * (n + 1), maxLength: n * (n + 1) }),
            ),
          ),
        ([n, values]) => {
          const scores = Int32Array.from(values)
          const best = Math.max(...[...trees(n)].map((heads) => worth(scores, n, heads)))
          const found = decodeTree(scores, n)
          expect([...trees(n)].map(String)).toContain(String([...found]))
          expect(worth(scores, n, found)).toBe(best)
        },
      ),
      { numRuns: 500 },
    )
  })
})
