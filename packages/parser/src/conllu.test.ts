import { expect, it } from 'vitest'
import { fillConllu, readConllu, score, wordsOf } from './conllu'
import { createParser } from './node'

const parser = await createParser()

// A multiword token, an empty node, comments, features, enhanced relations and a line end of the other kind.
const ROWS = [
  '# sent_id = 1',
  '# text = Seoul didn’t sign.',
  '1\tSeoul\tSeoul\tPROPN\tNNP\tNumber=Sing\t4\tnsubj\t4:nsubj\t_',
  '2-3\tdidn’t\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=Yes',
  '2\tdid\tdo\tAUX\tVBD\tMood=Ind\t4\taux\t4:aux\t_',
  '3\tn’t\tnot\tPART\tRB\t_\t4\tadvmod\t4:advmod\t_',
  '4\tsign\tsign\tVERB\tVB\t_\t0\troot\t0:root\tSpaceAfter=No',
  '4.1\tit\tit\tPRON\t_\t_\t_\t_\t4:obj\t_',
  '5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t4:punct\t_',
]
const GOLD = `${ROWS.join('\n')}\n\n`

it('fills four columns and leaves the rest as it was', () => {
  const blank = ROWS.map((row) => {
    const columns = row.split('\t')
    return /^[0-9]+\t/.test(row) ? columns.with(3, '_').with(4, '_').with(6, '_').with(7, '_').join('\t') : row
  })
  for (const end of ['\n', '\r\n']) {
    const [sentence] = readConllu(blank.join(end))
    if (!sentence) throw new Error('no sentence read')
    expect(fillConllu(sentence, parser.parse(wordsOf(sentence)))).toBe(GOLD)
  }
})

it('scores heads, relations and tags', () => {
  const gold = readConllu(GOLD)
  const tree = parser.parse(['Seoul', 'did', 'n’t', 'sign', '.'])
  expect(score(gold, [tree])).toEqual({ words: 5, uas: 1, las: 1, upos: 1, xpos: 1 })
  const worse = { ...tree, heads: Int32Array.of(3, 3, 1, -1, 3), deprels: tree.deprels.with(0, 'obj') }
  expect(score(gold, [worse])).toEqual({ words: 5, uas: 0.8, las: 0.6, upos: 1, xpos: 1 })
})

it('says which line has not ten columns', () => {
  expect(() => readConllu('1\tSeoul\tSeoul\n\n')).toThrow('this line has 3')
})
