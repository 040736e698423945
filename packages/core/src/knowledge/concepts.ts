import { conceptMeaning, isWithinFamily, type OwnConcept, writings } from '../find/index'
import { refuse } from './mistakes'

/**
 * Technologies that the ontology does not tell apart. Each stands below one of its concepts: `quantum/computing/ion-traps`
 * is found by its own forms and counts as `quantum/computing` wherever only the ontology's concepts are known.
 * @throws DemarcheError `bad-knowledge`, with every mistake: an id without a family, a form that means something else.
 */
export function defineConcepts(rows: readonly OwnConcept[]): readonly OwnConcept[] {
  const owners = new Map<string, string>()
  const ids = new Set<string>()
  refuse(
    'defineConcepts',
    rows.flatMap(({ id, label, forms }) => {
      const mistakes: string[] = []
      if (!isWithinFamily(id))
        mistakes.push(`"${id}" stands below no concept of the ontology. Write "semiconductors/my-kind" or the like.`)
      if (ids.has(id)) mistakes.push(`"${id}" is there twice. Put all forms into one row.`)
      if (label.trim() === '') mistakes.push(`"${id}" has no label.`)
      if (forms.length === 0) mistakes.push(`"${id}" has no forms, so that nothing would be found.`)
      for (const form of forms)
        if (form.includes('-')) mistakes.push(`"${form}" of "${id}" has a hyphen. Write a space: it stands for both.`)
      ids.add(id)
      for (const text of new Set(forms.flatMap(writings))) {
        const owner = owners.get(text) ?? conceptMeaning(text)
        if (owner && owner !== id) mistakes.push(`"${text}" of "${id}" already means "${owner}". Leave that form out.`)
        owners.set(text, owner ?? id)
      }
      return mistakes
    }),
  )
  return rows
}
