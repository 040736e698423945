import type { Article, Block, Entity } from '../model'
import { indexTrees, type Text } from '../language/index'
import type { Resolved, ResolvedMention } from '../resolve/types'
import type { Scene } from './types'

/** Indexes who is spoken of at which word, over the sentences parsed so far. */
export function setScene(article: Article, text: Text, resolved: Resolved): Scene {
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
