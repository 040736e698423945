import { relation, type Token } from '../../language/index'
import type { Arguments } from '../arguments'
import type { Scene } from '../types'

/**
 * Nouns under these prepositions behind an instrument's word, wherever the parser hung them: on the word, on the noun
 * that it hangs on ("considerations of curbs on sales"), or on the verb that carries it ("imposed tariffs on steel").
 */
export function complementsOf(word: Token, scene: Scene, args: Arguments, ...prepositions: string[]): Token[] {
  const head = scene.tree.headOf(word)
  const carries = head && ['obj', 'nmod', 'nsubj', 'obl', 'conj'].includes(relation(word))
  if (head && relation(word) === 'compound') return complementsOf(head, scene, args, ...prepositions)
  const near = carries ? args.obliques(head, ...prepositions).filter((noun) => noun.index > word.index) : []
  return [...new Set([...args.obliques(word, ...prepositions), ...near])].filter((noun) => noun !== word)
}
