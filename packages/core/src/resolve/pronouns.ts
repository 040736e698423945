import type { Sentence, Text, Token } from '../language/index'
import type { Member } from './cast'
import { appear, range, type Stage } from './stage'
import type { ResolvedMention } from './types'

type Sort = 'm' | 'f' | 'thing' | 'many'

const PRONOUNS: ReadonlyMap<string, Sort> = new Map([
  ...row('m', 'he him his himself'),
  ...row('f', 'she her hers herself'),
  ...row('thing', 'it its itself'),
  ...row('many', 'they them their theirs themselves'),
])

function row(sort: Sort, words: string): [string, Sort][] {
  return words.split(' ').map((word) => [word, sort])
}

const THINGS = new Set(['jurisdiction', 'company', 'body', 'organisation', 'research'])
const REACH = 3

/** "he", "its": whoever was last in a place to be meant, subjects first. */
export function resolvePronoun(stage: Stage, sentence: Sentence, at: number): boolean {
  const token = stage.text.tokens[at] as Token
  const sort = PRONOUNS.get(token.lower)
  if (!sort || (token.upos !== 'PRON' && token.upos !== 'DET')) return false
  if (sort === 'thing' && isEmpty(stage.text, at)) return false
  if (sort === 'many') return resolveMany(stage, sentence, at)
  const best = bestOf(stage, sentence, at, (member) => fits(member, sort))
  if (!best) return false
  appear(stage, best, { ...range(stage.text, at, at + 1), via: 'pronoun', basis: 'coreferent' })
  return true
}

function fits(member: Member, sort: Sort): boolean {
  if (sort === 'thing') return THINGS.has(member.kind) && !member.outlet
  return member.kind === 'person' && (member.gender === null || member.gender === sort)
}

/** Weather, clefts and clauses to come: "it is likely that", "it seems". */
function isEmpty({ tokens }: Text, at: number): boolean {
  if ((tokens[at] as Token).lower !== 'it') return false
  const verb = tokens[at + 1]
  if (!verb) return false
  if (/^(?:seem|appear|happen|take|rain|turn)$/u.test(verb.lemma))
    return verb.lemma !== 'take' || /^\p{N}|year|month|time/u.test(tokens[at + 2]?.lower ?? '')
  if (verb.upos !== 'AUX' && verb.lemma !== 'be') return false
  for (let next = at + 2; next < at + 7; next++) {
    const token = tokens[next]
    if (!token || token.sentence !== verb.sentence || /^[.,;:]$/u.test(token.text)) return false
    if (token.lower === 'that' || token.lower === 'whether' || token.lower === 'who') return true
    if (token.lower === 'to' || token.lower === 'for') return tokens[next - 1]?.upos === 'ADJ'
    if (token.upos === 'VERB' && tokens[next - 1]?.lemma !== 'be') return false
  }
  return false
}

/** The pair joined by "and" that was named last: "Kozak and Voloshyn … they". */
function resolveMany(stage: Stage, sentence: Sentence, at: number): boolean {
  const { mentions, members } = stage.cast
  for (let k = mentions.length - 1; k > 0; k--) {
    const second = mentions[k] as ResolvedMention
    if (sentence.index - (stage.text.tokens[second.first] as Token).sentence > 1) return false
    const firstOne = mentions[k - 1] as ResolvedMention
    const and = stage.text.tokens[second.first - 1]
    if (and?.lower !== 'and' || firstOne.last !== second.first - 1 || firstOne.entity === second.entity) continue
    const pair = [members.get(firstOne.entity), members.get(second.entity)]
    if (pair.some((member) => !member || member.kind === 'place' || member.kind === 'concept')) continue
    for (const member of pair)
      appear(stage, member as Member, { ...range(stage.text, at, at + 1), via: 'pronoun', basis: 'coreferent' })
    return true
  }
  return false
}

/** Nearness counts most, then being a subject; a demonym seldom stands behind "it". */
function bestOf(stage: Stage, sentence: Sentence, at: number, accepts: (member: Member) => boolean): Member | null {
  const { mentions, members } = stage.cast
  const { tokens } = stage.text
  let best: Member | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (let k = mentions.length - 1; k >= 0; k--) {
    const mention = mentions[k] as ResolvedMention
    const distance = sentence.index - (tokens[mention.first] as Token).sentence
    if (distance > REACH) break
    const member = members.get(mention.entity)
    if (!member || !accepts(member)) continue
    const score = -2 * distance + standing(stage.text, mention) - (at - mention.last) / 100
    if (score > bestScore) {
      best = member
      bestScore = score
    }
  }
  return best
}

function standing({ tokens }: Text, mention: ResolvedMention): number {
  const before = tokens[mention.first - 1]
  const after = tokens[mention.last]
  if (mention.via === 'demonym') return -1.5
  if (after && /^['’]s?$/u.test(after.text)) return 0.5
  const governed = before?.upos === 'ADP' || before?.lower === 'to'
  if (governed) return 0
  if (
    after?.upos === 'VERB' ||
    after?.upos === 'AUX' ||
    (after?.upos === 'ADV' && tokens[mention.last + 1]?.upos === 'VERB')
  )
    return 1.5
  return after?.text === ',' ? 1 : 0.5
}
