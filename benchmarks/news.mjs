// Scores an extractor on the news of our own (benchmarks/news), which needs nothing beside the repository. The figures are
// those of the annotation guide: facts (measures wholly right), events, entities and concepts, each as F1.
import { readdirSync, readFileSync } from 'node:fs'
import { matchEvents, plain } from './match.mjs'

const folder = new URL('news/', import.meta.url)
const read = (path) => readFileSync(new URL(path, folder), 'utf8')

const ids = readdirSync(new URL('gold/', folder))
  .map((name) => name.replace('.json', ''))
  .toSorted()
const isOpen = (id) => Number.parseInt(id, 10) % 2 === 0

/** The open half is there to look at; of the blind one only the sum is read. */
export const newsHalves = { open: ids.filter(isOpen), blind: ids.filter((id) => !isOpen(id)) }

/** Types that only matter where the story hangs on them do not count towards `events`. */
const COUNTED = new Set(['measure', 'statement', 'encounter', 'agreement', 'proceeding'])
const FAMILY = { body: 'organisation', company: 'organisation', research: 'organisation' }
const familyOf = ({ kind }) => FAMILY[kind] ?? kind

/**
 * @param extractor what `createExtractor` of the core gives
 * @param {string[]} half ids of articles
 * @returns {Record<'facts' | 'events' | 'entities' | 'concepts', number>}
 */
export function scoreNews(extractor, half) {
  const known = JSON.parse(read('index.json'))
  const totals = Object.fromEntries(
    ['facts', 'events', 'entities', 'concepts'].map((name) => [name, { right: 0, told: 0, annotated: 0 }]),
  )
  for (const id of half) {
    const { title, publishedAt } = known.find((row) => row.id === id)
    const text = read(`texts/${id}.txt`)
    const dossier = extractor.extract({ id, text, title, publishedAt })
    for (const [name, counts] of Object.entries(count(dossier, JSON.parse(read(`gold/${id}.json`)), text)))
      for (const [what, number] of Object.entries(counts)) totals[name][what] += number
  }
  return Object.fromEntries(
    Object.entries(totals).map(([name, { right, told, annotated }]) => [name, (2 * right) / (told + annotated)]),
  )
}

function count(dossier, gold, text) {
  const told = matchEvents(dossier, gold, text).filter(({ event }) => COUNTED.has(event.type))
  const measures = told.filter(({ event }) => event.type === 'measure')
  const entities = dossier.entities.filter(({ kind }) => kind !== 'concept')
  const concepts = new Set(dossier.entities.flatMap(({ concept }) => concept ?? []))
  return {
    facts: {
      right: measures.filter(({ isRight }) => isRight).length,
      told: measures.length,
      annotated: gold.events.filter(({ type }) => type === 'measure').length,
    },
    events: {
      right: told.filter(({ isAnnotated }) => isAnnotated).length,
      told: told.length,
      annotated: gold.events.filter(({ type }) => COUNTED.has(type)).length,
    },
    entities: {
      right: pairs(gold.entities, entities),
      told: entities.length,
      annotated: gold.entities.length,
    },
    concepts: {
      right: gold.concepts.filter((concept) => concepts.has(concept)).length,
      told: concepts.size,
      annotated: gold.concepts.length,
    },
  }
}

const bare = (name) => plain(name).replace(/^(?:the|president|secretary|minister) /, '')

/** How many entities are the same in both, each at most once. */
function pairs(annotated, told) {
  const left = new Set(told)
  return annotated.filter((one) => {
    const match = [...left].find((other) => isSame(one, other))
    return match && left.delete(match)
  }).length
}

function isSame(annotated, told) {
  if (familyOf(annotated) !== familyOf(told)) return false
  if (annotated.kind === 'jurisdiction') return annotated.iso === told.iso
  const mentions = told.mentions.filter(({ via }) => via !== 'pronoun').map(({ text }) => text)
  const names = [told.name, ...(told.aliases ?? []), ...mentions].map(bare)
  return annotated.names.some((name) => names.includes(bare(name)))
}
