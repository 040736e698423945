import { createFinder, type OwnConcept } from './find/index'
import type { Language } from './language/index'
import type { Lexicon } from './lexicon/index'
import { link } from './link/index'
import type { Dossier } from './model'
import { type ArticleInput, type ReadOptions, read } from './read/index'
import { resolve } from './resolve/index'
import { setScene, type Teller, tell } from './tell/index'

/** What an extractor is made of. Leave a teller out and its type of event costs nothing. */
export interface ExtractorParts {
  language: Language
  lexicon: Lexicon
  tellers: readonly Teller[]
  /** Technologies beside those of the ontology. */
  concepts?: readonly OwnConcept[]
}

export interface Extractor {
  /**
   * Reads one article: who and what it names, and the events it tells, each with its words.
   * The same text gives the same bytes.
   * @throws DemarcheError when there is nothing to read: `empty-input`, `not-text`, `bad-html`.
   */
  extract(input: string | ArticleInput, options?: ReadOptions): Dossier
}

export function assembleExtractor({ language, lexicon, tellers, concepts }: ExtractorParts): Extractor {
  const find = createFinder(lexicon, concepts)

  return {
    extract(input, options) {
      const { article, warnings } = read(input, options)
      const text = language.analyse(article.text, article.blocks)
      const resolved = resolve(find(text, article), text, article, lexicon)
      const scene = setScene(article, text, resolved, tellers)
      const events = tell(scene, tellers)
      return {
        version: 1,
        article,
        entities: [...resolved.entities],
        events,
        links: link(scene, events),
        identifiers: [...resolved.identifiers],
        warnings: [...warnings, ...resolved.warnings],
      }
    },
  }
}
