import { relation, type Token, type TreeIndex } from '../language/index'

/**
 * Who does what to whom, read off a Universal Dependencies tree. Each function takes both shapes that a relation
 * comes in: active and passive, finite and participle, attached to the verb or to its noun.
 */
export interface Arguments {
  /** Children in one of these relations, subtypes included. */
  children(token: Token, ...relations: string[]): Token[]
  /** The word and those coordinated with it. */
  conjuncts(token: Token): Token[]
  /** Whoever the clause makes its subject, whatever the voice: own, shared, controlled, or a relative's antecedent. */
  subjects(verb: Token): Token[]
  /** Who acts: subject of an active verb, "by" phrase of a passive one. */
  agents(verb: Token): Token[]
  /** What is acted on: object of an active verb, subject of a passive one, noun before a past participle. */
  patients(verb: Token): Token[]
  /** Nouns under these prepositions, hanging on the word itself or on its object. */
  obliques(token: Token, ...prepositions: string[]): Token[]
  /** "China’s" in "China’s controls", "its" in "its plan". */
  possessors(noun: Token): Token[]
  /** Compounds and adjectives before a noun: "chip", "US" and "new" in "new US chip curbs". */
  modifiers(noun: Token): Token[]
  isPassive(verb: Token): boolean
  isNegated(token: Token): boolean
  /** Verbs and nouns that the word's clause is complement of, nearest first: "plans" over "to ban". */
  governors(token: Token): Token[]
  /** The preposition of a noun, lower case; empty without one. */
  preposition(noun: Token): string
}

const CLAUSE_LINKS = new Set(['xcomp', 'ccomp', 'acl', 'advcl', 'csubj'])
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'without', 'neither', 'nor', 'hardly'])
const RELATIVES = new Set(['which', 'who', 'that', 'whom'])
const MAX_CLIMB = 12

export function readArguments(tree: TreeIndex): Arguments {
  const children = (token: Token, ...relations: string[]): Token[] =>
    tree.childrenOf(token).filter((child) => relations.includes(relation(child)))

  /** In "A, B and C" a parser may take B for an apposition, with C hanging on A or on B. */
  const listed = (token: Token): Token[] => {
    const following = children(token, 'conj')
    const last = following.at(-1)
    const misread = children(token, 'appos').filter(
      (noun) => (last !== undefined && noun.index < last.index) || children(noun, 'conj').length > 0,
    )
    return [...misread, ...following]
  }
  const conjuncts = (token: Token): Token[] => [token, ...listed(token).flatMap((next) => conjuncts(next))]

  const isPassive = (verb: Token): boolean =>
    tree
      .childrenOf(verb)
      .some((child) => child.deprel === 'nsubj:pass' || child.deprel === 'aux:pass' || child.deprel === 'csubj:pass') ||
    (verb.xpos === 'VBN' &&
      (verb.deprel === 'acl' || relation(verb) === 'amod' || relation(verb) === 'advcl') &&
      !tree.childrenOf(verb).some((child) => relation(child) === 'aux') &&
      !isMisread(verb))

  /** "Carmakers suspended production" as a headline's noun with a participle: a passive has no object. */
  const isMisread = (verb: Token): boolean =>
    verb.deprel === 'acl' && verb.xpos === 'VBN' && children(verb, 'obj').length > 0

  /** The coordination's first member, which carries what the others share. */
  const leader = (token: Token): Token => {
    let at = token
    for (let step = 0; step < MAX_CLIMB && relation(at) === 'conj'; step++) {
      const head = tree.headOf(at)
      if (!head) break
      at = head
    }
    return at
  }

  function ownSubjects(verb: Token): Token[] {
    return children(verb, 'nsubj', 'csubj').flatMap((subject) => {
      const isRelative = RELATIVES.has(subject.lower) && subject.upos === 'PRON'
      const antecedent = isRelative && relation(verb) === 'acl' ? tree.headOf(verb) : undefined
      return conjuncts(antecedent ?? subject)
    })
  }

  function subjects(verb: Token, depth = 0): Token[] {
    const own = ownSubjects(verb)
    if (own.length > 0 || depth > MAX_CLIMB) return own
    const head = tree.headOf(verb)
    if (!head) return []
    switch (relation(verb)) {
      case 'conj':
        return subjects(head, depth + 1)
      case 'xcomp': {
        const controller = children(head, 'obj', 'iobj')
        return controller.length > 0 && !isPassive(head) ? controller.flatMap(conjuncts) : subjects(head, depth + 1)
      }
      case 'acl':
        if (verb.xpos === 'VBN') return isMisread(verb) ? conjuncts(head) : []
        return verb.deprel === 'acl:relcl' || verb.xpos === 'VBG' ? conjuncts(head) : holders(head, depth + 1)
      case 'advcl':
      case 'ccomp':
      case 'parataxis':
        return children(verb, 'mark').some((mark) => mark.lower !== 'to') &&
          verb.xpos.startsWith('VB') &&
          verb.xpos !== 'VBG'
          ? []
          : subjects(head, depth + 1)
      default:
        return []
    }
  }

  /** Whose plan it is in "its plan to ban" and "X has a plan to ban". */
  function holders(noun: Token, depth: number): Token[] {
    const owners = possessors(noun)
    if (owners.length > 0) return owners
    const head = tree.headOf(noun)
    if (head && relation(noun) === 'obj') return subjects(head, depth)
    // "TSMC plans to build", where a parser takes "plans" for a noun.
    return head ? [] : children(noun, 'compound').filter((word) => word.upos === 'PROPN' || word.upos === 'NOUN')
  }

  const possessors = (noun: Token): Token[] =>
    tree
      .childrenOf(noun)
      .filter((child) => child.deprel === 'nmod:poss')
      .flatMap(conjuncts)

  /** Words before a noun, those within its compounds too: "U.S." in "U.S. steel tariffs". */
  const modifiers = (noun: Token, depth = 0): Token[] =>
    children(noun, 'compound', 'amod', 'nmod')
      .filter((child) => child.index < noun.index && child.deprel !== 'nmod:poss')
      .flatMap((child) => (depth === 0 ? [...modifiers(child, 1), child] : [child]))

  const preposition = (noun: Token): string => {
    const own = children(noun, 'case')
    // Parsers hang the preposition of "with Prime Minister Kishida Fumio" on a word within the name.
    const markers =
      own.length > 0
        ? own
        : children(noun, 'compound')
            .flatMap((word) => children(word, 'case'))
            .slice(0, 1)
    return markers.map((marker) => marker.lower).join(' ')
  }

  function obliques(token: Token, ...prepositions: string[]): Token[] {
    const own = [token, ...children(token, 'obj')]
      .flatMap((holder) => tree.childrenOf(holder))
      .filter((child) => (relation(child) === 'obl' || relation(child) === 'nmod') && child.deprel !== 'nmod:poss')
      .filter((child) => prepositions.includes(preposition(child)))
    return own.flatMap((noun) => conjuncts(noun))
  }

  const byPhrases = (verb: Token): Token[] => {
    const own = ownByPhrases(verb)
    if (own.length > 0) return own
    const others = relation(verb) === 'conj' ? [leader(verb)] : children(verb, 'conj')
    return others.filter((other) => other !== verb).flatMap(ownByPhrases)
  }

  const ownByPhrases = (verb: Token): Token[] =>
    tree
      .childrenOf(verb)
      .filter((child) => child.deprel === 'obl:agent' || (relation(child) === 'obl' && preposition(child) === 'by'))
      .flatMap(conjuncts)

  return {
    children,
    conjuncts,
    subjects: (verb) => subjects(verb),
    agents: (verb) => (isPassive(verb) ? byPhrases(verb) : subjects(verb)),
    patients(verb) {
      const objects = children(verb, 'obj').flatMap(conjuncts)
      if (!isPassive(verb)) {
        if (objects.length > 0) return objects
        const head = tree.headOf(verb)
        const relativized =
          verb.deprel === 'acl:relcl' && head && ownSubjects(verb).every((subject) => subject !== head)
        return relativized && ownSubjects(verb).length > 0 ? conjuncts(head) : []
      }
      const head = tree.headOf(verb)
      if (head && (verb.deprel === 'acl' || relation(verb) === 'amod')) return conjuncts(head)
      return subjects(verb)
    },
    obliques,
    possessors,
    modifiers: (noun) => modifiers(noun),
    isPassive,
    isNegated: (token) => tree.childrenOf(token).some((child) => NEGATIONS.has(child.lower)),
    governors(token) {
      const above: Token[] = []
      let at: Token | undefined = leader(token)
      for (let step = 0; at && step < MAX_CLIMB; step++) {
        const link = relation(at)
        const head: Token | undefined = tree.headOf(at)
        if (
          !head ||
          !(CLAUSE_LINKS.has(link) || link === 'obj' || link === 'obl' || link === 'nmod' || link === 'nsubj')
        )
          break
        above.push(head)
        at = leader(head)
      }
      return above
    },
    preposition,
  }
}
