import type { Token } from '../language/index'

/** A set of dictionary forms from a line of words. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** The lemma, and what it may be where the lemmatizer took the word for another part of speech. */
export function formsOf({ lemma, lower, xpos }: Token): string[] {
  const forms = [lemma, lower]
  if (xpos === 'VBG' && lower.endsWith('ing')) forms.push(lower.slice(0, -3), `${lower.slice(0, -3)}e`)
  if ((xpos === 'VBD' || xpos === 'VBN') && lower.endsWith('ed')) forms.push(lower.slice(0, -2), lower.slice(0, -1))
  if (lower.endsWith('ies')) forms.push(`${lower.slice(0, -3)}y`)
  if (lower.endsWith('s')) forms.push(lower.slice(0, -1))
  return [...new Set(forms)]
}

export const isAmong = (token: Token, set: ReadonlySet<string>): boolean => formsOf(token).some((form) => set.has(form))
