import type { Dossier, Entity, Evidence, Role, Span, Time } from '../model'

/** What the shape of a dossier can't tell: that its words are the article's, and that every id leads somewhere. */
export function* inconsistencies(dossier: Dossier): Generator<string> {
  const { article, entities, events, links, identifiers, warnings } = dossier
  yield* repeated('entity', entities)
  yield* repeated('event', events)

  const check = checkerOf(article.text, new Set(entities.map((entity) => entity.id)))
  for (const [i, block] of article.blocks.entries()) yield* check(block, `block ${i}`)
  for (const entity of entities) {
    yield* misplaced(entity)
    yield* check(entity, `entity ${entity.id}`)
  }
  for (const event of events) yield* check(event, `event ${event.id}`)

  const eventIds = new Set(events.map((event) => event.id))
  for (const [i, link] of links.entries()) {
    for (const id of [link.from, link.to]) {
      if (!eventIds.has(id)) yield `link ${i}: "${id}" is the id of no event in the dossier.`
    }
    yield* check(link, `link ${i}`)
  }
  for (const identifier of identifiers) yield* check(identifier, `identifier ${identifier.value}`)
  for (const warning of warnings) yield* check(warning, `warning ${warning.code}`)
}

/** Walks any part of a dossier and checks each span, quotation and role in it. */
function checkerOf(text: string, entities: ReadonlySet<string>) {
  function* quoted(where: string, { start, end }: Span, words?: string): Generator<string> {
    const actual = text.slice(start, end)
    if (start > end || end > text.length) {
      yield `${where} ${start}–${end} lies outside the article, which has ${text.length} characters.`
    } else if (words !== undefined && words !== actual) {
      yield `${where} ${start}–${end} is ${shown(words)}, the article has ${shown(actual)}. ` +
        'Was the text changed after extraction? Pass the dossier its own article.'
    }
  }

  return function* check(part: unknown, label: string, key = ''): Generator<string> {
    if (Array.isArray(part)) for (const item of part) yield* check(item, label, key)
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return
    const where = key ? `${label}: ${key}` : `${label}:`
    if (isTime(part)) yield* quoted(where, part.span, part.text)
    else if (isSpan(part)) yield* quoted(where, part, part.text)
    else {
      if (isRole(part) && !entities.has(part.entity)) {
        yield `${where} is "${part.entity}", the id of no entity in the dossier.`
      }
      for (const [name, value] of Object.entries(part)) yield* check(value, label, name)
    }
  }
}

const isTime = (part: object): part is Time => 'edtf' in part
const isSpan = (part: object): part is Span & Partial<Evidence> => 'start' in part
const isRole = (part: object): part is Role => 'entity' in part

function* repeated(what: string, list: readonly { id: string }[]): Generator<string> {
  const seen = new Set<string>()
  for (const { id } of list) {
    if (seen.has(id)) yield `${what} ${id}: two have this id; ids are unique within a dossier.`
    seen.add(id)
  }
}

function* misplaced({ id, kind, iso, concept }: Entity): Generator<string> {
  if (iso !== undefined && kind !== 'jurisdiction') {
    yield `entity ${id}: "iso" is for jurisdictions; a ${kind} says whose it is in "jurisdiction".`
  }
  if ((concept !== undefined) !== (kind === 'concept')) {
    yield `entity ${id}: "concept" belongs on every entity of kind concept, and on no other.`
  }
}

function shown(words: string): string {
  return `"${words.length > 60 ? `${words.slice(0, 57)}…` : words}"`
}
