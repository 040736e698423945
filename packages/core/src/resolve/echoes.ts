import { HEADS, LEGAL_FORMS } from '../find/heads'
import type { Found } from '../find/types'
import type { Sentence, Token } from '../language/index'
import type { Families } from './people'
import { appear, range, type Stage } from './stage'

/** Short forms that the article itself has given to names: "(ACIJ)", "Cloudwalk" for Cloudwalk Technology Co. */
export type Echoes = ReadonlyMap<string, readonly Echo[]>

interface Echo {
  words: readonly string[]
  id: string
  name: string
}

/** Short forms that may share a first word. */
const MOST_SHORT = 20
const NAMED = new Set(['company', 'body', 'organisation', 'research'])
const SHORT = /^\p{Lu}[\p{L}\p{N}&-]{1,11}$/u
const LEADING = new Set([
  'The',
  'China',
  'Chinese',
  'US',
  'U.S.',
  'American',
  'European',
  'National',
  'Global',
  'International',
  'Central',
  'Federal',
  'State',
  'New',
  'Royal',
  'General',
])

export function echoesOf(names: Iterable<Found>, stage: Stage): Echoes {
  const echoes = new Map<string, Echo[]>()
  const add = (short: readonly string[], found: Found) => {
    const [first] = short
    const id = found.candidates[0]
    if (first === undefined || id === undefined) return
    const known = echoes.get(first) ?? []
    if (known.length >= MOST_SHORT || known.some(({ words }) => words.join(' ') === short.join(' '))) return
    known.push({ words: short, id, name: found.text })
    known.sort((a, b) => b.words.length - a.words.length)
    echoes.set(first, known)
  }
  for (const found of names) {
    if (!NAMED.has(found.kind) || found.via !== 'name') continue
    const bracketed = inBrackets(stage, found.last)
    if (bracketed && !stage.nameAt.has(bracketed.index)) add([bracketed.text], found)
    if (stage.lexicon.byId(found.candidates[0] ?? '')) continue
    for (const short of shortenings(found)) add(short, found)
  }
  return echoes
}

function inBrackets({ text }: Stage, at: number): Token | null {
  const [open, name, close] = [text.tokens[at], text.tokens[at + 1], text.tokens[at + 2]]
  return open?.text === '(' && close?.text === ')' && name && SHORT.test(name.text) ? name : null
}

/** "Cloudwalk Technology", "Cloudwalk" for "Cloudwalk Technology Co." */
function shortenings(found: Found): string[][] {
  if (found.kind !== 'company') return []
  const words = found.text.split(/\s+/u)
  const shorter: string[][] = []
  for (let length = words.length - 1; length > 0; length--) {
    const dropped = words[length] as string
    const short = words.slice(0, length)
    const droppable = LEGAL_FORMS.has(dropped) || HEADS.has(dropped) || shorter.length > 0
    if (!droppable || (length === 1 && LEADING.has(short[0] as string))) break
    shorter.push(short)
  }
  return shorter
}

/** A family name or a short form of someone introduced in full; the index of the word after it, or null. */
export function resolveEcho(
  stage: Stage,
  families: Families,
  echoes: Echoes,
  sentence: Sentence,
  at: number,
): number | null {
  const { tokens } = stage.text
  const token = tokens[at] as Token
  if (at === sentence.first && token.upos !== 'PROPN' && token.upos !== 'NOUN') return null
  for (const { words, id, name } of echoes.get(token.text) ?? []) {
    if (!words.every((word, k) => tokens[at + k]?.text === word)) continue
    const member = stage.cast.enter(id, name)
    appear(stage, member, { ...range(stage.text, at, at + words.length), via: 'alias', basis: 'stated' })
    return at + words.length
  }
  const last = hyphened(stage, at)
  const surname = stage.text.source.slice(token.start, (tokens[last - 1] as Token).end)
  const bearers = families.get(surname)
  if (!bearers) return null
  const person = bearers.findLast(({ first }) => first < at) ?? bearers[0]
  if (!person) return null
  appear(stage, stage.cast.enter(person.id, person.name), {
    ...range(stage.text, at, last),
    via: 'alias',
    basis: 'stated',
  })
  return last
}

function hyphened({ text: { tokens } }: Stage, at: number): number {
  let last = at + 1
  while (
    last < at + 8 &&
    tokens[last]?.text === '-' &&
    tokens[last + 1] &&
    (tokens[last] as Token).start === (tokens[last - 1] as Token).end &&
    (tokens[last + 1] as Token).start === (tokens[last] as Token).end &&
    /^\p{Lu}/u.test((tokens[last + 1] as Token).text)
  )
    last += 2
  return last
}
