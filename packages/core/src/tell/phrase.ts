import { relation, type Token, type TreeIndex } from '../language/index'

const CLAUSES = new Set(['acl:relcl', 'advcl', 'parataxis', 'conj'])

/**
 * The words of a phrase in text order: all that hangs on its head but for relative and adverbial clauses, other
 * members of a coordination and, where asked, everything before the head.
 */
export function phraseOf(head: Token, tree: TreeIndex, skip: (child: Token) => boolean = () => false): Token[] {
  const words: Token[] = []
  const stack = [head]
  for (let at = stack.pop(); at; at = stack.pop()) {
    words.push(at)
    for (const child of tree.childrenOf(at)) {
      if (
        child.deprel === 'acl:relcl' ||
        (at === head && CLAUSES.has(relation(child))) ||
        relation(child) === 'punct' ||
        skip(child)
      )
        continue
      stack.push(child)
    }
  }
  return words.sort((a, b) => a.index - b.index)
}
