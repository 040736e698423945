import { beforeAll, describe, expect, it } from 'vitest'
import { createExtractor } from '../../default'
import type { Extractor } from '../../extract'
import type { Dossier, Statement } from '../../model'
import { nounCues } from './noun-cues'
import { verbCues } from './verb-cues'

let extractor: Extractor
beforeAll(async () => {
  extractor = await createExtractor({ layers: ['statement'] })
})

const statementsOf = (dossier: Dossier): Statement[] => dossier.events.filter((event) => event.type === 'statement')

function told(text: string): { mode: string; speaker: string | null }[] {
  const dossier = extractor.extract(text)
  return statementsOf(dossier).map(({ mode, speaker }) => ({
    mode,
    speaker: dossier.entities.find(({ id }) => id === speaker?.entity)?.name ?? null,
  }))
}

describe.each([...verbCues, ...nounCues])('$id', ({ yes, no }) => {
  it.each(yes)('tells: $text', ({ text, mode, speaker }) => {
    expect(told(text)).toContainEqual({ mode, speaker })
  })

  it.each(no)('tells nothing: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})
