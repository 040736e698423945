import { beforeAll, describe, expect, it } from 'vitest'
import { createExtractor } from '../default'
import type { Extractor } from '../extract'

// The sentences are ones whose trees the parser gets wrong; what is told of them shows that they were put right.
describe('trees put right', () => {
  let extractor: Extractor
  beforeAll(async () => {
    extractor = await createExtractor()
  })
  const told = (text: string) => extractor.extract({ id: 'x', text, publishedAt: '2024-06-03' }).events

  it('takes a verb with its subject for a clause', () => {
    const rules = told('Beijing imposed tariffs on U.S. soybeans after Washington imposed sanctions on Chinese firms.')
    expect(rules.filter(({ type }) => type === 'measure')).toHaveLength(2)
  })

  it('takes what stands behind a particle for an object', () => {
    expect(told('Huawei sold off its phone business.')).toMatchObject([{ type: 'transaction', mode: 'exit' }])
  })

  it('hangs what is called for on the call', () => {
    expect(told('Brussels ignored Washington’s calls to lift the tariffs.')).toContainEqual(
      expect.objectContaining({ type: 'statement', mode: 'urge' }),
    )
  })

  it('takes a name between a verb and what is given for the receiver', () => {
    expect(told('India granted SpaceX an operating licence for satellite internet.')).toMatchObject([
      { type: 'measure', instrument: 'market-access/operating-licence' },
    ])
  })
})
