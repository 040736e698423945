import { relation, type Token } from '../../language/index'
import { clauseOf, isInfinitive, reportingClause, upTo } from './clauses'
import type { Ground } from './ground'
import type { Complement, Words } from './types'

const SUBORDINATE = new Set(['ccomp', 'xcomp', 'advcl', 'acl', 'csubj'])

type Reader = (ground: Ground, cue: Token) => Words | null

const READERS: Partial<Record<Complement, Reader>> = {
  quotation: () => null,
  clause: clauseOf,
  infinitive: (ground, cue) => child(ground, cue, (at) => isInfinitive(ground, at)),
  gerund: (ground, cue) => child(ground, cue, (at) => at.xpos === 'VBG' && relation(at) !== 'advcl'),
  object: objectOf,
  as: predicateOf,
}

/** The words that a reporting verb or noun has for its content, by the kinds of complement that it takes. */
export function contentOf(ground: Ground, cue: Token, particleEnd: number, takes: Complement): Words | null {
  const read = READERS[takes]
  return read ? read(ground, cue) : behind(ground, cue, particleEnd, takes)
}

function child(ground: Ground, cue: Token, fits: (child: Token) => boolean): Words | null {
  for (const at of ground.scene.tree.childrenOf(cue)) {
    if (at.index > cue.index && SUBORDINATE.has(relation(at)) && fits(at))
      return upTo(ground, cue, ground.scene.tree.extentOf(at))
  }
  return null
}

function objectOf(ground: Ground, cue: Token): Words | null {
  if (ground.args.isPassive(cue)) {
    const [subject] = ground.args.patients(cue)
    return subject ? ground.scene.tree.extentOf(subject) : null
  }
  const object = ground.args
    .children(cue, 'obj')
    .find((at) => at.index > cue.index && at.upos !== 'PRON' && !ground.quotationAt(at.index)?.spoken)
  const [patient] = object ? [object] : ground.args.patients(cue)
  return patient ? upTo(ground, cue, ground.scene.tree.extentOf(patient)) : null
}

/** "described it as unfair", "labelled it a threat", "called it ‘unfair’". */
function predicateOf(ground: Ground, cue: Token): Words | null {
  if (isFreeRelative(ground, cue)) return null
  const all = right(ground, cue, cue.index + 1)
  if (!all) return null
  for (let i = all.first; i < all.last; i++) {
    const at = ground.token(i) as Token
    if ((at.lower === 'as' && at.upos !== 'ADV') || ground.quotationAt(i)) return all
  }
  const predicate = ground.args
    .children(cue, 'xcomp')
    .find((at) => at.index > cue.index && (at.upos === 'NOUN' || at.upos === 'ADJ'))
  return predicate && ground.args.children(cue, 'obj').length > 0 ? all : null
}

/** "what it called": a name for a thing, not a word on it. */
function isFreeRelative(ground: Ground, cue: Token): boolean {
  const { first } = reportingClause(ground, cue)
  return ground.token(first)?.lower === 'what' || ground.token(first - 1)?.lower === 'what'
}

function behind(ground: Ground, cue: Token, particleEnd: number, preposition: string): Words | null {
  if (preposition === 'from')
    return ground.args.obliques(cue, 'from').length > 0 ? ground.scene.tree.extentOf(cue) : null
  if (ground.token(particleEnd - 1)?.lower === preposition && particleEnd > cue.index + 1)
    return right(ground, cue, particleEnd)
  const { tree } = ground.scene
  for (const at of tree.childrenOf(cue)) {
    if (at.index < cue.index) continue
    const marks = tree.childrenOf(at).filter((mark) => relation(mark) === 'case' || relation(mark) === 'mark')
    if (marks.some((mark) => mark.lower === preposition && mark.index < at.index))
      return upTo(ground, cue, tree.extentOf(at))
  }
  return null
}

/** All that hangs on the cue to its right, up to the next reporting clause. */
function right(ground: Ground, cue: Token, from: number): Words | null {
  return upTo(ground, cue, { first: from, last: ground.scene.tree.extentOf(cue).last })
}
