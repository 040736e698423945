import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../model'
import { parseDossier } from '../schemas/index'
import { dossier } from '../schemas/dossier.fixture'
import { ground } from './index'

const { text } = dossier.article
// oxlint-disable-next-line typescript/no-explicit-any -- a draft is loose JSON
type Draft = any
const draftOf = (): Draft => JSON.parse(JSON.stringify(dossier))
const parts = ({ entities, events, links, identifiers }: Dossier) => ({ entities, events, links, identifiers })
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T
const filled = (draft: Draft, field: string) => draft.events.filter((event: Draft) => event[field]?.length > 0)

/** Falsehoods: each changes the draft, and says where it must be refused. */
const falsehoods: Record<string, (draft: Draft, n: number) => string> = {
  'an altered quotation': (draft, n) => {
    const i = n % draft.events.length
    draft.events[i].evidence.push({
      ...draft.events[i].evidence[0],
      text: draft.events[i].evidence[0].text.replace(/\w+/, 'Nowhere'),
    })
    return `events[${i}].evidence[${draft.events[i].evidence.length - 1}]`
  },
  'an altered number in a quotation': (draft) => {
    draft.events[0].evidence.push({
      ...draft.events[0].evidence[0],
      text: draft.events[0].evidence[0].text.replace('23', '32'),
    })
    return `events[0].evidence[${draft.events[0].evidence.length - 1}]`
  },
  'a foreign name': (draft, n) => {
    draft.entities.push({
      id: `company:made-up-${n}`,
      kind: 'company',
      name: `Zyx ${n}`,
      aliases: [],
      mentions: [{ text: `Zyx ${n}`, start: 0, end: 4 }],
    })
    return `entities[${draft.entities.length - 1}]`
  },
  'an entity that nothing mentions': (draft, n) => {
    draft.entities.push({ id: `person:nobody-${n}`, kind: 'person', name: 'Japan', aliases: [], mentions: [] })
    return `entities[${draft.entities.length - 1}]`
  },
  "a foreign name on another's words": (draft, n) => {
    draft.entities.push({
      id: `person:other-${n}`,
      kind: 'person',
      name: 'Quentin Zander',
      aliases: [],
      mentions: [{ text: 'Hana Mori', via: 'name' }],
    })
    return `entities[${draft.entities.length - 1}].name`
  },
  'an invented id in a role': (draft, n) => {
    const field = pick(['imposers', 'participants', 'parties', 'authorities', 'actors'], n)
    const event = pick<Draft>(filled(draft, field), n)
    event[field].push({ entity: `jurisdiction:Q${n}`, basis: 'stated' })
    return `events[${draft.events.indexOf(event)}].${field}[${event[field].length - 1}]`
  },
  'an invented concept': (draft, n) => {
    draft.entities.push({
      id: `concept:alchemy-${n}`,
      kind: 'concept',
      name: 'tools',
      concept: 'alchemy',
      aliases: [],
      mentions: [{ text: 'tools' }],
    })
    return `entities[${draft.entities.length - 1}].concept`
  },
  'an invented topic': (draft) => {
    draft.events[1].topics.push('semiconductors/alchemy')
    return 'events[1].topics[1]'
  },
  'an event of an invented instrument': (draft, n) => {
    draft.events.push({ ...draftOf().events[0], id: `x${n}`, instrument: 'export-controls/wish' })
    return `events[${draft.events.length - 1}].instrument`
  },
  'an event at an invented stage': (draft, n) => {
    draft.events.push({ ...draftOf().events[0], id: `x${n}`, stage: 'rumoured' })
    return `events[${draft.events.length - 1}].stage`
  },
  'an event of an invented mode': (draft, n) => {
    const i = 1 + (n % 6)
    draft.events.push({ ...draftOf().events[i], id: `x${n}`, mode: 'dance' })
    return `events[${draft.events.length - 1}].mode`
  },
  'an event on words that are nowhere': (draft, n) => {
    draft.events.push({ ...draftOf().events[0], id: `x${n}`, trigger: { text: 'abolished', start: 40, end: 49 } })
    return `events[${draft.events.length - 1}].trigger`
  },
  'a second event of the same id': (draft) => {
    draft.events.push({ ...draftOf().events[0] })
    return `events[${draft.events.length - 1}].id`
  },
  'a link from nowhere': (draft, n) => {
    draft.links.push({ ...draft.links[0], from: `y${n}` })
    return `links[${draft.links.length - 1}].from`
  },
  'a date in another year': (draft) => {
    draft.events[0].dates.adopted = { ...draft.events[0].dates.effective, edtf: '2019-07-23' }
    return 'events[0].dates.adopted.edtf'
  },
}

/** Harmless: a model counts badly and types plainly; what it says is true all the same. */
const slips: ((draft: Draft, n: number) => void)[] = [
  (draft, n) => {
    for (const event of draft.events) {
      event.trigger.start += n % 4
      event.trigger.end += n % 4
    }
  },
  (draft) => {
    for (const event of draft.events) event.evidence[0].text = event.evidence[0].text.replace(/ /g, '  ')
  },
  (draft) => {
    for (const event of draft.events) event.remark = 'as I understand it'
  },
]

describe('500 drafts with planted falsehoods', () => {
  it('every falsehood is rejected where it stands, every true part is kept', () => {
    const names = Object.keys(falsehoods)
    fc.assert(
      fc.property(fc.subarray(names), fc.subarray(slips), fc.nat(50), (planted, slipped, n) => {
        const draft = draftOf()
        const paths = planted.map((name) => falsehoods[name]?.(draft, n))
        for (const slip of slipped) slip(draft, n)
        const { dossier: kept, rejected } = ground(draft, dossier.article)
        for (const path of paths) expect(rejected.map((rejection) => rejection.path)).toContain(path)
        expect(parts(kept)).toEqual(parts(dossier))
        expect(rejected.filter(({ path }) => !paths.some((place) => path.startsWith(place as string)))).toEqual([])
      }),
      { numRuns: 500, seed: 7 },
    )
  })

  it.each(Object.keys(falsehoods))('%s', (name) => {
    const draft = draftOf()
    const path = falsehoods[name]?.(draft, 3)
    expect(ground(draft, dossier.article).rejected[0]?.path).toContain(path)
  })
})

describe('what a draft may look like', () => {
  it('bare words and bare ids', () => {
    const { dossier: kept, rejected } = ground(
      {
        entities: [
          { id: 'jurisdiction:JP', kind: 'jurisdiction', name: 'Japan', iso: 'JP', mentions: ['Japan', 'Tokyo'] },
        ],
        events: [
          {
            id: 'm1',
            type: 'measure',
            instrument: 'export-controls',
            stage: 'adopted',
            direction: 'restrictive',
            imposers: ['jurisdiction:JP'],
            trigger: 'added',
            evidence: ['Japan added 23 kinds of chipmaking equipment'],
          },
        ],
      },
      text,
    )
    expect(rejected).toEqual([])
    expect(parseDossier(kept).events[0]).toMatchObject({ id: 'm1', reportedAs: 'added', rule: 'draft', confidence: 0 })
  })

  it.each([[null], ['{}'], [[]], [{ entities: 3, events: [null, 7, { id: 'm1' }] }]])(
    '%j holds nothing',
    (candidate) => {
      const { dossier: kept, rejected } = ground(candidate, text)
      expect(parts(kept)).toEqual({ entities: [], events: [], links: [], identifiers: [] })
      expect(rejected.length).toBeGreaterThan(0)
    },
  )

  it('curly or straight, one space or a line break; never within a word', () => {
    const page = 'The “new”\nban — at once.  Albany shrugged.'
    const mention = (words: string) =>
      ground({ entities: [{ id: 'place:x', kind: 'place', name: words, mentions: [words] }] }, page).dossier.entities[0]
        ?.mentions[0]?.text
    expect(mention('"new" ban - at once')).toBe('“new”\nban — at once')
    expect(mention('Alba')).toBeUndefined()
  })
})
