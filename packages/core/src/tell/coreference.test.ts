import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Role } from '../model'
import { joinTellings, type Told } from './coreference'

interface Telling {
  id: number
  group: string
  parties: string[]
  date?: string
  bare?: boolean
}

const HOMES: Record<string, string> = { DOC: 'US', Biden: 'US', MOFCOM: 'CN' }
const roles = (names: string[]): Role[] => names.map((entity) => ({ entity, basis: 'stated' }))
const read = ({ group, parties, date, bare }: Telling): Told => ({
  group,
  roles: [roles(parties)],
  date,
  complete: !bare,
})
const join = (tellings: Telling[]) =>
  joinTellings(tellings, read, (entity) => HOMES[entity] ?? entity).map((cluster) => cluster.map(({ id }) => id))
const story = (...rows: Omit<Telling, 'id'>[]): Telling[] => rows.map((row, id) => ({ id, ...row }))

describe('one event told several times', () => {
  it.each([
    [
      'the same parties',
      story({ group: 'deal', parties: ['US', 'CN'] }, { group: 'deal', parties: ['CN', 'US'] }),
      [[0, 1]],
    ],
    [
      'a country and its ministry',
      story({ group: 'deal', parties: ['DOC', 'ZTE'] }, { group: 'deal', parties: ['US', 'ZTE'] }),
      [[0, 1]],
    ],
    [
      'other parties',
      story({ group: 'deal', parties: ['US', 'CN'] }, { group: 'deal', parties: ['US', 'IN'] }),
      [[0], [1]],
    ],
    [
      'two ministries of two countries',
      story({ group: 'deal', parties: ['DOC'] }, { group: 'deal', parties: ['MOFCOM'] }),
      [[0], [1]],
    ],
    [
      'another kind of event',
      story({ group: 'deal', parties: ['US', 'CN'] }, { group: 'talks', parties: ['US', 'CN'] }),
      [[0], [1]],
    ],
    [
      'another year',
      story({ group: 'deal', parties: ['US'], date: '2017' }, { group: 'deal', parties: ['US'], date: '2018-06' }),
      [[0], [1]],
    ],
    [
      'the same month, once to the day',
      story(
        { group: 'deal', parties: ['US'], date: '2018-06' },
        { group: 'deal', parties: ['US'], date: '2018-06-07' },
      ),
      [[0, 1]],
    ],
    [
      '"the deal" goes back',
      story(
        { group: 'deal', parties: ['US', 'CN'] },
        { group: 'deal', parties: ['US', 'IN'] },
        { group: 'deal', parties: [], bare: true },
      ),
      [[0], [1, 2]],
    ],
    [
      '"the deal" with one party named',
      story(
        { group: 'deal', parties: ['US', 'CN'] },
        { group: 'deal', parties: ['US', 'IN'] },
        { group: 'deal', parties: ['CN'], bare: true },
      ),
      [[0, 2], [1]],
    ],
    [
      '"trade talks" before they are told',
      story({ group: 'talks', parties: [], bare: true }, { group: 'talks', parties: ['US', 'CN'] }),
      [[0, 1]],
    ],
    ['"the deal" that nobody told', story({ group: 'deal', parties: [], bare: true }), []],
  ])('%s', (_, tellings, clusters) => expect(join(tellings)).toEqual(clusters))

  it('keeps every full telling once, and joins only what shares a group', () => {
    const name = fc.constantFrom('US', 'CN', 'IN', 'DOC', 'Biden')
    const row = fc.record({
      group: fc.constantFrom('deal', 'talks'),
      parties: fc.array(name, { minLength: 1, maxLength: 3 }),
      bare: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const tellings = story(...rows)
        const clusters = join(tellings)
        const placed = clusters.flat()
        expect(new Set(placed).size).toBe(placed.length)
        for (const { id, bare } of tellings) if (!bare) expect(placed).toContain(id)
        for (const cluster of clusters) {
          expect(new Set(cluster.map((id) => tellings[id]?.group)).size).toBe(1)
          expect(cluster).toEqual(cluster.toSorted((a, b) => a - b))
        }
      }),
    )
  })
})
