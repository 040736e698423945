import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier, Entity, Measure } from '../model'
import { compare } from './digest'
import { dyads, type EventRecord, merge, network, type Records, statusAt, timeline } from './index'

const states = { US: 'United States', CN: 'China', JP: 'Japan', NL: 'Netherlands' }

type Told = Partial<Pick<Measure, 'instrument' | 'stage' | 'direction' | 'change' | 'negated'>> & {
  by?: string
  on?: string
  over?: string
  effective?: string
}
interface Story {
  id: string
  text?: string
  published?: string
  measures: Told[]
}

const words = (text: string) => ({ start: 0, end: text.length, text })
const role = (entity: string) => ({ entity, basis: 'stated' as const })
const jurisdiction = (iso: string): Entity => ({
  id: `jurisdiction:${iso}`,
  kind: 'jurisdiction',
  name: states[iso as keyof typeof states],
  aliases: [],
  iso,
  mentions: [{ ...words(iso), via: 'name' }],
})
const commerce: Entity = {
  id: 'body:us-doc',
  kind: 'body',
  name: 'Department of Commerce',
  aliases: [],
  jurisdiction: 'US',
  mentions: [{ ...words('Commerce'), via: 'name' }],
}

function measure(told: Told, at: number): Measure {
  const { by, on, over, effective, ...rest } = told
  const days = { text: '', span: { start: 0, end: 0 }, anchor: 'explicit' as const }
  return {
    id: `m${at + 1}`,
    type: 'measure',
    instrument: 'export-controls',
    stage: 'announced',
    direction: 'restrictive',
    imposers: by ? [role(by)] : [],
    targets: on ? [role(on)] : [],
    objects: over ? [role(`concept:${over}`)] : [],
    beneficiaries: [],
    legalBasis: [],
    rationales: [],
    reportedAs: 'curbs',
    dates: effective ? { effective: { edtf: effective, ...days } } : {},
    amounts: [],
    evidence: [words('curbs')],
    trigger: { start: at, end: at + 5, text: 'curbs' },
    negated: false,
    confidence: 0.9,
    rule: 'made-up',
    ...rest,
  }
}

function dossier({ id, text = id, published, measures }: Story): Dossier {
  return {
    version: 1,
    article: { id, text, language: 'en', blocks: [], ...(published ? { publishedAt: published } : {}) },
    entities: [...Object.keys(states).map(jurisdiction), commerce],
    events: measures.map(measure),
    links:
      measures.length > 1
        ? [{ from: 'm2', to: 'm1', relation: 'amends', basis: 'stated', evidence: [words('curbs')] }]
        : [],
    identifiers: [],
    warnings: [],
  }
}

const us = 'jurisdiction:US'
const cn = 'jurisdiction:CN'
const curbs = { by: us, on: cn, over: 'semiconductors' }
const told = (stories: Story[]) => merge(stories.map(dossier))
const groups = ({ records, sources }: Records) => {
  const id = new Map(sources.map((source) => [source.key, source.id]))
  return records.map(({ tellings }) => tellings.map(({ source, event }) => `${id.get(source)}/${event.id}`))
}
const one = (stories: Story[]): EventRecord => {
  const { records } = told(stories)
  expect(records).toHaveLength(1)
  return records[0] as EventRecord
}

describe('tellings of one act', () => {
  it.each<[string, Told, Told]>([
    ['the same words', curbs, curbs],
    ['a ministry for its state', curbs, { ...curbs, by: 'body:us-doc' }],
    [
      'a kind for its family',
      curbs,
      { ...curbs, over: 'semiconductors/memory', instrument: 'export-controls/licensing' },
    ],
    ['a later stage', { ...curbs, stage: 'planned' }, { ...curbs, stage: 'in-force' }],
    ['one that leaves the target out', curbs, { by: us, over: 'semiconductors' }],
    ['the month and the day', { ...curbs, effective: '2023-07' }, { ...curbs, effective: '2023-07-03' }],
  ])('%s', (_, first, second) => {
    const stories = [
      { id: 'a', published: '2023-06-30', measures: [first] },
      { id: 'b', published: '2023-07-20', measures: [second] },
    ]
    expect(groups(told(stories))).toEqual([['a/m1', 'b/m1']])
  })

  it.each<[string, Told, Told, string?]>([
    ['another target', curbs, { ...curbs, on: 'jurisdiction:JP' }],
    ['another imposer', curbs, { ...curbs, by: 'jurisdiction:NL' }],
    ['another instrument', curbs, { ...curbs, instrument: 'imports/tariff' }],
    ['another technology', curbs, { ...curbs, over: 'critical-minerals' }],
    ['another date', { ...curbs, effective: '2023-07-03' }, { ...curbs, effective: '2023-09-01' }],
    ['tightening what stands', { ...curbs, change: 'introduce' }, { ...curbs, change: 'tighten' }],
    ['the same a year later', curbs, curbs, '2024-07-20'],
    ['nothing but the imposer', { by: us }, curbs],
  ])('%s is another act', (_, first, second, published = '2023-07-20') => {
    const stories = [
      { id: 'a', published: '2023-06-30', measures: [first] },
      { id: 'b', published, measures: [second] },
    ]
    expect(groups(told(stories))).toEqual([['a/m1'], ['b/m1']])
  })

  it('one that leaves the target out bridges no two targets', () => {
    const stories = [
      { id: 'a', published: '2023-07-01', measures: [{ by: us, over: 'semiconductors' }] },
      { id: 'b', published: '2023-07-02', measures: [curbs] },
      { id: 'c', published: '2023-07-03', measures: [{ ...curbs, on: 'jurisdiction:JP' }] },
    ]
    expect(groups(told(stories))).toEqual([['a/m1', 'b/m1'], ['c/m1']])
  })

  it('keeps links between the acts', () => {
    const { records } = told([{ id: 'a', published: '2023-07-01', measures: [curbs, { ...curbs, change: 'tighten' }] }])
    expect(records.map(({ links }) => links.map(({ relation, record }) => [relation, record]))).toEqual([
      [],
      [['amends', records[0]?.id]],
    ])
  })
})

describe('copies', () => {
  const wire = Array.from({ length: 120 }, (_, i) => `word${(i * 37) % 101}`).join(' ')
  it('of one text are grouped, with another headline or not', () => {
    const { copies, sources } = told([
      { id: 'wire', text: wire, measures: [] },
      { id: 'paper', text: `Our headline. ${wire}`, measures: [] },
      { id: 'other', text: wire.replaceAll('word', 'term'), measures: [] },
    ])
    const id = new Map(sources.map((source) => [source.key, source.id]))
    expect(copies.map((keys) => keys.map((key) => id.get(key) as string).toSorted(compare))).toEqual([
      ['paper', 'wire'],
    ])
  })

  it('do not contradict each other, independent texts do', () => {
    const stories = (text: string) => [
      { id: 'a', text: wire, published: '2023-07-01', measures: [{ ...curbs, stage: 'announced' as const }] },
      { id: 'b', text, published: '2023-07-01', measures: [{ ...curbs, stage: 'considered' as const }] },
    ]
    expect(one(stories(`${wire} end`)).contradictions).toEqual([])
    expect(one(stories('Another text.')).contradictions).toMatchObject([
      { part: 'stage', values: [{ value: 'announced' }, { value: 'considered' }] },
    ])
  })
})

describe('where a measure stood', () => {
  const life = one([
    { id: 'a', published: '2023-05-02', measures: [{ ...curbs, stage: 'considered' }] },
    { id: 'b', published: '2023-06-30', measures: [{ ...curbs, stage: 'announced', effective: '2023-09-01' }] },
    { id: 'c', published: '2023-07-10', measures: [{ ...curbs, stage: 'planned' }] },
    { id: 'd', published: '2023-10-20', measures: [{ ...curbs, stage: 'suspended' }] },
  ])
  it.each([
    ['2023-05-01', null, undefined],
    ['2023-05-02', 'considered', 'announced'],
    ['2023-06-30', 'announced', 'in-force'],
    ['2023-07-15', 'announced', 'in-force'],
    ['2023-09-01', 'in-force', 'suspended'],
    ['2024-01-01', 'suspended', undefined],
  ])('on %s: %s', (date, stage, next) => {
    const status = statusAt(life, date)
    expect(status?.stage ?? null).toBe(stage)
    expect(status?.next?.stage).toBe(next)
  })

  it('says on whose word, and who disagrees', () => {
    const record = one([
      { id: 'a', published: '2023-07-01', measures: [{ ...curbs, stage: 'adopted' }] },
      { id: 'b', published: '2023-07-01', measures: [{ ...curbs, stage: 'planned' }] },
    ])
    const status = statusAt(record, '2023-07-01')
    expect(status?.words.map(({ stage, dated }) => [stage, dated])).toEqual([['adopted', false]])
    expect(status?.disputedBy.map(({ stage }) => stage)).toEqual(['planned'])
  })

  it('a plan promises no date, a denial no stage', () => {
    const record = one([
      { id: 'a', published: '2023-07-01', measures: [{ ...curbs, stage: 'planned', effective: '2023-08-01' }] },
      { id: 'b', published: '2023-07-02', measures: [{ ...curbs, stage: 'adopted', negated: true }] },
    ])
    expect(statusAt(record, '2023-12-31')?.stage).toBe('planned')
  })
})

describe('views', () => {
  const body = told([
    { id: 'a', published: '2023-06-30', measures: [{ ...curbs, by: 'body:us-doc', effective: '2023-09' }] },
    { id: 'b', published: '2023-07-20', measures: [{ by: cn, on: us, over: 'critical-minerals' }] },
  ])
  it('timeline', () => {
    expect(timeline(body).map(({ date, dated, stage }) => [date, dated, stage])).toEqual([
      ['2023-07-20', false, 'announced'],
      ['2023-09', true, 'in-force'],
    ])
  })
  it('dyads and network', () => {
    expect(dyads(body).map(({ from, to, counts }) => [from, to, counts])).toEqual([
      [cn, us, { measure: 1 }],
      [us, cn, { measure: 1 }],
    ])
    expect(network(body).nodes).toEqual([
      { id: cn, name: 'China', kind: 'jurisdiction', records: 2 },
      { id: us, name: 'United States', kind: 'jurisdiction', records: 2 },
    ])
  })
})

describe('laws of merge', () => {
  const iso = fc.constantFrom(undefined, us, cn, 'jurisdiction:JP', 'body:us-doc')
  const date = fc.constantFrom('2023-05-02', '2023-06-30', '2023-07-01', '2023-07-20', '2024-01-05')
  const measures = fc.array(
    fc.record<Told>(
      {
        by: iso,
        on: iso,
        over: fc.constantFrom('semiconductors', 'semiconductors/memory', 'critical-minerals'),
        instrument: fc.constantFrom('export-controls', 'export-controls/ban', 'imports/tariff'),
        stage: fc.constantFrom('considered', 'announced', 'in-force', 'suspended'),
        negated: fc.boolean(),
        effective: date,
      },
      { requiredKeys: [] },
    ),
    { maxLength: 3 },
  )
  const story = fc.record(
    {
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      text: fc.constantFrom('One two three four five six.', 'Other words here.'),
      published: date,
      measures,
    },
    { requiredKeys: ['id', 'measures'] },
  )
  const dossiers = fc.array(
    story.map((made) => dossier(made as Story)),
    { maxLength: 4 },
  )
  const bytes = (records: Records) => JSON.stringify(records)

  it('any order, any grouping, any number of times: the same bytes', () => {
    fc.assert(
      fc.property(dossiers, fc.nat(), fc.nat(), (set, turn, cut) => {
        const whole = merge(set)
        const turned = set.map((_, i) => set[(i + turn) % set.length] as Dossier).toReversed()
        const [left, right] = [set.slice(0, cut % (set.length + 1)), set.slice(cut % (set.length + 1))]
        expect(bytes(merge(turned))).toBe(bytes(whole))
        expect(bytes(merge([merge(left), merge(right)]))).toBe(bytes(whole))
        expect(bytes(merge([merge(right), ...left]))).toBe(bytes(whole))
        expect(bytes(merge([whole, whole, ...set]))).toBe(bytes(whole))
      }),
      { numRuns: 1000, seed: 6 },
    )
  }, 120_000)

  it('loses no telling', () => {
    fc.assert(
      fc.property(dossiers, (set) => {
        const kept = merge(set).records.flatMap(({ tellings }) =>
          tellings.map(({ event }) => JSON.stringify(sorted(event))),
        )
        for (const event of set.flatMap(({ events }) => events)) expect(kept).toContain(JSON.stringify(sorted(event)))
      }),
      { numRuns: 200, seed: 6 },
    )
  })
})

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  )
}
