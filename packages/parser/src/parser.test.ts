import { describe, expect, it } from 'vitest'
import { createParser, type Parser, type Tree } from './node'

const wasm = await createParser(undefined, { backend: 'wasm' })
const js = await createParser(undefined, { backend: 'js' })

/** Each word as `word(relation<head`. */
function arcs(parser: Parser, sentence: string): string[] {
  const tokens = sentence.split(' ')
  const { heads, deprels }: Tree = parser.parse(tokens)
  return tokens.map((token, i) => `${token} ${deprels[i]} ${heads[i] === -1 ? '-' : tokens[heads[i] as number]}`)
}

describe('trees', () => {
  it.each([
    [
      'The Netherlands will restrict exports of lithography tools to China .',
      'Netherlands nsubj restrict',
      'exports obj restrict',
    ],
    [
      'Japan imposed sanctions on three Russian banks .',
      'Japan nsubj imposed',
      'sanctions obj imposed',
      'banks obl imposed|sanctions',
    ],
    [
      'The minister said the curbs were lifted by Seoul .',
      'minister nsubj said',
      'curbs nsubj:pass lifted',
      'Seoul obl:agent lifted',
    ],
  ])('%s', (sentence, ...wanted) => {
    const found = arcs(wasm, sentence)
    for (const want of wanted) {
      const [word, relation, heads] = want.split(' ') as [string, string, string]
      const options = heads.split('|').flatMap((head) => [`${word} ${relation} ${head}`, `${word} nmod ${head}`])
      expect(
        found.some((arc) => options.includes(arc)),
        `${want} in ${found.join('; ')}`,
      ).toBe(true)
    }
    expect(arcs(js, sentence)).toEqual(found)
  })
})
