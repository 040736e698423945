import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DemarcheError } from '../../errors'
import { read } from '../read'
import { html } from './node'

const first = 'The ministry said on Monday that it would restrict the sale of chip tools to firms that are on its list.'
const second = 'Makers have until July to tell their customers abroad, a spokesman for the ministry added on Tuesday.'
const third = 'Trade officials of the bloc were surprised by the step, and asked for talks, according to two diplomats.'

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Tokyo tightens its curbs | Example News</title>${head}</head><body>${body}</body></html>`
const story = (between = ''): string =>
  `<article><h1>Tokyo tightens its curbs</h1><p>${first}</p>${between}<p>${second}</p><p>${third}</p></article>`
const textOf = (markup: string): string => read(markup, { html }).article.text
const whole = [first, second, third].join('\n\n')

describe('the body', () => {
  test.each([
    ['navigation', '<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>'],
    ['share buttons by class', '<div class="article-share"><span>Share this with your friends today.</span></div>'],
    ['a caption', '<figure><img src="a.jpg"><figcaption>The fair in Tokyo, seen last year.</figcaption></figure>'],
    [
      'a newsletter box',
      '<section class="newsletterSignup"><p>All the trade news that you need, each morning.</p></section>',
    ],
    ['related stories', '<ul class="related-stories"><li><a href="/1">Seoul weighs a list of its own</a></li></ul>'],
    [
      'a list of links without a class',
      '<ul><li><a href="/1">Seoul weighs a list of its own</a></li><li><a href="/2">Taipei follows</a></li></ul>',
    ],
    ['a line of residue without a class', '<p>Sign up for our newsletter here.</p>'],
    ['an advert', '<div id="ad-slot-3"><p>Buy a chip tool today, while stocks last, in our shop.</p></div>'],
    ['a by-line', '<p class="byline">By Jane Doe, trade correspondent</p>'],
    ['what only screen readers get', '<span class="sr-only">Opens in a window of its own.</span>'],
    ['a template', '<template><p>Filler text that nobody should ever see in the article.</p></template>'],
    ['a script', '<script>document.write("<p>Written by a script</p>")</script>'],
    ['what printing leaves out', '<div class="d-print-none"><p>More from the world of trade, for you.</p></div>'],
  ])('is without %s', (_, residue) => {
    expect(textOf(page(story(residue)))).toBe(whole)
  })

  test('keeps sub-headings, lists and quotations, each apart', () => {
    const { article } = read(
      page(
        story('<h2>What it covers</h2><ul><li>Etching tools.</li></ul><blockquote>“We had no choice.”</blockquote>'),
      ),
      { html },
    )
    expect(article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])).toEqual([
      ['paragraph', first],
      ['headline', 'What it covers'],
      ['paragraph', 'Etching tools.'],
      ['paragraph', '“We had no choice.”'],
      ['paragraph', second],
      ['paragraph', third],
    ])
  })

  test('keeps a dateline as a block of its own', () => {
    const { article } = read(page(`<article><p>TOKYO (Reuters) - ${first}</p><p>${second}</p></article>`), { html })
    expect(article.text).toBe(`TOKYO (Reuters) - ${first}\n\n${second}`)
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['byline', 'paragraph', 'paragraph'])
  })

  test('is parted by pairs of line breaks and joined over single ones', () => {
    expect(textOf(page(`<article>${first}<br><br>${second}<br>${third}</article>`))).toBe(
      `${first}\n\n${second} ${third}`,
    )
  })

  test('a row of a table is one line', () => {
    expect(textOf(page(story('<table><tr><td>Etching tools</td><td>25 percent.</td></tr></table>')))).toContain(
      'Etching tools 25 percent.',
    )
  })

  test('a residue word on a container of the story removes nothing', () => {
    expect(textOf(page(`<div class="social-wrapper">${story()}</div>`))).toBe(whole)
  })

  test('a consent dialog longer than the story goes', () => {
    const consent = `<div id="onetrust-consent-sdk">${'<p>We and our partners store data on your device, to show you what you like.</p>'.repeat(30)}</div>`
    expect(textOf(page(story() + consent))).toBe(whole)
  })

  test('paragraphs in boxes of their own are not lost', () => {
    const boxes = [
      first,
      second,
      third,
      ...['one', 'two', 'three', 'four'].map(
        (n) => `That was point ${n} of the list that the ministry sent to the makers.`,
      ),
    ]
    const markup = page(
      `<main><div>${boxes.map((p) => `<div><div class="x"><p>${p}</p></div></div>`).join('')}</div></main>`,
    )
    expect(textOf(markup).split('\n\n')).toEqual(boxes)
  })

  test('what the page marks as its body outranks a find that is far longer', () => {
    const paragraphs = Array.from(
      { length: 6 },
      (_, n) => `<p>In point ${n} of the list, ${first.toLowerCase()}</p>`,
    ).join('')
    const other = Array.from(
      { length: 12 },
      (_, n) => `<p>On another day, number ${n}, ${third.toLowerCase()}</p>`,
    ).join('')
    const text = textOf(page(`<div class="x"><div itemprop="articleBody">${paragraphs}</div><div>${other}</div></div>`))
    expect(text).toContain('In point 5')
    expect(text).not.toContain('On another day')
  })
})

describe('what the page says of its article', () => {
  const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
  const news = {
    '@type': 'NewsArticle',
    headline: 'Tokyo tightens its curbs',
    datePublished: '2023-03-03T09:00:00Z',
    inLanguage: 'en-GB',
    url: 'https://example.org/a',
    author: [{ '@type': 'Person', name: 'Jane Doe' }, { '@id': '#john' }],
    publisher: { name: 'Example News' },
  }
  const expected = {
    title: 'Tokyo tightens its curbs',
    authors: ['Jane Doe', 'John Roe'],
    publishedAt: '2023-03-03T09:00:00Z',
    outlet: 'Example News',
    url: 'https://example.org/a',
  }
  const john = { '@type': 'Person', '@id': '#john', name: 'John Roe' }

  test.each([
    ['JSON-LD, a list', ld([news, john])],
    ['JSON-LD, a graph', ld({ '@graph': [{ '@type': 'WebSite', name: 'x' }, john, news] })],
    ['JSON-LD with raw line ends', ld([news, john]).replace('tightens its', 'tightens\nits')],
    [
      '<meta>',
      '<meta property="og:title" content="Tokyo tightens its curbs - Example News"><meta name="author" content="By Jane Doe and John Roe"><meta property="article:published_time" content="2023-03-03T09:00:00Z"><meta property="og:site_name" content="Example News"><link rel="canonical" href="https://example.org/a">',
    ],
  ])('%s', (_, head) => {
    expect(read(page(story(), head), { html }).article).toMatchObject(expected)
  })

  test('the page itself, when nothing else does', () => {
    const body = `<p class="byline">By Jane Doe and John Roe</p><time datetime="2023-03-03">Friday</time>${story()}`
    expect(read(page(body), { html }).article).toMatchObject({
      title: 'Tokyo tightens its curbs',
      authors: ['Jane Doe', 'John Roe'],
      publishedAt: '2023-03-03',
    })
  })

  test.each([
    '{"@type":"NewsArticle",',
    '[[[[',
    'null',
    '"text"',
    '{"@graph":{"@graph":7}}',
    '{"@type":"NewsArticle","author":[[]],"headline":{}}',
  ])('broken JSON-LD is no trouble: %s', (json) => {
    expect(textOf(page(story(), `<script type="application/ld+json">${json}</script>`))).toBe(whole)
  })
})

describe('bad pages', () => {
  test.each([
    ['without a word', '<!doctype html><html><body><img src="x"></body></html>'],
    ['whose text is all script', page('<script>let x = 1</script>').replace(/<title>.*<\/title>/, '')],
  ])('%s: an error that says what may be wrong', (_, markup) => {
    expect(() => read(markup, { html })).toThrow(
      expect.objectContaining({ code: 'bad-html', message: expect.stringContaining('scripts') }),
    )
  })

  test.each(['div', 'b', 'ul><li', 'table><tr><td', 'blockquote class="share"'])(
    'ten thousand levels of <%s>',
    (tag) => {
      const { article, warnings } = read(page(`<${tag}>`.repeat(10_000) + first), { html })
      expect(article.text).toBe(first)
      expect(warnings.map(({ code }) => code)).toEqual(['html-fallback'])
    },
  )

  test('fifty thousand levels are an error that says what to do', () => {
    expect(() => read(page('<div>'.repeat(50_000) + first), { html })).toThrow(
      expect.objectContaining({ code: 'bad-html', message: expect.stringContaining('Pass') }),
    )
  })

  test('event handlers and script addresses run nothing and leave no trace', () => {
    const seen = globalThis as { touched?: boolean }
    const attack = `<img src=x onerror="globalThis.touched = true"><a href="javascript:globalThis.touched=true">so</a><svg onload="globalThis.touched=true"></svg>`
    expect(
      textOf(page(`<article><p onclick="globalThis.touched=true">${first} ${attack}</p><p>${second}</p></article>`)),
    ).toBe(`${first} so\n\n${second}`)
    expect(seen.touched).toBeUndefined()
  })

  test.each([
    ['unclosed', `<body><article><p>${first}<p>${second}<p>${third}`],
    [
      'a missing <html>',
      `<!doctype html><!--[if IE]><html><![endif]--><head><meta charset="utf-8"></head><body>${story()}</body></html>`,
    ],
    ['two bodies', `<html><body></body><body>${story()}</body></html>`],
    ['no body', `<html>${story()}`],
    ['crossed tags', `<article><b><p>${first}</b></p><i><p>${second}</i></p><p>${third}</article>`],
  ])('%s is read all the same', (_, markup) => {
    expect(textOf(markup)).toBe(whole)
  })

  test('a page that nobody can find a main part on falls back to all its text, with a warning', () => {
    const { article, warnings } = read('<p>Tokyo bans chip tools</p>', { html })
    expect(article.text).toBe('Tokyo bans chip tools')
    expect(warnings.map(({ code }) => code)).toEqual(['html-fallback'])
  })
})

test('for any mutation of a page: blocks are in order and cover the text, and the same page gives the same', () => {
  const pieces = page(story('<div class="share"><p>x</p></div><ul><li>One.</li></ul>')).split(/(?=<)/)
  const mutated = fc
    .array(
      fc.record({
        at: fc.nat(pieces.length),
        cut: fc.nat(3),
        put: fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('<div>', '</div>', '<p>', '<table>', '<!--', '</body>', '<template>', '<svg>'),
        ),
      }),
      { maxLength: 8 },
    )
    .map((edits) => edits.reduce((list, { at, cut, put }) => list.toSpliced(at, cut, put), pieces).join(''))
  fc.assert(
    fc.property(mutated, (markup) => {
      try {
        const reading = read(markup, { format: 'html', html })
        const { text, blocks } = reading.article
        let at = 0
        for (const { start, end } of blocks) {
          expect(text.slice(at, start)).toMatch(/^\s*$/)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at)).toMatch(/^\s*$/)
        expect(read(markup, { format: 'html', html })).toEqual(reading)
      } catch (error) {
        if (!(error instanceof DemarcheError)) throw error
      }
    }),
  )
})
