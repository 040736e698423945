import type { Text } from '../language/index'
import { fold, type Lexicon } from '../lexicon/index'
import type { Article } from '../model'
import { findAmounts } from './amounts'
import { createConceptFinder, type OwnConcept } from './concepts/index'
import { findIdentifiers } from './identifiers'
import { findKnownNames } from './names'
import { findTimes } from './times/index'
import type { Findings } from './types'
import { findUnknownNames } from './unknown/index'
import { rememberOpeners } from './words'

export { conceptMeaning, isWithinFamily, type OwnConcept, writings } from './concepts/index'
export type { Findings, Found, FoundTitle } from './types'

export type Finder = (text: Text, article: Pick<Article, 'blocks' | 'publishedAt'>) => Findings

/** How agencies sign off, within the last paragraph too. */
const CREDIT =
  /^\W{0,2}(?:(?:additional )?(?:reporting|writing|editing)|compiled|photograph|photo|image|graphic|illustration) by /iu

/** Finds everything that names something, in time linear in the text; by-lines and page residue are passed over. */
export function createFinder(lexicon: Lexicon, concepts?: readonly OwnConcept[]): Finder {
  const findConcepts = createConceptFinder(concepts)
  const opens = rememberOpeners(lexicon.after)

  return (text, article) => {
    const sentences = text.sentences.filter(({ block, start }) => {
      const kind = article.blocks[block]?.kind
      return kind !== 'byline' && kind !== 'boilerplate' && !CREDIT.test(text.source.slice(start, start + 40))
    })
    const folded = fold(text.source)
    const { names, titles } = findKnownNames(opens, text, folded, sentences, lexicon)
    const unknown = findUnknownNames(text, sentences, names, titles, lexicon)
    const swallowed = new Set(
      unknown.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, k) => first + k)),
    )
    const mentions = [
      ...names.filter(({ first }) => !swallowed.has(first)),
      ...unknown,
      ...findConcepts(text, folded, sentences),
    ]
    mentions.sort((a, b) => a.start - b.start || b.end - a.end)
    return {
      mentions,
      titles,
      times: findTimes(text, folded, sentences, article.publishedAt),
      amounts: findAmounts(text, folded, sentences),
      identifiers: findIdentifiers(text.source, folded, sentences),
    }
  }
}
