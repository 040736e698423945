import type { Found, FoundTitle, Findings } from '../find/types'
import type { Sentence, Text, Token } from '../language/index'
import type { Lexicon } from '../lexicon/index'
import type { BlockKind } from '../model'
import { type Appearance, Cast, type Member } from './cast'
import { quotedWords } from './quotes'
import type { ResolvedMention } from './types'

/** All that the resolvers look at while they walk through a text. */
export interface Stage {
  readonly text: Text
  readonly lexicon: Lexicon
  readonly cast: Cast
  /** EDTF date of the article, or null. */
  readonly date: string | null
  readonly blockOf: (sentence: Sentence) => BlockKind
  readonly nameAt: ReadonlyMap<number, Found>
  readonly titleAt: ReadonlyMap<number, FoundTitle>
  readonly titleEndingAt: ReadonlyMap<number, FoundTitle>
  /** 1 for words in quotation marks. */
  readonly quoted: Uint8Array
  /** Officials and spokespeople without a name, by whom they speak for, in order: "a Treasury official". */
  readonly unnamed: { title: string; roles: readonly string[]; member: Member; at: number }[]
  /** Who the words that end before a token stand for, as far as the walk has come. */
  readonly mentionEndingAt: Map<number, ResolvedMention>
}

export function setStage(
  findings: Findings,
  text: Text,
  lexicon: Lexicon,
  date: string | null,
  blockOf: Stage['blockOf'],
): Stage {
  const names = findings.mentions.filter((found) => found.kind !== 'concept')
  return {
    text,
    lexicon,
    cast: new Cast(lexicon),
    date,
    blockOf,
    nameAt: new Map(names.map((found) => [found.first, found])),
    titleAt: new Map(findings.titles.map((title) => [title.first, title])),
    titleEndingAt: new Map(findings.titles.map((title) => [title.last, title])),
    quoted: quotedWords(text),
    unnamed: [],
    mentionEndingAt: new Map(),
  }
}

/** Enters a mention and remembers where it ends. */
export function appear(stage: Stage, member: Member, appearance: Appearance): void {
  const mention = stage.cast.mention(member, appearance)
  stage.mentionEndingAt.set(mention.last, mention)
}

export function range(
  text: Text,
  first: number,
  last: number,
): Pick<Appearance, 'start' | 'end' | 'text' | 'first' | 'last'> {
  const start = (text.tokens[first] as Token).start
  const end = (text.tokens[last - 1] as Token).end
  return { start, end, text: text.source.slice(start, end), first, last }
}

const POSSESSIVE = new Set(["'s", '’s', "'", '’'])

export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && POSSESSIVE.has(token.text)
}

/** The mention that owns or qualifies the word at `at`: "China’s ministry", "the Chinese ministry". */
export function ownerBefore(stage: Stage, at: number): ResolvedMention | undefined {
  const before = stage.text.tokens[at - 1]
  return stage.mentionEndingAt.get(isPossessive(before) ? at - 1 : at)
}

/** The country that the words just before or after a role or a body give it. */
export function statedCountry(stage: Stage, first: number, last: number): string | null {
  const owner = ownerBefore(stage, first)
  if (owner) return countryOf(stage, owner)
  const next = stage.text.tokens[last]
  if (next?.lower !== 'of' && next?.lower !== 'for' && next?.lower !== 'in') return null
  const after =
    stage.nameAt.get(last + 1) ??
    (stage.text.tokens[last + 1]?.lower === 'the' ? stage.nameAt.get(last + 2) : undefined)
  const id = after?.candidates[0]
  return id?.startsWith('jurisdiction:') ? id.slice('jurisdiction:'.length) : null
}

export function countryOf(stage: Stage, mention: ResolvedMention): string | null {
  return countryOfMember(stage.cast.members.get(mention.entity))
}

export function countryOfMember(member: Member | undefined): string | null {
  if (!member) return null
  return member.kind === 'jurisdiction' ? member.id.slice('jurisdiction:'.length) : member.jurisdiction
}

/** The country that the talk is of at a token: the last one named in its sentence, or else in the few before. */
export function countryInPlay(
  stage: Stage,
  sentence: Sentence,
  accept: (iso: string) => boolean = () => true,
): string | null {
  for (const mention of stage.cast.recalled()) {
    const distance = sentence.index - (stage.text.tokens[mention.first] as Token).sentence
    if (distance > 6) return null
    const kind = stage.cast.members.get(mention.entity)?.kind
    if (kind !== 'jurisdiction' && kind !== 'body' && kind !== 'person' && kind !== 'place') continue
    const iso = countryOf(stage, mention)
    if (iso && accept(iso)) return iso
  }
  return null
}
