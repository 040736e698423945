// The same things for both sides of a bench, from a seed.
import type { Dossier, Measure } from '@demarche/core'
import { generateDossiers } from '../../packages/react/fixtures/generate'

/** Exactly `count` measures, in dossiers of twelve events. */
export function measures(count: number): Dossier[] {
  const kept: Dossier[] = []
  let left = count
  for (const dossier of generateDossiers({ events: count * 2, seed: 11 })) {
    const events = dossier.events.filter(({ type }) => type === 'measure').slice(0, left)
    left -= events.length
    kept.push({ ...dossier, events })
  }
  if (left > 0) throw new Error(`${left} measures short`)
  return kept
}

const START = Date.UTC(2018, 0, 1)
const DAY = 86_400_000

/** One dossier whose events each fall on a day of six years, `id` telling them apart. */
export function dated(count: number): Dossier {
  return plain(count, (index) => {
    const day = (index * 7919) % 2190
    const edtf = new Date(START + day * DAY).toISOString().slice(0, 10)
    return { when: { edtf, text: edtf, span: { start: 0, end: 4 }, anchor: 'explicit' } }
  })
}

export const WINDOW: [number, number] = [START + 1000 * DAY, START + 1014 * DAY]

/** Codes that stand for jurisdictions. */
export function codes(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `${String.fromCharCode(65 + Math.floor(index / 26))}${String.fromCharCode(65 + (index % 26))}`,
  )
}

/** Every one of `size` jurisdictions acts on every one. */
export function everyDyad(size: number): Dossier {
  const all = codes(size)
  const dossier = plain(size * size, (index) => ({
    imposers: [{ entity: `jurisdiction:${all[Math.floor(index / size)]}`, basis: 'stated' }],
    targets: [{ entity: `jurisdiction:${all[index % size]}`, basis: 'stated' }],
    direction: index % 3 === 0 ? 'supportive' : 'restrictive',
  }))
  return { ...dossier, entities: all.map((iso) => entity(`jurisdiction:${iso}`, iso)) }
}

/** `nodes` actors and `ties` ties, no tie twice. */
export function graph(nodes: number, ties: number): Dossier {
  const ids = Array.from({ length: nodes }, (_, index) => `company:c${index}`)
  const step = (index: number) => 1 + Math.floor(index / nodes) * 37
  const dossier = plain(ties, (index) => ({
    imposers: [{ entity: ids[index % nodes] as string, basis: 'stated' }],
    targets: [{ entity: ids[(index + step(index)) % nodes] as string, basis: 'stated' }],
  }))
  return { ...dossier, entities: ids.map((id) => ({ ...entity(id, id), kind: 'company' as const })) }
}

/** An article of `words` words with `spans` events marked in it. */
export function article(words: number, spans: number): Dossier {
  const one = 'tariffs'
  const text = Array.from({ length: words }, (_, index) => (index % 200 === 199 ? `${one}.\n\n` : `${one} `)).join('')
  const every = Math.floor(words / spans)
  const dossier = plain(spans, (index) => {
    const start = wordStart(index * every)
    const evidence = { start, end: start + 31, text: text.slice(start, start + 31) }
    return { evidence: [evidence], trigger: { ...evidence, end: start + 7, text: text.slice(start, start + 7) } }
  })
  return { ...dossier, article: { ...dossier.article, text } }
}

/** Words are 7 letters and a space, and each 200th ends in a full stop and two breaks. */
function wordStart(index: number): number {
  return index * 8 + Math.floor(index / 200) * 2
}

function entity(id: string, name: string): Dossier['entities'][number] {
  return {
    id,
    kind: 'jurisdiction',
    name,
    aliases: [],
    iso: name,
    mentions: [{ start: 0, end: 4, text: 'text', via: 'name' }],
  }
}

function plain(count: number, more: (index: number) => Partial<Measure>): Dossier {
  return {
    version: 1,
    article: { id: 'bench', text: 'text', language: 'en', blocks: [] },
    entities: [],
    events: Array.from({ length: count }, (_, index) => ({
      id: `m${index}`,
      type: 'measure',
      evidence: [{ start: 0, end: 4, text: 'text' }],
      trigger: { start: 0, end: 4, text: 'text' },
      negated: false,
      confidence: 0.9,
      rule: 'bench',
      instrument: 'export-controls',
      stage: 'in-force',
      direction: 'restrictive',
      imposers: [],
      targets: [],
      objects: [],
      beneficiaries: [],
      legalBasis: [],
      rationales: [],
      reportedAs: 'controls',
      dates: {},
      amounts: [],
      ...more(index),
    })),
    links: [],
    identifiers: [],
    warnings: [],
  }
}
