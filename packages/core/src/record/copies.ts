import { compare, hash } from './digest'
import type { Source } from './types'

const RUN = 5
const SKETCH = 64
/** Share of runs of words in common from which two texts are one text, cut or captioned differently. */
const ALIKE = 0.7

/** The smallest hashes of a text's runs of words (Broder 1997, bottom-k). */
export function sketch(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = new Set<number>()
  for (let i = 0; i + RUN <= words.length; i++) runs.add(hash(words.slice(i, i + RUN).join(' ')))
  return [...runs].toSorted((a, b) => a - b).slice(0, SKETCH)
}

/** Estimated share of runs in common: how many of the smallest of both are in each. */
function likeness(a: readonly number[], b: readonly number[]): number {
  const [inA, inB] = [new Set(a), new Set(b)]
  const smallest = [...new Set([...a, ...b])].toSorted((x, y) => x - y).slice(0, Math.min(SKETCH, a.length + b.length))
  const shared = smallest.filter((run) => inA.has(run) && inB.has(run)).length
  return smallest.length === 0 ? 0 : shared / smallest.length
}

/** For every source, the smallest key among its copies; its own where it has none. */
export function originals(sources: readonly Source[]): ReadonlyMap<string, string> {
  const original = new Map(sources.map(({ key }) => [key, key]))
  const find = (key: string): string => {
    const up = original.get(key) as string
    return up === key ? key : find(up)
  }
  const byRun = new Map<number, Source[]>()
  for (const source of sources) {
    const near = new Set(source.sketch.flatMap((run) => byRun.get(run) ?? []))
    for (const other of near) {
      if (likeness(source.sketch, other.sketch) < ALIKE) continue
      const [first, second] = [find(source.key), find(other.key)].toSorted(compare) as [string, string]
      original.set(second, first)
    }
    for (const run of source.sketch) byRun.set(run, [...(byRun.get(run) ?? []), source])
  }
  return new Map(sources.map(({ key }) => [key, find(key)]))
}
