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
/** A speaker is kept in mind over a long quotation. */
const SAYING_REACH = 7

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

const EMPTY_VERBS = new Set(['seem', 'appear', 'happen', 'rain', 'turn', 'emerge', 'transpire'])
/** What a clause still to come may be: "it is important to", "it was clear that". */
const EMPTY_ADJECTIVES = new Set(
  'possible impossible important necessary difficult hard easy clear unclear likely unlikely vital crucial essential critical better best good bad early late premature wrong right fair unfair time true untrue rare common useful reasonable imperative expected believed thought understood reported known said hoped feared estimated'.split(
    ' ',
  ),
)

/** Weather, clefts and clauses to come: "it is likely that", "it seems". */
function isEmpty({ tokens }: Text, at: number): boolean {
  if ((tokens[at] as Token).lower !== 'it') return false
  let next = at + 1
  while (
    tokens[next] &&
    (tokens[next]?.upos === 'AUX' ||
      tokens[next]?.lemma === 'be' ||
      tokens[next]?.upos === 'ADV' ||
      tokens[next]?.lower === 'not')
  )
    next++
  const word = tokens[next]
  if (!word || word.sentence !== tokens[at]?.sentence) return false
  if (next === at + 1 && word.lemma === 'take')
    return /^(?:\p{N}|year|month|time|week|day|a|two|three|several|decades)/u.test(tokens[next + 1]?.lower ?? '')
  if (EMPTY_VERBS.has(word.lemma)) return true
  return next > at + 1 && EMPTY_ADJECTIVES.has(word.lower)
}

/** Two joined by "and" and named last: "Kozak and Voloshyn … they". */
function resolveMany(stage: Stage, sentence: Sentence, at: number): boolean {
  const { mentions, members } = stage.cast
  for (let k = mentions.length - 1; k > 0; k--) {
    const second = mentions[k] as ResolvedMention
    if (sentence.index - (stage.text.tokens[second.first] as Token).sentence > 1) return false
    const firstOne = mentions[k - 1] as ResolvedMention
    if (firstOne.entity === second.entity || !joined(stage.text, firstOne.last, second.first)) continue
    const pair = [members.get(firstOne.entity), members.get(second.entity)]
    if (pair.some((member) => !member || member.kind === 'place' || member.kind === 'concept')) continue
    for (const member of pair)
      appear(stage, member as Member, { ...range(stage.text, at, at + 1), via: 'pronoun', basis: 'coreferent' })
    return true
  }
  return false
}

/** Whether nothing but "and", titles and brackets stands between: "Tom Cotton (R-AR) and Sen. Chuck Schumer". */
function joined({ tokens }: Text, from: number, to: number): boolean {
  if (to - from > 9) return false
  let and = false
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    if (token.lower === 'and') and = true
    else if (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'ADP') return false
  }
  return and
}

const SAYING = new Set(
  'say tell add write tweet warn note argue explain claim insist stress urge call continue conclude acknowledge concede ask reply respond'.split(
    ' ',
  ),
)

/** How the pronoun stands: subject of a verb of saying, and if so, behind the words said. */
interface Standing {
  says: boolean
  afterContent: boolean
}

function standingOf({ tokens }: Text, at: number): Standing {
  const [before, next] = [tokens[at - 1], tokens[at + 1]?.upos === 'ADV' ? tokens[at + 2] : tokens[at + 1]]
  const says = next !== undefined && SAYING.has(next.lemma)
  return { says, afterContent: says && /^[,"”’']$/u.test(before?.text ?? '') }
}

/** Nearness counts most, then being a subject, most of all of a verb of saying; who is spoken of in a quotation seldom speaks. */
export function bestOf(
  stage: Stage,
  sentence: Sentence,
  at: number,
  accepts: (member: Member) => boolean,
): Member | null {
  const { members } = stage.cast
  const { tokens } = stage.text
  const standing = standingOf(stage.text, at)
  const reach = standing.says ? SAYING_REACH : REACH
  let best: Member | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (const mention of stage.cast.recalled()) {
    const distance = sentence.index - (tokens[mention.first] as Token).sentence
    if (distance > reach) break
    const member = members.get(mention.entity)
    if (!member || !accepts(member)) continue
    if (stage.quoted[mention.first] !== stage.quoted[at] && stage.quoted[at] === 0 && standing.says) continue
    if (standing.afterContent && distance === 0 && !speaks(stage.text, mention)) continue
    const score =
      -(standing.says ? 1 : 2) * distance +
      weight(stage.text, mention) -
      (at - mention.last) / 100 +
      (standing.says && speaks(stage.text, mention) ? 1 : 0)
    if (score > bestScore) {
      best = member
      bestScore = score
    }
  }
  return best
}

/** "Ross said", "Gao, a spokesman for the ministry, said", "said Ross". */
function speaks({ tokens }: Text, { first, last }: ResolvedMention): boolean {
  if (tokens[first - 1]?.lemma === 'say') return true
  let at = last
  if (tokens[at]?.text === ',') {
    const aside = tokens.slice(at + 1, at + 15).findIndex(({ text }) => text === ',')
    at = SAYING.has(tokens[at + 1]?.lemma ?? '') || aside < 0 ? at + 1 : at + aside + 2
  }
  if (tokens[at]?.upos === 'ADV') at++
  return SAYING.has(tokens[at]?.lemma ?? '') && tokens[at]?.sentence === tokens[first]?.sentence
}

function weight({ tokens }: Text, mention: ResolvedMention): number {
  const before = tokens[mention.first - 1]
  const after = tokens[mention.last]
  if (mention.via === 'demonym') return -1.5
  if (before?.sentence !== tokens[mention.first]?.sentence) return 1.6
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
