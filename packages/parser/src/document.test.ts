import fc from 'fast-check'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { expect, it } from 'vitest'
import { splitText, type WinkMethods } from './document'
import { createParser } from './node'

const nlp = winkNLP(model, ['sbd']) as unknown as WinkMethods

it('parts sentences at line ends and where wink does', () => {
  const parts = [...splitText(nlp, 'Curbs bite\r\nSeoul agreed. Tokyo\u2003told\tŠefčovič.')]
  expect(parts.map((tokens) => tokens.map((token) => token.text))).toEqual([
    ['Curbs', 'bite'],
    ['Seoul', 'agreed', '.'],
    ['Tokyo', 'told', 'Šefčovič', '.'],
  ])
})

it('gives tokens that are the text at their offsets, and leaves out only blanks', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('U.S.', '“', '’s', '\n', '\u2003', '\u000b', '\ud800', '한국', '😀', '$52bn', 'can’t'),
  )
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(' ')
      const tokens = [...splitText(nlp, text)].flat()
      for (const token of tokens) expect(token.text).toBe(text.slice(token.start, token.end))
      let end = 0
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(end, token.start).replace(/[\s\u200b]/g, '')).toBe('')
        end = token.end
      }
      expect(text.slice(end).replace(/[\s\u200b]/g, '')).toBe('')
    }),
    { numRuns: 100 },
  )
})

it('parses a document', async () => {
  const parser = await createParser(undefined, { nlp })
  const [sentence] = parser.parseDocument('Seoul agreed.')
  expect([...(sentence?.tree.heads ?? [])]).toEqual([1, -1, 1])
  const bare = await createParser()
  expect(() => bare.parseDocument('Seoul agreed.')).toThrow('createParser(weights, { nlp')
})
