import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Clause } from './clauses'
import { fromSearch, toSearch } from './url'

const filters: Clause[] = [
  { source: 'facet-imposer', field: 'imposer', op: 'in', value: ['jurisdiction:US', 'body:a&b=c'] },
  { source: 'search', field: 'text', op: 'contains', value: 'chips & tools' },
  { source: 'timeline', field: 'time', op: 'between', value: [Date.UTC(2022, 0), Date.UTC(2023, 6, 3)] },
]

describe('the permalink', () => {
  it('comes back as it went', () => {
    const shared = { selection: 'worked-article/m4', filters }
    expect(fromSearch(toSearch(shared))).toEqual(shared)
  })

  it('leaves the page’s own parameters alone', () => {
    const search = toSearch({ selection: null, filters }, 'tab=2&dm.event=old&dm.x.type=measure')
    expect(new URLSearchParams(search).get('tab')).toBe('2')
    expect(fromSearch(search)).toEqual({ selection: null, filters })
  })

  it('takes any string for a value', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), (value) => {
        fc.pre(!value[0]?.startsWith('~'))
        const clause: Clause = { source: 'a', field: 'speaker', op: 'in', value }
        expect(fromSearch(toSearch({ selection: null, filters: [clause] })).filters).toEqual([clause])
      }),
    )
  })

  it.each(['dm.a.colour=red', 'dm.a.time=later', 'dm.a.time=2023-01-01/2022-01-01', 'dm..type=x'])(
    'leaves out %s',
    (search) => {
      expect(fromSearch(search).filters).toEqual([])
    },
  )
})
