import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { winkLanguage } from './wink'

const language = winkLanguage()
const whole = (source: string) => language.analyse(source, [{ start: 0, end: source.length }])

describe('words and sentences', () => {
  it('tells sentences apart, a newline always among them', () => {
    const text = whole('Curbs bite\nThe U.S. Treasury said so. It will act.')
    expect(text.sentences.map((s) => text.source.slice(s.start, s.end))).toEqual([
      'Curbs bite',
      'The U.S. Treasury said so.',
      'It will act.',
    ])
    expect(text.tokens.every((t) => text.sentences[t.sentence]?.first !== undefined)).toBe(true)
  })

  it('keeps offsets over empty lines, and words without a lemma', () => {
    const text = whole('Curbs bite.\n\nTokyo acts as is his wont.\n \n\tSeoul waits.')
    expect(text.tokens.map((t) => t.text).join(' ')).toBe('Curbs bite . Tokyo acts as is his wont . Seoul waits .')
    expect(text.sentences).toHaveLength(3)
  })

  it('keeps names of any Latin alphabet in one piece', () => {
    const text = whole('Maroš Šefčovič met Radosław Sikorski and Nguyễn Phú Trọng.')
    expect(text.tokens.map((t) => t.text)).toEqual(
      'Maroš Šefčovič met Radosław Sikorski and Nguyễn Phú Trọng .'.split(' '),
    )
  })

  it('reads on over lines wrapped at a margin', () => {
    const text = whole('The ministry said on Monday that it\nwould curb exports.\nTokyo followed.')
    expect(text.sentences.map((s) => text.source.slice(s.start, s.end))).toEqual([
      'The ministry said on Monday that it\nwould curb exports.',
      'Tokyo followed.',
    ])
  })

  it('cuts an endless run of hyphens', () => {
    const text = whole('Jong-'.repeat(20_000))
    expect(text.tokens.map((t) => t.text).join('')).toBe(text.source)
  })

  it('keeps offsets over odd spaces', () => {
    const text = whole('Tokyo\u2003will\u00a0curb\u3000exports\u2028of\ufefftools.')
    expect(text.tokens.map((t) => t.text)).toEqual(['Tokyo', 'will', 'curb', 'exports', 'of', 'tools', '.'])
  })
})

describe('any Unicode', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('U.S.', '“', '’s', '\n', '\u2003', '\ud800', '한국', '😀', '$52bn'),
  )

  it('gives words that are the text at their offsets, in order', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = whole(words.join(' '))
        let at = 0
        for (const token of text.tokens) {
          expect(token.text).toBe(text.source.slice(token.start, token.end))
          expect(token.start).toBeGreaterThanOrEqual(at)
          at = token.end
        }
        for (const s of text.sentences)
          for (let i = s.first; i < s.last; i++) expect(text.tokens[i]?.sentence).toBe(s.index)
        const covered = text.tokens
          .map((t) => t.text)
          .join('')
          .replace(/\s/g, '').length
        expect(covered).toBe(text.source.replace(/[\s\u200b]/g, '').length)
      }),
      { numRuns: 300 },
    )
  })
})
