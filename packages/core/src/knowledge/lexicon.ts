import { bodies, createLexicon, type Entry, type Lexicon, named, worldLexicon, worldTables } from '../lexicon/index'
import { type InstrumentId, isInstrumentId } from '../ontology/index'
import { refuse } from './mistakes'

/** A name that news uses and the package does not know. */
export interface OwnEntry {
  readonly kind: 'company' | 'research' | 'organisation' | 'body' | 'place'
  /** As news writes it; `~` before it, or before another form, marks one that is also a common word or a surname. */
  readonly name: string
  /** Its other forms: abbreviations, short names. */
  readonly also?: readonly string[]
  /** ISO 3166-1 alpha-2 of whose it is, `EU` for the Union. Bodies and places need one. */
  readonly home?: string
  /** Instruments that a body acts with. */
  readonly acts?: readonly InstrumentId[]
}

/**
 * What the package knows of the world, and your own names after it. An entry's id is its kind and its name: `company:acme`;
 * a body's is its jurisdiction and its abbreviation or name: `body:no-dfdb`.
 * @throws DemarcheError `bad-knowledge`, with every mistake: a name or an id that is taken, an unknown jurisdiction.
 */
export function defineLexicon(rows: readonly OwnEntry[]): Lexicon {
  refuse(
    'defineLexicon',
    rows.flatMap((row) => [...misread(row)]),
  )
  const entries = rows.map(entryOf)
  refuse('defineLexicon', [...clashes(entries)])
  return createLexicon(worldTables, { entries })
}

function entryOf({ kind, name, also = [], home, acts = [] }: OwnEntry): Entry {
  const facts = { acts }
  if (kind === 'body' && home) return bodies(home, 'caller', [[name, ...also, facts]])[0] as Entry
  return named(kind, home ?? null, 'caller', { cells: [name, ...also], facts })
}

function* misread({ kind, name, also = [], home, acts = [] }: OwnEntry): Generator<string> {
  for (const form of [name, ...also])
    if (!/[\p{L}\p{N}]/u.test(form) || form.includes('|'))
      yield `"${form}" is no name. Give each form by itself, with a letter or digit in it.`
  if (home === undefined && (kind === 'body' || kind === 'place')) yield `"${name}" is a ${kind}: say whose in "home".`
  if (home !== undefined && !worldLexicon.jurisdiction(home))
    yield `"${name}" has the home "${home}". Use the ISO 3166-1 alpha-2 code: "US", "JP"; "EU" for the Union.`
  for (const act of acts)
    if (!isInstrumentId(act)) yield `"${name}" acts with "${String(act)}", which is no instrument of the ontology.`
}

function* clashes(entries: readonly Entry[]): Generator<string> {
  const ids = new Set<string>()
  const owners = new Map<string, string>()
  const reported = new Set<string>()
  for (const { id, name, forms } of entries) {
    if (worldLexicon.byId(id)) yield `"${name}" would be ${id}, which the package knows. Leave it out.`
    else if (ids.has(id)) yield `"${name}" would be ${id}, and so is another row. Make them one, or name them apart.`
    ids.add(id)
    for (const { text, how } of forms) {
      if (how === 'generic') continue
      const owner = owners.get(text) ?? ownerOf(text)
      owners.set(text, owner ?? id)
      if (!owner || owner === id || reported.has(`${id} ${owner}`)) continue
      reported.add(`${id} ${owner}`)
      yield `"${text}" of ${id} already means ${owner}. Leave that form out.`
    }
  }
}

/** Who bears this very name in the world; a family name is free for others. */
const ownerOf = (form: string): string | undefined =>
  worldLexicon.lookup(form).find((other) => other.form.how !== 'surname')?.entry.id
