import { describe, expect, it } from 'vitest'
import { createExtractor } from '../default'

const extractor = await createExtractor()

/** Links as "from relation to", each event by its trigger. */
function links(text: string): string[] {
  const dossier = extractor.extract({ text, publishedAt: '2023-07-05' })
  const trigger = (id: string) => dossier.events.find((event) => event.id === id)?.trigger.text
  return dossier.links.map(({ from, relation, to, basis }) => `${trigger(from)} ${relation} ${trigger(to)} (${basis})`)
}

describe('links that the text states', () => {
  it.each([
    [
      'Beijing imposed tariffs on U.S. soybeans in response to American tariffs on Chinese steel.',
      'tariffs responds-to tariffs (stated)',
    ],
    [
      'The European Commission opened an investigation into Huawei, prompting Huawei to sue the European Commission.',
      'sue responds-to investigation (stated)',
    ],
    [
      'Beijing imposed tariffs on U.S. soybeans after Washington imposed sanctions on Chinese firms.',
      'tariffs responds-to sanctions (inferred)',
    ],
  ])('%s', (text, link) => expect(links(text)).toContain(link))
})

describe('no links', () => {
  it.each([
    'Joe Biden met Xi Jinping in Bali. The European Commission opened an investigation into TikTok.',
    'The United States imposed export controls on chips after the Senate voted.',
  ])('%s', (text) => expect(links(text)).toEqual([]))

  it('ties no event to itself and none twice, and every link to events of the dossier', () => {
    const text =
      'Washington imposed further tariffs on Chinese steel. In retaliation for the tariffs, Beijing imposed retaliatory tariffs on U.S. soybeans after Washington imposed tariffs on Chinese steel.'
    const { events, links: tied } = extractor.extract(text)
    const ids = new Set(events.map(({ id }) => id))
    expect(tied.every(({ from, to }) => from !== to && ids.has(from) && ids.has(to))).toBe(true)
    expect(new Set(tied.map(({ from, to, relation }) => `${from} ${relation} ${to}`)).size).toBe(tied.length)
  })
})
