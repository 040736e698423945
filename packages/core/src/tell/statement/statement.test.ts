import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createExtractor } from '../../default'
import type { Extractor } from '../../extract'
import type { Statement } from '../../model'

let extractor: Extractor
beforeAll(async () => {
  extractor = await createExtractor({ layers: ['statement'] })
})

interface Told {
  speaker: string | null
  mode: string
  direct: boolean
  content: string
  pieces: number
}

function told(text: string): Partial<Told>[] {
  const { events, entities } = extractor.extract(text)
  return events
    .filter((event): event is Statement => event.type === 'statement')
    .map(({ speaker, mode, direct, content, evidence }) => ({
      speaker: entities.find(({ id }) => id === speaker?.entity)?.name ?? null,
      mode,
      direct,
      content: content.text,
      pieces: evidence.length,
    }))
}

describe('who speaks', () => {
  it.each<[string, Partial<Told>[]]>([
    [
      'Janet Yellen, the Treasury secretary, said on Friday that talks with Seoul would resume.',
      [{ speaker: 'Janet Yellen', content: 'talks with Seoul would resume' }],
    ],
    [
      '“Talks with Seoul will resume in May,” said Treasury Secretary Janet Yellen in a statement.',
      [{ speaker: 'Janet Yellen', direct: true }],
    ],
    ['A spokesperson for Intel said the plant would open in May.', [{ speaker: 'Intel' }]],
    ['People familiar with the matter said Intel would open the plant in May.', [{ speaker: null }]],
    ['Intel will open the plant in May, a person with knowledge of the plan told Reuters.', [{ speaker: null }]],
    ['Analysts say the plant will open in May.', [{ speaker: null }]],
    ['Reuters reported on Monday that Intel would open the plant, citing two sources.', [{ speaker: null }]],
    ['According to Intel, the plant will open in May.', [{ speaker: 'Intel', content: 'the plant will open in May' }]],
  ])('%s', (text, expected) => {
    expect(told(text)).toMatchObject(expected)
  })

  it('takes up the speaker before for "she", whatever names are quoted in between', () => {
    const text = '“I met Jensen Huang in May,” Janet Yellen said. “Nvidia listened,” she added.'
    expect(told(text).map(({ speaker }) => speaker)).toEqual(['Janet Yellen', 'Janet Yellen'])
  })
})

describe('what belongs to one statement', () => {
  it('joins a quotation that runs on in the paragraph and in the next', () => {
    const text =
      '“Talks with Seoul will resume in May,” Janet Yellen said. “Our teams have met.”\n\n“They will meet again in June.”'
    expect(told(text)).toMatchObject([{ speaker: 'Janet Yellen', direct: true, pieces: 3 }])
  })

  it('joins what the lead and the body tell in nearly the same words', () => {
    const text =
      'Intel said it had shipped ten thousand server chips to Japan.\n\nShares rose.\n\nIn a note, Intel said it had shipped some ten thousand server chips to buyers in Japan.'
    expect(told(text)).toMatchObject([{ speaker: 'Intel', pieces: 2 }])
  })

  it('joins a headline to what its speaker says below', () => {
    const title = 'Intel says Ohio plant will open late'
    const body = 'Intel said on Friday that its plant in Ohio would open a year late.'
    const { events } = extractor.extract({ title, text: `${title}\n\n${body}` })
    expect(events.map(({ evidence }) => evidence.length)).toEqual([2])
  })

  it('tells two cues in a sentence apart', () => {
    const text = 'Intel said the plant would open in May, adding that hiring had begun.'
    expect(told(text)).toMatchObject([
      { speaker: 'Intel', content: 'the plant would open in May' },
      { speaker: 'Intel', content: 'hiring had begun' },
    ])
  })

  it('tells whose report another report is part of', () => {
    const { events } = extractor.extract('Two people said that Beijing had warned Seoul about the sale.')
    const [outer, inner] = events as Statement[]
    expect(outer?.speaker).toBeNull()
    expect(inner?.speaker?.entity).toBe('jurisdiction:CN')
    expect(inner?.attribution).toEqual({ source: null, certainty: 'anonymous-sources' })
  })
})

describe('who passes it on', () => {
  it('names the paper that has it, not as a speaker', () => {
    const { events } = extractor.extract('The plant will open in May, Intel said, according to Reuters.')
    const [statement, ...rest] = events as Statement[]
    expect(rest).toEqual([])
    expect(statement?.speaker?.entity).toBe('company:intel')
    expect(statement?.attribution?.source?.entity).toBe('company:reuters')
  })
})

describe('what is no statement', () => {
  it.each([
    'The US Commerce Department said it would ban exports of lasers to China.',
    'Intel thinks the plant will open in May.',
    'Intel hopes that the plant will open in May.',
    'Intel did not respond to a request for comment.',
    'Intel declined to say when the plant would open.',
    'If Beijing says that the talks are over, prices will rise.',
    'Intel’s revenue rose 4% in the second quarter.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    'Intel',
    'Beijing',
    'said',
    'told',
    'that',
    'it',
    '“',
    '”',
    '"',
    '‘',
    '’',
    ',',
    '.',
    ':',
    '\n\n',
    'according to',
    'warned',
    'of',
    'calls for',
    'Janet Yellen',
    'she',
    'urged',
    'the company',
    'citing sources',
    '😀',
    '\ud800',
    'ban',
  )

  it('never throws, and quotes the text for its evidence', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), (pieces) => {
        const text = `Intel ${pieces.join(' ')}`
        for (const event of extractor.extract(text).events as Statement[]) {
          for (const at of [event.trigger, event.cue, event.content, ...event.evidence]) {
            expect(at.text).toBe(text.slice(at.start, at.end))
            expect(at.text).not.toBe('')
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
