import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DemarcheError } from '../errors'
import { read } from './read'

const story = 'The ministry said on Monday that it would restrict the sale of chip tools to firms that are on its list.'

describe('what the text says about itself', () => {
  const { article } = read(`Tokyo tightens its chip curbs\n\nBy Jane Doe and John Roe\n\nMarch 3, 2023\n\n${story}`)
  test('title, authors, date and language', () => {
    expect(article).toMatchObject({
      title: 'Tokyo tightens its chip curbs',
      authors: ['Jane Doe', 'John Roe'],
      publishedAt: '2023-03-03',
      language: 'en',
    })
  })
  test('what the caller knows outranks it', () => {
    const known = {
      id: 'x',
      title: 'T',
      url: 'u',
      outlet: 'o',
      authors: ['A'],
      publishedAt: '2023-03-04T10:00:00Z',
      language: 'en-GB',
    }
    expect(read({ text: `By Jane Doe\n\nMarch 3, 2023\n\n${story}`, ...known }).article).toMatchObject(known)
  })
  test('what nobody says is left out', () => {
    expect(Object.keys(read(story).article)).toEqual(['id', 'text', 'language', 'blocks'])
  })
})

describe('Markdown', () => {
  const source = [
    '---',
    'title: "Tokyo tightens"',
    'date: 2023-03-03',
    'author: Jane Doe',
    '---',
    '',
    '# Tokyo tightens its curbs',
    '',
    '![The fair](fair.jpg)',
    '',
    `**Tokyo** – ${story}`,
    '',
    '## What it covers',
    '',
    `> ${story}`,
    '',
    'Reactions',
    '---------',
    '',
    story,
    '',
    '[Read the list](https://example.org/list)',
    '',
    '## Related posts',
    '',
    '- [One](https://example.org/1)',
  ].join('\n')
  const { article } = read(source)

  test('comes back unaltered, cut by its marks', () => {
    expect(article.text).toBe(source)
    expect(article.blocks.filter(({ start }) => start >= source.indexOf('# Tokyo')).map(({ kind }) => kind)).toEqual([
      'headline',
      'caption',
      'paragraph',
      'headline',
      'paragraph',
      'headline',
      'boilerplate',
      'paragraph',
      'boilerplate',
      'boilerplate',
      'boilerplate',
    ])
  })
  test('front matter is known facts', () => {
    expect(article).toMatchObject({ title: 'Tokyo tightens', publishedAt: '2023-03-03', authors: ['Jane Doe'] })
  })
})

describe('bad input', () => {
  test.each([
    ['empty', '', 'empty-input'],
    ['only white space', ' \n\t\u00a0\u3000\r\n', 'empty-input'],
    ['binary', '\u0000\u0001\ufffdPK\u0003\u0004'.repeat(50), 'not-text'],
    ['HTML without its reader', '<!doctype html><p>Words', 'html-reader-missing'],
  ])('%s is an error that says what to do', (_, text, code) => {
    expect(() => read(text)).toThrow(DemarcheError)
    expect(() => read(text)).toThrow(expect.objectContaining({ code, message: expect.stringMatching(/[Pp]ass/) }))
  })

  test.each([
    ['lone surrogates', `${story} \ud800 and \udc00.`, 'lone-surrogates'],
    ['a few NULs', `${story}\u0000\u0000 ${story}`, 'control-characters'],
    [
      'German',
      'Die Bundesregierung hat am Montag beschlossen, dass die Ausfuhr von Anlagen für die Herstellung von Chips künftig genehmigt werden muss.',
      'language',
    ],
    ['Chinese', '商务部周一宣布，自七月一日起对镓和锗相关物项实施出口管制。', 'language'],
  ])('%s is a warning, and the text stays', (_, text, code) => {
    const { article, warnings } = read(text)
    expect(warnings.map((warning) => warning.code)).toEqual([code])
    expect(article.text).toBe(text)
  })

  test('a date that is none is a warning, and read where it can be', () => {
    expect(read({ text: story, publishedAt: 'July 3, 2023' })).toMatchObject({
      article: { publishedAt: '2023-07-03' },
      warnings: [{ code: 'bad-date' }],
    })
    expect(read({ text: story, publishedAt: '2023-02-30' }).article).not.toHaveProperty('publishedAt')
  })

  test('ten megabytes, one line or many', () => {
    for (const join of [' ', '\n', '\r\n\r\n']) {
      const text = Array.from({ length: 100_000 }, () => story).join(join)
      expect(read(text).article.text).toHaveLength(text.length)
    }
  })
})

test.each([
  ['UTF-8', [0xe2, 0x80, 0x9c], '“'],
  ['windows-1252', [0x93], '“'],
  ['UTF-16 by its mark', [0xff, 0xfe, 0x1c, 0x20], '“'],
])('bytes in %s are decoded', (_, bytes, text) => {
  expect(read({ text: Uint8Array.from(bytes), language: 'en' }).article.text).toBe(text)
})

describe('for any text', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      story,
      'By Jane Doe',
      'Related Post',
      'Share on x',
      'WASHINGTON (Reuters) - Yes.',
      '* an item',
      'Title here',
      '# Head',
      '[a](b)',
      'Jane | Afp | Getty Images',
      '```',
    ),
  )
  const text = fc
    .array(line, { maxLength: 25 })
    .chain((lines) => fc.constantFrom('\n', '\r\n\r\n', '\n\n').map((join) => lines.join(join)))

  test.each(['text', 'markdown', 'auto'] as const)('%s: it stays as it is, and blocks cover it in order', (format) => {
    fc.assert(
      fc.property(text, (input) => {
        let reading: ReturnType<typeof read>
        try {
          reading = read(input, { format })
        } catch (error) {
          expect(error).toBeInstanceOf(DemarcheError)
          return
        }
        const { article } = reading
        expect(article.text).toBe(input)
        let at = 0
        for (const { start, end } of article.blocks) {
          expect(input.slice(at, start)).toMatch(/^\s*$/)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(input.slice(at)).toMatch(/^\s*$/)
        expect(read(input, { format })).toEqual(reading)
      }),
    )
  })
})
