import type { Article, Block, Entity } from '../model'
import { indexTrees, type Sentence, type Text, type Token } from '../language/index'
import type { Resolved, ResolvedMention } from '../resolve/types'
import type { Scene, Teller } from './types'

/** Residue and by-lines tell nothing. */
const SILENT = new Set(['boilerplate', 'byline'])

/** Parses the sentences that carry a trigger of these tellers, and indexes who is spoken of at which word. */
export function setScene(article: Article, text: Text, resolved: Resolved, tellers: readonly Teller[]): Scene {
  text.parse(
    text.sentences.filter(
      (sentence) => !isSilent(sentence, article) && tellers.some((teller) => hasTrigger(sentence, text, teller)),
    ),
  )
  const entities = new Map(resolved.entities.map((entity) => [entity.id, entity]))
  const byToken = new Map<number, ResolvedMention[]>()
  for (const mention of resolved.mentions) {
    for (let i = mention.first; i < mention.last; i++) {
      const here = byToken.get(i)
      if (here) here.push(mention)
      else byToken.set(i, [mention])
    }
  }
  for (const here of byToken.values()) here.sort((a, b) => a.last - a.first - (b.last - b.first))

  return {
    article,
    text,
    tree: indexTrees(text),
    resolved,
    entity: (id) => entities.get(id) as Entity,
    mentionsAt: (token) => byToken.get(token.index) ?? [],
    mentionsIn(first, last) {
      const within = new Set<ResolvedMention>()
      for (let i = first; i < last; i++) for (const mention of byToken.get(i) ?? []) within.add(mention)
      return [...within]
    },
    blockOf: (token) => article.blocks[text.sentences[token.sentence]?.block ?? -1] as Block,
  }
}

function isSilent(sentence: Sentence, article: Article): boolean {
  const block = article.blocks[sentence.block]
  return !block || SILENT.has(block.kind)
}

function hasTrigger(sentence: Sentence, text: Text, { triggers }: Teller): boolean {
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = text.tokens[i] as Token
    if (triggers.has(token.lemma) || triggers.has(token.lower)) return true
  }
  return false
}
