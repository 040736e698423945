import { expect, it } from 'vitest'
import { readConllu } from './conllu'
import { rawText, scoreRaw } from './raw'

const GOLD = readConllu(`# newdoc id = 1
# text = We can't go.
1\tWe\t_\tPRON\tPRP\t_\t4\tnsubj\t_\t_
2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
2\tca\t_\tAUX\tMD\t_\t4\taux\t_\t_
3\tn't\t_\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tgo\t_\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t_\tPUNCT\t.\t_\t4\tpunct\t_\t_

# newpar
# text = Stay.
1\tStay\t_\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
2\t.\t_\tPUNCT\t.\t_\t1\tpunct\t_\t_
`)

const parsed = (words: string[], heads: number[], deprels: string[], upos: string[], xpos: string[]) =>
  ({
    tokens: words.map((text) => ({ text, start: 0, end: 0 })),
    tree: { heads: Int32Array.from(heads), deprels, upos, xpos },
  }) as Parameters<typeof scoreRaw>[1][number]

const first = parsed(
  ['We', 'ca', "n't", 'go', '.'],
  [3, 3, 3, -1, 3],
  ['nsubj', 'aux', 'advmod', 'root', 'punct'],
  ['PRON', 'AUX', 'PART', 'VERB', 'PUNCT'],
  ['PRP', 'MD', 'RB', 'VB', '.'],
)
const second = parsed(['Stay', '.'], [-1, 0], ['root', 'punct'], ['VERB', 'PUNCT'], ['VB', '.'])

it('joins the text of sentences and paragraphs', () => {
  expect(rawText(GOLD)).toBe("We can't go.\n\nStay.")
})

it('scores a text cut and parsed right as perfect', () => {
  expect(scoreRaw(GOLD, [first, second])).toEqual({ words: 1, sentences: 1, uas: 1, las: 1, upos: 1, xpos: 1 })
})

it('counts a word cut otherwise as wrong, and all that hang on it', () => {
  const joined = parsed(['Stay.'], [-1], ['root'], ['VERB'], ['VB'])
  const { words, sentences, las } = scoreRaw(GOLD, [first, joined])
  expect([words, sentences, las]).toEqual([10 / 13, 1, 10 / 13])
})
