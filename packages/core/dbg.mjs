// dbg.ts
import { createParser } from '/work/wt/parser/packages/parser/dist/node.js'

// ../../wt/lead/packages/core/src/language/tree.ts
var NONE = []
function indexTrees(text) {
  const children = /* @__PURE__ */ new Map()
  for (const token of text.tokens) {
    if (token.head < 0) continue
    const siblings = children.get(token.head)
    if (siblings) siblings.push(token)
    else children.set(token.head, [token])
  }
  const extents = /* @__PURE__ */ new Map()
  function extentOf(token) {
    const known = extents.get(token.index)
    if (known) return known
    let first = token.index
    let last = token.index + 1
    const stack = [token.index]
    for (let at = stack.pop(); at !== void 0; at = stack.pop()) {
      first = Math.min(first, at)
      last = Math.max(last, at + 1)
      for (const child of children.get(at) ?? NONE) stack.push(child.index)
    }
    const extent = { first, last }
    extents.set(token.index, extent)
    return extent
  }
  return {
    childrenOf: (token) => children.get(token.index) ?? NONE,
    headOf: (token) => (token.head < 0 ? void 0 : text.tokens[token.head]),
    extentOf,
    sentenceOf: (token) => text.sentences[token.sentence],
    token: (index) => text.tokens[index],
  }
}
function relation(token) {
  const cut = token.deprel.indexOf(':')
  return cut < 0 ? token.deprel : token.deprel.slice(0, cut)
}

// ../../wt/lead/packages/core/src/language/wink.ts
import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
var ODD_SPACE = /[\u000b\u000c\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/g
var BLANK = /\s/
var PIECE = 4e4
function winkLanguage({ parser: parser2 } = {}) {
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const { its } = nlp
  return {
    analyse(source, blocks) {
      const tokens = []
      const sentences = []
      const smooth = source.replace(ODD_SPACE, ' ')
      for (const [block, span] of blocks.entries()) {
        for (const piece of pieces(smooth, span)) {
          const doc = nlp.readDoc(smooth.slice(piece.start, piece.end))
          const words = doc.tokens()
          const values = words.out()
          const tags = words.out(its.pos)
          const lemmas = words.out(its.lemma)
          const spans = doc.sentences().out(its.span)
          let at = piece.start
          for (const [from, to] of spans) {
            let first = tokens.length
            for (let i = from; i <= to; i++) {
              const value = values[i]
              if (BLANK.test(value[0] ?? ' ')) continue
              const start = skipBlanks(smooth, at)
              if (tokens.length > first && smooth.slice(at, start).includes('\n')) {
                sentences.push(close(tokens, first, sentences.length, block))
                first = tokens.length
              }
              at = start + value.length
              tokens.push({
                index: tokens.length,
                start,
                end: at,
                text: source.slice(start, at),
                lower: value.toLowerCase(),
                lemma: (lemmas[i] ?? value).toLowerCase(),
                upos: tags[i],
                xpos: '',
                head: -1,
                deprel: '',
                sentence: sentences.length,
              })
            }
            if (tokens.length > first) sentences.push(close(tokens, first, sentences.length, block))
          }
        }
      }
      return { source, tokens, sentences, parse: (wanted) => parse(parser2, tokens, wanted) }
    },
  }
}
function close(tokens, first, index, block) {
  const start = tokens[first].start
  const end = tokens[tokens.length - 1].end
  return { index, start, end, first, last: tokens.length, block, parsed: false }
}
function skipBlanks(text, from) {
  let at = from
  while (at < text.length && BLANK.test(text[at])) at++
  return at
}
function* pieces(text, span) {
  let start = span.start
  while (span.end - start > PIECE) {
    const limit = start + PIECE
    const line = text.lastIndexOf('\n', limit)
    const space = text.lastIndexOf(' ', limit)
    const end = line > start ? line : space > start ? space : limit
    yield { start, end }
    start = end
  }
  if (span.end > start) yield { start, end: span.end }
}
function parse(parser2, tokens, wanted) {
  if (!parser2) return
  const pending = [...wanted].filter((sentence) => !sentence.parsed)
  const trees = parser2.parseBatch(
    pending.map((sentence) => tokens.slice(sentence.first, sentence.last).map((token) => token.text)),
  )
  for (const [i, sentence] of pending.entries()) {
    const tree2 = trees[i]
    if (!tree2) continue
    for (let k = sentence.first; k < sentence.last; k++) {
      const token = tokens[k]
      const head = tree2.heads[k - sentence.first]
      token.head = head < 0 ? -1 : sentence.first + head
      token.deprel = tree2.deprels[k - sentence.first]
      token.upos = tree2.upos[k - sentence.first]
      token.xpos = tree2.xpos[k - sentence.first]
    }
    sentence.parsed = true
  }
}

// ../../wt/lead/packages/core/src/tell/arguments.ts
var CLAUSE_LINKS = /* @__PURE__ */ new Set(['xcomp', 'ccomp', 'acl', 'advcl', 'csubj'])
var NEGATIONS = /* @__PURE__ */ new Set([
  'not',
  "n't",
  'n\u2019t',
  'never',
  'no',
  'without',
  'neither',
  'nor',
  'hardly',
])
var RELATIVES = /* @__PURE__ */ new Set(['which', 'who', 'that', 'whom'])
var MAX_CLIMB = 12
function readArguments(tree2) {
  const children = (token, ...relations) =>
    tree2.childrenOf(token).filter((child) => relations.includes(relation(child)))
  const conjuncts = (token) => [token, ...children(token, 'conj').flatMap((next) => conjuncts(next))]
  const isPassive = (verb) =>
    tree2
      .childrenOf(verb)
      .some((child) => child.deprel === 'nsubj:pass' || child.deprel === 'aux:pass' || child.deprel === 'csubj:pass') ||
    (verb.xpos === 'VBN' &&
      (verb.deprel === 'acl' || relation(verb) === 'amod' || relation(verb) === 'advcl') &&
      !tree2.childrenOf(verb).some((child) => relation(child) === 'aux'))
  const leader = (token) => {
    let at = token
    for (let step = 0; step < MAX_CLIMB && relation(at) === 'conj'; step++) {
      const head = tree2.headOf(at)
      if (!head) break
      at = head
    }
    return at
  }
  function ownSubjects(verb) {
    return children(verb, 'nsubj', 'csubj').flatMap((subject) => {
      const isRelative = RELATIVES.has(subject.lower) && subject.upos === 'PRON'
      const antecedent = isRelative && relation(verb) === 'acl' ? tree2.headOf(verb) : void 0
      return conjuncts(antecedent ?? subject)
    })
  }
  function subjects(verb, depth = 0) {
    const own = ownSubjects(verb)
    if (own.length > 0 || depth > MAX_CLIMB) return own
    const head = tree2.headOf(verb)
    if (!head) return []
    switch (relation(verb)) {
      case 'conj':
        return subjects(head, depth + 1)
      case 'xcomp': {
        const controller = children(head, 'obj', 'iobj')
        return controller.length > 0 && !isPassive(head) ? controller.flatMap(conjuncts) : subjects(head, depth + 1)
      }
      case 'acl':
        if (verb.xpos === 'VBN') return []
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
  function holders(noun, depth) {
    const owners = possessors(noun)
    if (owners.length > 0) return owners
    const head = tree2.headOf(noun)
    return head && relation(noun) === 'obj' ? subjects(head, depth) : []
  }
  const possessors = (noun) =>
    tree2
      .childrenOf(noun)
      .filter((child) => child.deprel === 'nmod:poss')
      .flatMap(conjuncts)
  const preposition = (noun) => {
    const markers = children(noun, 'case')
    return markers.map((marker) => marker.lower).join(' ')
  }
  function obliques(token, ...prepositions) {
    const own = [token, ...children(token, 'obj')]
      .flatMap((holder) => tree2.childrenOf(holder))
      .filter((child) => (relation(child) === 'obl' || relation(child) === 'nmod') && child.deprel !== 'nmod:poss')
      .filter((child) => prepositions.includes(preposition(child)))
    return own.flatMap((noun) => conjuncts(noun))
  }
  const byPhrases = (verb) =>
    tree2
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
        const head2 = tree2.headOf(verb)
        const relativized =
          verb.deprel === 'acl:relcl' && head2 && ownSubjects(verb).every((subject) => subject !== head2)
        return relativized && ownSubjects(verb).length > 0 ? conjuncts(head2) : []
      }
      const head = tree2.headOf(verb)
      if (head && (verb.deprel === 'acl' || relation(verb) === 'amod')) return conjuncts(head)
      return subjects(verb)
    },
    obliques,
    possessors,
    modifiers: (noun) =>
      children(noun, 'compound', 'amod', 'nmod').filter(
        (child) => child.index < noun.index && child.deprel !== 'nmod:poss',
      ),
    isPassive,
    isNegated: (token) => tree2.childrenOf(token).some((child) => NEGATIONS.has(child.lower)),
    governors(token) {
      const above = []
      let at = leader(token)
      for (let step = 0; at && step < MAX_CLIMB; step++) {
        const link = relation(at)
        const head = tree2.headOf(at)
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

// ../../wt/lead/packages/core/src/tell/cues.ts
var table = (rows) =>
  Object.fromEntries(Object.entries(rows).flatMap(([words, cue]) => words.split(' ').map((word2) => [word2, cue])))
var MODALS = table({
  'may might could can': { stage: 'considered' },
  'would should must': { stage: 'planned' },
  'will shall ll wo': { stage: 'planned' },
  "'ll \u2019ll 'd \u2019d": { stage: 'planned' },
})
var CONDITIONS = table({
  'if whether unless': { stage: 'considered' },
  'possibly potentially perhaps': { stage: 'considered' },
  soon: { stage: 'planned' },
})
var VERB_CUES = table({
  'consider weigh mull contemplate explore discuss study debate float evaluate examine ponder assess deliberate eye': {
    stage: 'considered',
  },
  'urge want recommend suggest demand ask request advocate favour favor support back oppose call press lobby seek push need':
    { stage: 'considered' },
  'plan prepare ready draft poise intend vow threaten pledge promise aim hope expect agree commit warn set': {
    stage: 'planned',
  },
  'propose introduce table sponsor': { stage: 'proposed' },
  'announce unveil reveal decide declare outline detail confirm': { stage: 'announced' },
  'sign issue publish finalise finalize pass approve gazette enact adopt ratify order authorise authorize': {
    stage: 'adopted',
  },
  'impose levy slap place implement apply enforce institute establish maintain keep': { change: 'introduce' },
  'face suffer violate evade circumvent breach skirt flout bypass': { reached: 'in-force' },
  'lift remove scrap end drop rescind revoke repeal cancel abolish eliminate terminate undo withdraw reverse overturn strike invalidate axe ditch':
    {
      change: 'end',
      undoes: true,
      reached: 'ended',
    },
  'expire lapse': { change: 'end', undoes: true, reached: 'ended' },
  'suspend pause halt delay postpone defer stay enjoin': { change: 'postpone', undoes: true, reached: 'suspended' },
  'ease relax loosen soften reduce cut lower trim exempt waive weaken roll': { change: 'relax', undoes: true },
  'avoid avert dodge escape shelve': { stage: 'planned' },
  'raise increase hike double triple': { change: 'tighten' },
  'expand widen broaden extend': { change: 'expand' },
  'tighten strengthen toughen': { change: 'tighten' },
})
var NOUN_CUES = table({
  'consideration possibility option prospect idea talk discussion debate risk chance call suggestion review deliberation':
    { stage: 'considered' },
  'plan threat intention intent vow pledge promise preparation bid push effort expectation warning': {
    stage: 'planned',
  },
  'proposal draft consultation': { stage: 'proposed' },
  'announcement decision unveiling': { stage: 'announced' },
  'adoption passage approval signing': { stage: 'adopted' },
  'imposition introduction implementation enforcement wave round series package raft set': {},
  'removal lifting end elimination withdrawal repeal revocation cancellation expiry': {
    change: 'end',
    undoes: true,
    reached: 'ended',
  },
  'suspension pause delay postponement': { change: 'postpone', undoes: true, reached: 'suspended' },
  'easing relaxation reduction exemption waiver relief exclusion reprieve': { change: 'relax', undoes: true },
  'expansion extension tightening increase hike': { change: 'expand' },
  'violation evasion breach circumvention': { reached: 'in-force' },
})
var DRAFTS = table({
  'bill legislation amendment resolution proposal': { stage: 'proposed' },
  'order law act rule regulation directive decree measure provision statute proclamation policy': {},
})
var ADJECTIVE_CUES = table({
  'possible potential conceivable': { stage: 'considered' },
  'planned plan threatened threaten looming loom expected expect impending upcoming prospective': { stage: 'planned' },
  'proposed propose draft': { stage: 'proposed' },
})
var REPORTING = new Set(
  'say tell report add note state claim argue explain write warn believe think show find mean suggest indicate confirm announce declare'.split(
    ' ',
  ),
)

// ../../wt/lead/packages/core/src/tell/stance.ts
var RANK = {
  considered: 0,
  planned: 1,
  proposed: 2,
  announced: 3,
  adopted: 4,
  'in-force': 5,
}
var MAX_CLIMB2 = 10
function weaker(a, b) {
  if (a === null) return b
  return (RANK[b] ?? 9) < (RANK[a] ?? 9) ? b : a
}
function readStance(trigger, args2, tree2) {
  const stance = {
    weakest: null,
    change: null,
    undoes: false,
    reached: null,
    negated: false,
    realised: false,
    draft: null,
    verbs: [],
    cues: [],
  }
  const isVerbal = (token) => token.upos === 'VERB' || token.upos === 'AUX'
  const take = (token, cue, near) => {
    if (!cue) return
    stance.cues.push(token)
    if (cue.change && near) stance.change ??= cue.change
    if (cue.undoes && near) stance.undoes = !stance.undoes
    if (cue.reached && near) stance.reached ??= cue.reached
    if (cue.stage) stance.weakest = weaker(stance.weakest, cue.stage)
  }
  const modality = (verb, near) => {
    if (args2.isNegated(verb)) stance.negated = !stance.negated
    for (const child of tree2.childrenOf(verb)) {
      if (relation(child) === 'aux') take(child, MODALS[child.lemma], false)
      if (relation(child) === 'mark' || relation(child) === 'advmod') take(child, CONDITIONS[child.lower], false)
    }
    if (near) stance.realised ||= isRealised(verb, args2, tree2)
  }
  let at = trigger
  if (isVerbal(trigger)) {
    stance.verbs.push(trigger)
    modality(trigger, true)
  } else describe(trigger)
  function describe(noun) {
    for (const word2 of args2.modifiers(noun)) take(word2, ADJECTIVE_CUES[word2.lemma], false)
    if (tree2.childrenOf(noun).some((child) => relation(child) === 'det' && child.lower === 'no'))
      stance.negated = !stance.negated
  }
  for (let step = 0; step < MAX_CLIMB2; step++) {
    while (relation(at) === 'conj' && tree2.headOf(at)) at = tree2.headOf(at)
    const link = relation(at)
    const head = tree2.headOf(at)
    if (!head) break
    if (isVerbal(head)) {
      if (link === 'ccomp' && REPORTING.has(head.lemma)) {
        if (!stance.verbs.includes(head)) stance.verbs.push(head)
        break
      }
      if (link === 'advcl' || link === 'parataxis' || (link === 'obl' && isVerbal(at))) break
      const near = !isVerbal(trigger) && stance.verbs.length === 0
      stance.verbs.push(head)
      if (link !== 'obl' || near) take(head, VERB_CUES[head.lemma], near || link === 'xcomp' || link === 'ccomp')
      modality(head, near)
    } else if (isVerbal(at)) {
      const draft = DRAFTS[head.lemma]
      const cue = NOUN_CUES[head.lemma]
      if (!draft && !cue) break
      if (draft) {
        stance.draft ??= head
        stance.weakest = draft.stage
          ? weaker(stance.weakest === 'planned' ? null : stance.weakest, draft.stage)
          : stance.weakest
      }
      take(head, cue, false)
      describe(head)
    } else {
      if (link !== 'nmod' && link !== 'compound' && link !== 'appos') break
      const cue = NOUN_CUES[head.lemma]
      const draft = DRAFTS[head.lemma]
      if (!cue && !draft) break
      if (draft) stance.draft ??= head
      take(head, cue ?? draft, true)
      describe(head)
    }
    at = head
  }
  return stance
}
function isRealised(verb, args2, tree2) {
  const auxiliaries = args2.children(verb, 'aux')
  if (auxiliaries.some((aux) => MODALS[aux.lemma]?.stage)) return false
  if (
    tree2
      .childrenOf(verb)
      .some((child) => child.lower === 'to' && (relation(child) === 'mark' || relation(child) === 'aux'))
  )
    return false
  return verb.xpos === 'VBD' || verb.xpos === 'VBN' || verb.xpos === 'VBZ' || verb.xpos === 'VBP'
}

// dbg.ts
var parser = await createParser()
var lang = winkLanguage({ parser })
var word = process.argv[3]
var t = lang.analyse(process.argv[2], [{ start: 0, end: process.argv[2].length }])
t.parse(t.sentences)
var tree = indexTrees(t)
var args = readArguments(tree)
for (const k of t.tokens)
  console.log(
    k.index,
    k.text.padEnd(14),
    k.lemma.padEnd(12),
    k.upos.padEnd(6),
    k.xpos.padEnd(5),
    k.deprel.padEnd(12),
    t.tokens[k.head]?.text ?? '-',
  )
for (const k of t.tokens)
  if (k.lemma === word || (k.upos === 'VERB' && !word)) {
    const s = readStance(k, args, tree)
    console.log(k.text, {
      weakest: s.weakest,
      change: s.change,
      undoes: s.undoes,
      reached: s.reached,
      neg: s.negated,
      real: s.realised,
      draft: s.draft?.text,
      verbs: s.verbs.map((v) => v.text).join(' '),
      cues: s.cues.map((c) => c.text).join(' '),
      agents: s.verbs.map((v) => args.agents(v).map((a) => a.text)),
      patients: args.patients(k).map((a) => a.text),
    })
  }
