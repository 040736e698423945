import { describe, expect, it } from 'vitest'
import type { Dossier } from '../model'
import { dossier } from './dossier.fixture'
import { isDossier, parseDossier } from './index'

/** The fixture with something done to it. */
function spoilt(spoil: (copy: Dossier) => unknown): Dossier {
  const copy = structuredClone(dossier)
  spoil(copy)
  return copy
}

describe('a dossier goes through JSON and back', () => {
  const json = JSON.stringify(dossier)

  it('byte for byte, from text or from a value', () => {
    expect(JSON.stringify(parseDossier(json))).toBe(json)
    expect(JSON.stringify(parseDossier(JSON.parse(json)))).toBe(json)
  })

  it('in whatever order its keys come', () => {
    const backwards = JSON.stringify(Object.fromEntries(Object.entries(dossier).reverse()))
    expect(JSON.stringify(parseDossier(backwards))).toBe(backwards)
  })
})

describe('what is not a dossier is told what to do', () => {
  const table: [string, unknown, string][] = [
    ['broken JSON', '{"version": 1,', 'this is not JSON'],
    ['another value', null, 'the dossier: Invalid input: expected object'],
    ['another version', spoilt((d) => Object.assign(d, { version: 2 })), 'version: Invalid input: expected 1'],
    ['a key too many', spoilt((d) => Object.assign(d.events[0]!, { target: [] })), 'Unrecognized key: "target"'],
    [
      'an instrument that the ontology lacks',
      spoilt((d) => Object.assign(d.events[0]!, { instrument: 'export-curbs' })),
      'events[0].instrument: Invalid option',
    ],
    ['a day that is none', spoilt((d) => Object.assign(d.article, { publishedAt: 'last May' })), 'article.publishedAt'],
    ['an entity nobody names', spoilt((d) => d.entities[0]!.mentions.splice(0)), 'entities[0].mentions: Too small'],
    [
      'a text that changed',
      spoilt((d) => Object.assign(d.article, { text: d.article.text.replace('added', 'moved') })),
      'equipment to its expor…", the article has "Japan moved 23 kinds',
    ],
    [
      'evidence past the end',
      spoilt((d) => Object.assign(d.events[1]!.trigger, { end: 9999 })),
      `event s1: trigger ${dossier.events[1]!.trigger.start}–9999 lies outside the article`,
    ],
    [
      'a span turned round',
      spoilt((d) => Object.assign(d.article.blocks[0]!, { start: 9, end: 3 })),
      'block 0: 9–3 lies outside the article',
    ],
    [
      'a date with other words',
      spoilt(
        (d) => d.events[0]!.type === 'measure' && Object.assign(d.events[0]!.dates.effective!, { text: 'July 23' }),
      ),
      'event m1: effective',
    ],
    [
      'a role without its entity',
      spoilt((d) => d.entities.splice(3, 1)),
      'event s1: speaker is "person:hana-mori", the id of no entity in the dossier.',
    ],
    [
      'a link to nothing',
      spoilt((d) => Object.assign(d.links[0]!, { to: 'm7' })),
      'link 0: "m7" is the id of no event',
    ],
    ['one id twice', spoilt((d) => Object.assign(d.events[1]!, { id: 'm1' })), 'event m1: two have this id'],
    [
      'a body with an ISO code',
      spoilt((d) => Object.assign(d.entities[3]!, { iso: 'JP' })),
      '"iso" is for jurisdictions',
    ],
    ['a concept without its path', spoilt((d) => delete d.entities[6]!.concept), '"concept" belongs on every entity'],
  ]

  it.each(table)('%s', (_, value, message) => {
    expect(isDossier(value)).toBe(false)
    expect(() => parseDossier(value)).toThrow(expect.objectContaining({ name: 'DemarcheError', code: 'bad-dossier' }))
    expect(() => parseDossier(value)).toThrow(message)
  })
})

it('JSON text is not a dossier before it is parsed', () => {
  expect(isDossier(dossier)).toBe(true)
  expect(isDossier(JSON.stringify(dossier))).toBe(false)
})
