import { concept as conceptRow, type ConceptId, isConceptId } from '../../ontology/index'
import type { Sentence, Text, Token } from '../../language/index'
import { anyContinuation, type Continuation, createMatcher } from '../../lexicon/index'
import { tokenAfter } from '../names'
import type { Found } from '../types'
import { rememberOpeners } from '../words'
import { CONCEPT_FORMS, DECOYS } from './forms'
import { spellings, withPlurals } from './pattern'

/** A concept below one of the ontology: `quantum/computing/ion-traps`. */
export type OwnConceptId = `${ConceptId}/${string}`

/** A technology that the ontology does not tell apart from its family. */
export interface OwnConcept {
  readonly id: OwnConceptId
  readonly label: string
  /** Singular; capitals must stand in the text. `(a|b) c` is both, `(a|) c` with and without, `_` a space or nothing. */
  readonly forms: readonly string[]
}

/** What a phrase means, or null for one that merely looks like a concept. */
type Meaning = Pick<Found, 'candidates' | 'concept' | 'label'> | null

const CAPITAL = /\p{Lu}/u

/** A form with capitals must be written so; the others may stand in any case. */
function createMeanings(own: readonly OwnConcept[]): {
  after(word: string): Continuation
  meaningAt(spaced: string, at: number): { length: number; meaning: Meaning } | null
} {
  const exact = new Map<string, Meaning>()
  const caseless = new Map<string, Meaning>()
  const add = (forms: readonly string[], meaning: Meaning) => {
    for (const form of forms.flatMap(writings)) (CAPITAL.test(form) ? exact : caseless).set(form, meaning)
  }
  for (const [concept, forms] of Object.entries(CONCEPT_FORMS))
    add(forms, meaningOf(concept as ConceptId, conceptRow(concept as ConceptId).label))
  add(DECOYS, null)
  for (const { id, label, forms } of own) add(forms, meaningOf(id, label))
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

const meaningOf = (id: ConceptId | OwnConceptId, label: string): Meaning => ({
  candidates: [`concept:${id}`],
  concept: familyOf(id),
  label,
})

/** Every writing of a form: its alternatives, singular and plural. */
export const writings = (form: string): string[] => spellings(form).flatMap(withPlurals)

/** What these very words mean without anyone's own concepts. */
export function conceptMeaning(words: string): ConceptId | undefined {
  builtIn ??= createMeanings([])
  const found = builtIn.meaningAt(words, 0)
  return found?.length === words.length ? found.meaning?.concept : undefined
}
let builtIn: ReturnType<typeof createMeanings> | undefined

/** Whether an id stands below a concept of the ontology. */
export const isWithinFamily = (id: string): boolean =>
  !isConceptId(id) && /^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/u.test(id) && isConceptId(id.split('/', 1)[0] as string)

/** The concept of the ontology that an id names or stands below. */
export function familyOf(id: ConceptId | OwnConceptId): ConceptId {
  let family: string = id
  while (!isConceptId(family)) family = family.slice(0, family.lastIndexOf('/'))
  return family
}

/** Finds technologies, materials and goods: longest first, none inside another. */
export function createConceptFinder(
  own: readonly OwnConcept[] = [],
): (text: Text, folded: string, sentences: readonly Sentence[]) => Found[] {
  const { after, meaningAt } = createMeanings(own)
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
          ...best.meaning,
        })
      }
    }
    return found
  }
}
