import type { Article, DemarcheEvent, Dossier, Entity, Evidence, Identifier, Link, Mention, Role, Time } from '../model'
import { isConceptId } from '../ontology/index'
import { quoteFinder } from './quote'
import { EVENTS, type Fields, KINDS, LINK, SCHEMES, type Shape, VIAS } from './shape'

export type Reason =
  /** The words are not in the text. */
  | 'not-in-text'
  /** No such id among the draft's entities or events that held. */
  | 'unknown-id'
  /** No such instrument, stage, mode, concept or kind. */
  | 'not-in-ontology'
  /** An entity that the text never names. */
  | 'no-mention'
  /** A name that none of the entity's mentions bears out. */
  | 'name-not-in-text'
  /** Absent, or not of the kind of value that stands there. */
  | 'malformed'
  /** A second one of the same id. */
  | 'repeated'

/** A part of the draft that was thrown out. */
export interface Rejection {
  /** `events[2].targets[0]`. */
  path: string
  reason: Reason
  /** What stood there. */
  value: unknown
}

export interface Grounded {
  dossier: Dossier
  rejected: Rejection[]
}

type Loose = Readonly<Record<string, unknown>>

/**
 * Holds a language model's draft of a dossier against the text it was made from. What the text does not carry is
 * thrown out, part by part: a quotation that is nowhere, an entity without a mention, an id that leads nowhere, a word
 * that the ontology does not have. An event whose own fields do not hold goes with them. Offsets are set right, whatever
 * they were; a quotation may differ in spaces, quotation marks and dashes. Reads only what a dossier has, ignores more,
 * and never throws on a draft.
 *
 * @param candidate the draft, as JSON gave it: `{ entities, events, links?, identifiers? }`. Evidence may be
 *   `{ text, start?, end? }` or the bare words; a role `{ entity, basis?, evidence? }` or the bare id.
 * @param text the article's text, or the article where more is known of it.
 */
export function ground(candidate: unknown, text: string | Article): Grounded {
  const article = typeof text === 'string' ? plainArticle(text) : text
  const rejected: Rejection[] = []
  const draft = isObject(candidate) ? candidate : {}
  if (!isObject(candidate)) rejected.push({ path: '', reason: 'malformed', value: candidate })
  const check = checkerOf(article.text, rejected)

  const entities = check.each(draft['entities'], 'entities', check.entity)
  const ids = new Set(entities.map(({ id }) => id))
  const events = check.each(draft['events'], 'events', (value, path) => check.event(value, path, ids))
  const eventIds = new Set(events.map(({ id }) => id))
  return {
    dossier: {
      version: 1,
      article,
      entities,
      events: events.toSorted((a, b) => a.trigger.start - b.trigger.start),
      links: check.each(draft['links'], 'links', (value, path) => check.link(value, path, eventIds)),
      identifiers: check.each(draft['identifiers'], 'identifiers', check.identifier),
      warnings: [],
    },
    rejected,
  }
}

function plainArticle(text: string): Article {
  return { id: 'draft', text, language: 'en', blocks: [{ kind: 'paragraph', start: 0, end: text.length }] }
}

/** Checks that give the part as it may stand, or undefined once they have noted why it may not. */
function checkerOf(text: string, rejected: Rejection[]) {
  const find = quoteFinder(text)
  const taken = new Set<string>()
  const refuse = (path: string, reason: Reason, value: unknown): undefined => {
    rejected.push({ path, reason, value })
  }

  function each<T>(values: unknown, path: string, check: (value: unknown, path: string) => T | undefined): T[] {
    if (values === undefined) return []
    if (!Array.isArray(values)) return refuse(path, 'malformed', values) ?? []
    return values.flatMap((value: unknown, i) => check(value, `${path}[${i}]`) ?? [])
  }

  function evidence(value: unknown, path: string): Evidence | undefined {
    const quote = typeof value === 'string' ? { text: value } : value
    if (!isObject(quote) || typeof quote['text'] !== 'string') return refuse(path, 'malformed', value)
    const near = typeof quote['start'] === 'number' ? quote['start'] : 0
    return find(quote['text'], near) ?? refuse(path, 'not-in-text', value)
  }

  function own(value: Loose, path: string): string | undefined {
    const { id } = value
    if (typeof id !== 'string' || id === '') return refuse(`${path}.id`, 'malformed', id)
    if (taken.has(id)) return refuse(`${path}.id`, 'repeated', id)
    return id
  }

  function entity(value: unknown, path: string): Entity | undefined {
    if (!isObject(value)) return refuse(path, 'malformed', value)
    const id = own(value, path)
    if (id === undefined) return undefined
    const { kind, name, concept, iso, jurisdiction, wikidata } = value
    if (typeof kind !== 'string' || !KINDS.has(kind)) return refuse(`${path}.kind`, 'not-in-ontology', kind)
    if (kind === 'concept' && !(typeof concept === 'string' && isConceptId(concept))) {
      return refuse(`${path}.concept`, 'not-in-ontology', concept)
    }
    if (typeof name !== 'string') return refuse(`${path}.name`, 'malformed', name)
    const mentions = each(value['mentions'], `${path}.mentions`, mention)
    if (mentions.length === 0) return refuse(path, 'no-mention', name)
    const aliases = each(value['aliases'], `${path}.aliases`, (alias, at) => evidence(alias, at)?.text)
    const isCanonical = kind === 'jurisdiction' || kind === 'concept' || kind === 'body'
    if (!isCanonical && !bearsOut(name, mentions)) return refuse(`${path}.name`, 'name-not-in-text', name)
    taken.add(id)
    return {
      id,
      kind: kind as Entity['kind'],
      name,
      aliases,
      ...(kind === 'jurisdiction' && typeof iso === 'string' ? { iso } : {}),
      ...(typeof jurisdiction === 'string' ? { jurisdiction } : {}),
      ...(kind === 'concept' ? { concept: concept as NonNullable<Entity['concept']> } : {}),
      ...(typeof wikidata === 'string' ? { wikidata } : {}),
      ...(Array.isArray(value['roles'])
        ? {
            roles: each(value['roles'], `${path}.roles`, (role, at) =>
              typeof role === 'string' ? role : refuse(at, 'malformed', role),
            ),
          }
        : {}),
      mentions,
    }
  }

  function mention(value: unknown, path: string): Mention | undefined {
    const found = evidence(value, path)
    if (!found) return undefined
    const via = isObject(value) && value['via'] !== undefined ? value['via'] : 'name'
    if (typeof via !== 'string' || !VIAS.has(via)) return refuse(`${path}.via`, 'not-in-ontology', via)
    return { ...found, via: via as Mention['via'] }
  }

  function role(value: unknown, path: string, ids: ReadonlySet<string>): Role | undefined {
    const filler = typeof value === 'string' ? { entity: value } : value
    if (!isObject(filler)) return refuse(path, 'malformed', value)
    const { entity: id, basis = 'inferred' } = filler
    if (typeof id !== 'string' || !ids.has(id)) return refuse(path, 'unknown-id', value)
    if (basis !== 'stated' && basis !== 'coreferent' && basis !== 'inferred')
      return refuse(`${path}.basis`, 'malformed', basis)
    const span = filler['evidence']
    if (span === undefined) return { entity: id, basis }
    const found = isObject(span) && span['text'] === undefined ? within(span) : evidence(span, `${path}.evidence`)
    if (!found)
      return isObject(span) && span['text'] === undefined ? refuse(`${path}.evidence`, 'malformed', span) : undefined
    return { entity: id, basis, evidence: { start: found.start, end: found.end } }
  }

  /** A span without words proves nothing, but it must lie in the text. */
  function within({ start, end }: Loose): { start: number; end: number } | undefined {
    if (!Number.isInteger(start) || !Number.isInteger(end)) return undefined
    const [from, to] = [start as number, end as number]
    return from >= 0 && from < to && to <= text.length ? { start: from, end: to } : undefined
  }

  function time(value: unknown, path: string): Time | undefined {
    if (!isObject(value) || typeof value['edtf'] !== 'string') return refuse(path, 'malformed', value)
    const span = isObject(value['span']) ? value['span'] : {}
    const found = evidence({ text: value['text'], start: span['start'] }, path)
    if (!found) return undefined
    const anchor = value['anchor'] === 'publication' || value['anchor'] === 'none' ? value['anchor'] : 'explicit'
    // A year that the words give must be the year of the value.
    const [said] = /\b\d{4}\b/.exec(found.text) ?? []
    if (said && !value['edtf'].includes(said)) return refuse(`${path}.edtf`, 'not-in-text', value['edtf'])
    return { edtf: value['edtf'], text: found.text, span: { start: found.start, end: found.end }, anchor }
  }

  function part(shape: Shape, value: unknown, path: string, ids: ReadonlySet<string>): unknown {
    switch (shape.is) {
      case 'word':
        return typeof value === 'string' && shape.of.has(value) ? value : refuse(path, 'not-in-ontology', value)
      case 'evidence':
        return evidence(value, path)
      case 'role':
        return role(value, path, ids)
      case 'time':
        return time(value, path)
      case 'list':
        return each(value, path, (item, at) => part(shape.of, item, at, ids))
      case 'parts':
        return isObject(value) ? parts(shape.of, value, path, ids) : refuse(path, 'malformed', value)
      default:
        return typeof value === shape.is ? value : refuse(path, 'malformed', value)
    }
  }

  /** All fields of a part, or undefined when one that it can't be without does not hold. */
  function parts(fields: Fields, value: Loose, path: string, ids: ReadonlySet<string>): Loose | undefined {
    const kept: Record<string, unknown> = {}
    let holds = true
    for (const [name, shape] of Object.entries(fields)) {
      const given = value[name]
      if ((given === undefined && shape.optional) || (given === null && shape.nullable)) {
        if (given === null) kept[name] = null
        continue
      }
      if (given === undefined && 'otherwise' in shape) kept[name] = shape.otherwise
      else {
        const checked = part(shape, given, `${path}.${name}`, ids)
        if (checked !== undefined) kept[name] = checked
        else if ('otherwise' in shape) kept[name] = shape.otherwise
        else if (!shape.optional) holds = false
      }
    }
    return holds ? kept : undefined
  }

  function event(value: unknown, path: string, ids: ReadonlySet<string>): DemarcheEvent | undefined {
    if (!isObject(value)) return refuse(path, 'malformed', value)
    const id = own(value, path)
    if (id === undefined) return undefined
    const { type, confidence, rule } = value
    const fields = typeof type === 'string' && Object.hasOwn(EVENTS, type) ? EVENTS[type] : undefined
    if (!fields) return refuse(`${path}.type`, 'not-in-ontology', type)
    const kept = parts(fields, value, path, ids)
    if (!kept) return undefined
    const tellings = kept['evidence'] as Evidence[]
    const trigger = kept['trigger'] as Evidence
    if (tellings.length === 0) return refuse(`${path}.evidence`, 'not-in-text', value['evidence'])
    taken.add(id)
    return {
      id,
      type,
      ...kept,
      ...(type === 'measure' ? { reportedAs: reported(value['reportedAs'], trigger, path) } : {}),
      confidence: typeof confidence === 'number' && confidence >= 0 && confidence <= 1 ? confidence : 0,
      rule: typeof rule === 'string' ? rule : 'draft',
    } as unknown as DemarcheEvent
  }

  const reported = (value: unknown, trigger: Evidence, path: string): string =>
    (value === undefined
      ? undefined
      : typeof value === 'string' && text.toLowerCase().includes(value.toLowerCase())
        ? value
        : refuse(`${path}.reportedAs`, 'not-in-text', value)) ?? trigger.text

  function link(value: unknown, path: string, ids: ReadonlySet<string>): Link | undefined {
    if (!isObject(value)) return refuse(path, 'malformed', value)
    const { from, to } = value
    if (typeof from !== 'string' || !ids.has(from)) return refuse(`${path}.from`, 'unknown-id', from)
    if (typeof to !== 'string' || !ids.has(to)) return refuse(`${path}.to`, 'unknown-id', to)
    const kept = parts(LINK, value, path, ids)
    return kept && ({ from, to, ...kept } as unknown as Link)
  }

  function identifier(value: unknown, path: string): Identifier | undefined {
    if (!isObject(value) || typeof value['value'] !== 'string') return refuse(path, 'malformed', value)
    const { scheme } = value
    if (typeof scheme !== 'string' || !SCHEMES.has(scheme)) return refuse(`${path}.scheme`, 'not-in-ontology', scheme)
    const found = evidence(value['evidence'], `${path}.evidence`)
    return found && { scheme: scheme as Identifier['scheme'], value: value['value'], evidence: found }
  }

  return { each, entity, event, link, identifier }
}

/** One word of the name at least is among the words that name it. */
function bearsOut(name: string, mentions: readonly Mention[]): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const said = new Set(mentions.flatMap(({ text }) => words(text)))
  return words(name).some((word) => said.has(word)) || mentions.some(({ via }) => via === 'alias')
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
