import type { ConceptId } from '../../ontology/index'
import type { Sentence, Text, Token } from '../../language/index'
import { anyContinuation, type Continuation, createMatcher } from '../../lexicon/index'
import { tokenAfter } from '../names'
import type { Found } from '../types'
import { rememberOpeners } from '../words'
import { CONCEPT_FORMS, DECOYS } from './forms'
import { spellings, withPlurals } from './pattern'

/** A concept's id, or null for a phrase that merely looks like one. */
type Meaning = ConceptId | null

const CAPITAL = /\p{Lu}/u

/** A form with capitals must be written so; the others may stand in any case. */
function createMeanings(): {
  after(word: string): Continuation
  meaningAt(spaced: string, at: number): { length: number; meaning: Meaning } | null
} {
  const exact = new Map<string, Meaning>()
  const caseless = new Map<string, Meaning>()
  const add = (forms: readonly string[], meaning: Meaning) => {
    for (const form of forms.flatMap(spellings).flatMap(withPlurals))
      (CAPITAL.test(form) ? exact : caseless).set(form, meaning)
  }
  for (const [concept, forms] of Object.entries(CONCEPT_FORMS)) add(forms, concept as ConceptId)
  add(DECOYS, null)
  const exactMatcher = createMatcher(exact.keys())
  const caselessMatcher = createMatcher(caseless.keys(), true)
  return {
    after: (word) => anyContinuation([exactMatcher.after(word), caselessMatcher.after(word)]),
    meaningAt(spaced, at) {
      const asWritten = exactMatcher.lengthAt(spaced, at)
      const length = Math.max(asWritten, caselessMatcher.lengthAt(spaced, at))
      if (length === 0) return null
      const words = spaced.slice(at, at + length)
      return { length, meaning: (length === asWritten ? exact.get(words) : caseless.get(words.toLowerCase())) ?? null }
    },
  }
}

/** Finds technologies, materials and goods: longest first, none inside another. */
export function createConceptFinder(): (text: Text, folded: string, sentences: readonly Sentence[]) => Found[] {
  const { after, meaningAt } = createMeanings()
  const opens = rememberOpeners(after)

  return (text, folded, sentences) => {
    const spaced = folded.replaceAll('-', ' ')
    const found: Found[] = []
    let free = 0
    for (const { first, last } of sentences) {
      for (let i = first; i < last; i++) {
        const { start } = text.tokens[i] as Token
        const best = start < free || !opens(text.tokens, i) ? null : meaningAt(spaced, start)
        if (!best) continue
        const end = start + best.length
        free = end
        if (best.meaning === null) continue
        found.push({
          start,
          end,
          text: text.source.slice(start, end),
          first: i,
          last: tokenAfter(text, i, end),
          via: 'concept',
          kind: 'concept',
          candidates: [`concept:${best.meaning}`],
          concept: best.meaning,
        })
      }
    }
    return found
  }
}
