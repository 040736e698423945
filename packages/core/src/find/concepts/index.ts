import type { ConceptId } from '../../ontology/index'
import type { Sentence, Text, Token } from '../../language/index'
import { createPhrases } from '../phrases'
import type { Found } from '../types'
import { CONCEPT_FORMS, DECOYS } from './forms'
import { spellings, withPlurals } from './pattern'

/** A concept's id, or null for a phrase that merely looks like one. */
type Meaning = ConceptId | null

const CAPITAL = /\p{Lu}/u

/** A form with capitals must be written so; the others may stand in any case. */
function rows(): { exact: [string, Meaning][]; caseless: [string, Meaning][] } {
  const exact: [string, Meaning][] = []
  const caseless: [string, Meaning][] = []
  const add = (forms: readonly string[], meaning: Meaning) => {
    for (const form of forms.flatMap(spellings).flatMap(withPlurals)) {
      if (CAPITAL.test(form)) exact.push([form, meaning])
      else caseless.push([form, meaning])
    }
  }
  add(DECOYS, null)
  for (const [concept, forms] of Object.entries(CONCEPT_FORMS)) add(forms, concept as ConceptId)
  return { exact, caseless }
}

/** Finds technologies, materials and goods: longest first, none inside another. */
export function createConceptFinder(): (text: Text, folded: string, sentences: readonly Sentence[]) => Found[] {
  const { exact, caseless } = rows()
  const exactPhrases = createPhrases(exact)
  const caselessPhrases = createPhrases(caseless)

  return (text, folded, sentences) => {
    const spaced = folded.replaceAll('-', ' ')
    const low = lower(spaced)
    const found: Found[] = []
    let free = 0
    for (const token of wordsIn(text, sentences)) {
      if (token.start < free) continue
      const asWritten = exactPhrases.at(spaced, token.start)
      const inAnyCase = caselessPhrases.at(low, token.start)
      const best = (asWritten?.length ?? 0) >= (inAnyCase?.length ?? 0) ? asWritten : inAnyCase
      if (!best) continue
      free = token.start + best.length
      if (best.value === null) continue
      let last = token.index + 1
      while ((text.tokens[last]?.start ?? Number.POSITIVE_INFINITY) < free) last++
      found.push({
        start: token.start,
        end: free,
        text: text.source.slice(token.start, free),
        first: token.index,
        last,
        via: 'concept',
        kind: 'concept',
        candidates: [`concept:${best.value}`],
        concept: best.value,
      })
    }
    return found
  }
}

/** Lower case, letter for letter ("İ" would become two units). */
function lower(text: string): string {
  const low = text.toLowerCase()
  return low.length === text.length ? low : text.replace(/[A-Z]/gu, (letter) => letter.toLowerCase())
}

function* wordsIn(text: Text, sentences: readonly Sentence[]): Generator<Token> {
  for (const { first, last } of sentences) for (let i = first; i < last; i++) yield text.tokens[i] as Token
}
