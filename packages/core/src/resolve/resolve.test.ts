import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFinder } from '../find/index'
import { winkLanguage } from '../language/index'
import { worldLexicon } from '../lexicon/index'
import type { BlockKind, Span } from '../model'
import { resolve } from './index'

const language = winkLanguage()
const find = createFinder(worldLexicon)

function read(source: string, publishedAt?: string, blocks: (Span & { kind: BlockKind })[] = paragraphs(source)) {
  const text = language.analyse(source, blocks)
  const article = publishedAt ? { blocks, publishedAt } : { blocks }
  return { text, resolved: resolve(find(text, article), text, article, worldLexicon) }
}

function paragraphs(source: string): (Span & { kind: BlockKind })[] {
  return [...source.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
    kind: 'paragraph',
    start: index,
    end: index + line.length,
  }))
}

/** Who each of these words is taken for; concepts apart. */
function meant(source: string, publishedAt?: string): string[] {
  return read(source, publishedAt)
    .resolved.mentions.filter(({ entity }) => !entity.startsWith('concept:'))
    .map(({ text, entity }) => `${text} = ${entity}`)
}

function entities(source: string, publishedAt?: string): string[] {
  return read(source, publishedAt)
    .resolved.entities.filter(({ kind }) => kind !== 'concept')
    .map(({ id }) => id)
    .sort()
}

describe('people', () => {
  it.each<[string, string, string[]]>([
    ['a title before an unknown name', 'Foreign ministry spokeswoman Lin Roe said no.', ['Lin Roe = person:lin-roe']],
    ['a given name', 'Officials met Jane Roe in private.', ['Jane Roe = person:jane-roe']],
    [
      'a description after a comma',
      'Wen Tao, an analyst at Acme Research, wrote that.',
      ['Wen Tao = person:wen-tao', 'analyst = person:wen-tao', 'Acme Research = company:acme-research'],
    ],
    [
      'a role before a comma',
      'The ministry’s chief negotiator, Darpan Lall, left.',
      ['Darpan Lall = person:darpan-lall'],
    ],
    [
      'a family name after the full one',
      'Jane Roe spoke first. Roe then left.',
      ['Jane Roe = person:jane-roe', 'Roe = person:jane-roe'],
    ],
    [
      'a family name with a form of address',
      'Jane Roe spoke. Ms Roe left.',
      ['Jane Roe = person:jane-roe', 'Roe = person:jane-roe'],
    ],
    [
      'a hyphened family name',
      'Karine Jean-Louis spoke. Jean-Louis left.',
      ['Karine Jean-Louis = person:karine-jean-louis', 'Jean-Louis = person:karine-jean-louis'],
    ],
    [
      'a row of names',
      'It listed Oleh Vynnyk, Taras Bondar and Jane Roe. Bondar denied it.',
      [
        'Oleh Vynnyk = person:oleh-vynnyk',
        'Taras Bondar = person:taras-bondar',
        'Jane Roe = person:jane-roe',
        'Bondar = person:taras-bondar',
      ],
    ],
    ['letters of any alphabet', 'Commissioner Zoltán Őry said so.', ['Zoltán Őry = person:zoltan-ory']],
  ])('%s', (_, source, expected) => {
    const people = meant(source).filter((line) => /= (?:person|company:acme)/u.test(line))
    expect(people).toEqual(expected)
  })

  it('leaves the photographer out', () => {
    expect(entities('A fab in Dresden. Photo by Jane Roe. (John Doe/Getty)')).not.toContain('person:john-doe')
  })
})

describe('pronouns', () => {
  it.each([
    ['Jane Roe met John Doe. She left.', 'She = person:jane-roe'],
    ['Jane Roe met John Doe. He left.', 'He = person:john-doe'],
    ['Huawei sued. It wants its money back.', 'It = company:huawei'],
    ['Huawei sued. It wants its money back.', 'its = company:huawei'],
    ['The Dutch foreign ministry said it would act.', 'it = body:nl-foreign'],
    ['Jane Roe, an economist, said so. “Mr. John Doe is wrong,” she added.', 'she = person:jane-roe'],
    ['John Roe said no. “Jack Doe can wait. We will not. Nor will they,” he said.', 'he = person:john-roe'],
    ['Huawei said it was willing to talk.', 'it = company:huawei'],
    ['Sen. Jane Roe (D-NY) and Sen. John Doe wrote. They want a ban.', 'They = person:jane-roe'],
    ['A TikTok spokesperson wrote. The spokesperson gave no date.', 'spokesperson = company:tiktok'],
  ])('%s %s', (source, expected) => {
    expect(meant(source)).toContain(expected)
  })

  it.each(['Huawei said it is likely that curbs will follow.', 'Huawei sued, and it seems that others will.'])(
    'none in: %s',
    (source) => {
      expect(meant(source).filter((line) => line.startsWith('it '))).toEqual([])
    },
  )
})

describe('a capital is its government or a city', () => {
  it.each([
    ['Beijing said it would hit back.', 'Beijing = jurisdiction:CN'],
    ['Talks between Washington and Beijing broke down.', 'Beijing = jurisdiction:CN'],
    ['Tokyo’s curbs start in July.', 'Tokyo = jurisdiction:JP'],
    ['She spoke to reporters in Beijing.', 'Beijing = place:beijing'],
    ['He will travel to Tokyo.', 'Tokyo = place:tokyo'],
    ['A Beijing-based firm was listed.', 'Beijing = place:beijing'],
    ['Her visit to Beijing ended.', 'Beijing = place:beijing'],
    ['The Kremlin denied it.', 'The Kremlin = jurisdiction:RU'],
  ])('%s', (source, expected) => {
    expect(meant(source).map((line) => line.replace(/^Kremlin/u, 'The Kremlin'))).toContain(expected)
  })
})

describe('whose ministry, company, country', () => {
  it.each([
    ['China’s commerce ministry said so.', 'commerce ministry = body:cn-mofcom'],
    ['Beijing replied. The commerce ministry said so.', 'commerce ministry = body:cn-mofcom'],
    ['The Chinese government said so.', 'Chinese government = jurisdiction:CN'],
    ['China’s commerce ministry spoke. The ministry gave no date.', 'The ministry = body:cn-mofcom'],
    ['Huawei was listed. The company denied it.', 'The company = company:huawei'],
    ['Japan met South Korea. The two countries signed.', 'The two countries = jurisdiction:JP'],
    ['Japan met South Korea. The two countries signed.', 'The two countries = jurisdiction:KR'],
    ['Acme Microtronics Co. Ltd. (AMC) grew. AMC hired.', 'AMC = company:acme-microtronics-co-ltd'],
    ['Donald Trump’s administration acted.', 'Donald Trump’s administration = body:us-trump-administration'],
  ])('%s', (source, expected) => {
    expect(meant(source)).toContain(expected)
  })
})

describe('names that the lexicon does not know', () => {
  it.each([
    ['The startup Zorblax raised money.', 'company:zorblax'],
    ['Analysts at Quibbleworks disagree.', 'company:quibbleworks'],
    ['Suppliers such as Nvidia, Qualcomm and Vexatron fell.', 'company:vexatron'],
    ['The Institute for Applied Widgetry published it.', 'research:institute-for-applied-widgetry'],
    ['The House Committee on Widgets and Gadgets met.', 'body:house-committee-on-widgets-and-gadgets'],
    ['A plant in Smallville, Germany, opened.', 'place:smallville'],
    ['Villagers in Quxi province protested.', 'place:quxi'],
  ])('%s', (source, expected) => {
    expect(entities(source)).toContain(expected)
  })

  it.each([
    'The CHIPS Act passed on Monday in March.',
    'Observers say other measures could follow.',
    'It breaches the Digital Markets Act, the Code of Conduct and the Paris Agreement.',
    'The Winter Games began. Spyware was found.',
  ])('nobody in: %s', (source) => {
    expect(entities(source)).toEqual([])
  })
})

describe('what counts', () => {
  const source = 'Nvidia and AMD slump\nThe chip maker Nvidia fell.\nJohn Doe reports from Paris.'
  const blocks = paragraphs(source).map((block, at) => ({
    ...block,
    kind: (['headline', 'paragraph', 'byline'] as const)[at] ?? 'paragraph',
  }))

  it('a headline adds mentions of those the body names, and nobody of its own; a by-line adds none', () => {
    const { resolved } = read(source, undefined, blocks)
    const named = resolved.entities.filter(({ kind }) => kind !== 'concept')
    expect(named.map(({ id, mentions }) => [id, mentions.length])).toEqual([['company:nvidia', 2]])
  })

  it('an outlet counts where it speaks, not where it is only named; those who wrote the story do not', () => {
    expect(entities('Curbs loom. Reporting by Jane Roe; Editing by John Doe')).toEqual([])
    expect(entities('Reuters reported that curbs loom.')).toEqual(['company:reuters'])
    expect(entities('A fab stands empty. REUTERS file image.')).toEqual([])
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...'China’s |the ministry |Jane Roe, |President Xi |said it |U.S.|(ABC) |Ministry of | and |\n|EUV |25% |$5bn '.split(
        '|',
      ),
      ...'on Monday |July 3 |Section 301 |Huawei Technologies Co., Ltd. |한국 |\ud800|-|’s '.split('|'),
    ),
  )

  it('has words at their offsets, in order, the same twice', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('')
        const { text, resolved } = read(source, '2023-07-05')
        let at = 0
        for (const mention of resolved.mentions) {
          expect(mention.text).toBe(source.slice(mention.start, mention.end))
          expect(mention.start).toBeGreaterThanOrEqual(at)
          expect(text.tokens[mention.first]?.start).toBe(mention.start)
          expect(text.tokens[mention.last - 1]?.start).toBeLessThan(mention.end)
          at = mention.start
        }
        const ids = new Set(resolved.entities.map(({ id }) => id))
        expect(resolved.mentions.every(({ entity }) => ids.has(entity))).toBe(true)
        expect(resolved.entities.every(({ mentions }) => mentions.length > 0)).toBe(true)
        for (const time of resolved.times) expect(time.text).toBe(source.slice(time.span.start, time.span.end))
        for (const { evidence } of [...resolved.amounts, ...resolved.identifiers]) {
          expect(evidence.text).toBe(source.slice(evidence.start, evidence.end))
        }
        expect(JSON.stringify(read(source, '2023-07-05').resolved)).toBe(JSON.stringify(resolved))
      }),
      { numRuns: 200 },
    )
  })
})
