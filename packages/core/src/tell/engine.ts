import type { EntityKind, Evidence, Role, Time } from '../model'
import { relation, type Token } from '../language/index'
import { readArguments, type Arguments } from './arguments'
import { createFillers, unique, type Fillers } from './fillers'
import { isVerbal, readOutlook, type Outlook } from './outlook'
import type { Place, Site } from './places'
import type { Scene } from './types'
import { formsOf } from './words'

/** What an example sentence of a rule must give. Roles list names of entities; the order is free. */
export type Example = { text: string; mode?: string; stage?: string; negated?: boolean } & { [role: string]: unknown }

/**
 * One way of telling an event. The trigger is a verb, its passive and participle, or a noun; `roles` say where in the
 * tree its parts stand. The examples are the rule's tests.
 */
export interface Rule<Mode extends string, Stage extends string, RoleName extends string> {
  /** `type/what/shape`. */
  id: string
  mode: Mode
  /** Lemmas; a second word is a particle: `strike down`. */
  verbs?: readonly string[]
  nouns?: readonly string[]
  /** All must hold. */
  when?: readonly ((site: Site) => boolean)[]
  roles: Partial<Record<RoleName, readonly Place[]>>
  /** How many entities a role, or all roles together, must have; with fewer it is a mere mention. */
  least: Partial<Record<RoleName | 'any', number>>
  /** Keeps tellings of one mode apart that are never one event: a deal struck, a deal broken. */
  group?: string
  /** Fixed, or read off the outlook. By default the type's own reading. */
  stage?: Stage | ((outlook: Outlook, site: Site) => Stage)
  /** A mention with too few parties still counts when it can go back to an event told elsewhere: "the deal". */
  anaphoric?: boolean
  yes: readonly Example[]
  no: readonly string[]
}

/** What all rules of one type share. */
export interface Frame<Stage extends string, RoleName extends string> {
  kinds: Record<RoleName, ReadonlySet<EntityKind>>
  stage(outlook: Outlook): Stage
}

/** One telling of an event, before tellings of the same event are joined. */
export interface Telling<Mode extends string, Stage extends string, RoleName extends string> {
  rule: string
  mode: Mode
  stage: Stage
  negated: boolean
  /** Told in a past tense. */
  past: boolean
  trigger: Token
  evidence: Evidence
  roles: Record<RoleName, Role[]>
  when: Time | undefined
  group: string
  /** "first", "second": which of several of a kind it is. */
  ordinal: string | undefined
  /** "the deal", "this probe". */
  definite: boolean
  /** "a probe", with no word for which of several. */
  isNew: boolean
  /** "deals", "probes" without "the": several, none of them named. */
  indefinite: boolean
  /** True when its own words name enough parties. */
  complete: boolean
}

/** The lemmas that make a sentence worth parsing for these rules. */
export function triggersOf(rules: readonly Rule<string, string, string>[]): ReadonlySet<string> {
  const first = (entry: string): string => entry.split(' ', 1)[0] as string
  return triggerForms(
    rules.flatMap((rule) => rule.verbs ?? []).map(first),
    rules.flatMap((rule) => rule.nouns ?? []).map(first),
  )
}

/** Words and the forms that a lemmatizer leaves as they are, where it takes the word for another part of speech. */
export const triggerForms = (verbs: readonly string[], nouns: readonly string[]): ReadonlySet<string> =>
  new Set([...verbs.flatMap(verbForms), ...nouns.flatMap(nounForms)])

const verbForms = (verb: string): string[] => {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`]
}

const nounForms = (noun: string): string[] => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]

/** Runs the rules over every parsed sentence; a trigger word tells at most one event, by the first rule that fits. */
export function matchRules<Mode extends string, Stage extends string, RoleName extends string>(
  scene: Scene,
  rules: readonly Rule<Mode, Stage, RoleName>[],
  frame: Frame<Stage, RoleName>,
): Telling<Mode, Stage, RoleName>[] {
  const args = readArguments(scene.tree)
  const fillers = createFillers(scene, args)
  const index = indexRules(rules)
  const tellings: Telling<Mode, Stage, RoleName>[] = []
  for (const sentence of scene.text.sentences) {
    if (!sentence.parsed || !TOLD.has(scene.article.blocks[sentence.block]?.kind ?? 'paragraph')) continue
    for (let i = sentence.first; i < sentence.last; i++) {
      const word = scene.tree.token(i) as Token
      const telling = tellAt({ word, scene, args, fillers }, index, frame)
      if (telling) tellings.push(telling)
    }
  }
  return tellings
}

const TOLD = new Set(['headline', 'paragraph', 'caption'])

const MODIFYING = new Set(['amod', 'compound'])

interface Entry<R> {
  rule: R
  particle: string | undefined
}
interface RuleIndex<R> {
  verbs: ReadonlyMap<string, readonly Entry<R>[]>
  nouns: ReadonlyMap<string, readonly Entry<R>[]>
}

function indexRules<R extends Rule<string, string, string>>(rules: readonly R[]): RuleIndex<R> {
  const gather = (list: (rule: R) => readonly string[] | undefined): Map<string, Entry<R>[]> => {
    const map = new Map<string, Entry<R>[]>()
    for (const rule of rules) {
      for (const entry of list(rule) ?? []) {
        const [first, particle] = entry.split(' ') as [string, string | undefined]
        map.set(first, [...(map.get(first) ?? []), { rule, particle }])
      }
    }
    return map
  }
  return { verbs: gather((rule) => rule.verbs), nouns: gather((rule) => rule.nouns) }
}

function tellAt<Mode extends string, Stage extends string, RoleName extends string>(
  site: Site,
  index: RuleIndex<Rule<Mode, Stage, RoleName>>,
  frame: Frame<Stage, RoleName>,
): Telling<Mode, Stage, RoleName> | undefined {
  let mention: Telling<Mode, Stage, RoleName> | undefined
  for (const { rule, particle } of entriesAt(site.word, index)) {
    if (particle && !hasParticle(site, particle)) continue
    if (rule.when && !rule.when.every((holds) => holds(site))) continue
    const telling = fill(rule, site, frame)
    if (telling.complete) return telling
    if (rule.anaphoric) mention ??= telling
  }
  return mention
}

// "a $5 billion fine": no adjective stands behind its noun with a number before it.
const isLateAdjective = (word: Token): boolean =>
  word.upos === 'ADJ' && word.lower === 'fine' && word.head >= 0 && word.head < word.index

function entriesAt<R>(word: Token, index: RuleIndex<R>): readonly Entry<R>[] {
  if (word.xpos === 'VBG' && MODIFYING.has(relation(word))) return []
  if (isVerbal(word) || word.xpos.startsWith('VB'))
    return formsOf(word).flatMap((lemma) => index.verbs.get(lemma) ?? [])
  if (word.upos === 'NOUN' || word.upos === 'PROPN' || word.xpos.startsWith('NN') || isLateAdjective(word))
    return formsOf(word).flatMap((lemma) => index.nouns.get(lemma) ?? [])
  return []
}

function hasParticle({ word, scene, args }: Site, particle: string): boolean {
  if (args.children(word, 'compound', 'advmod', 'case').some((child) => child.lower === particle)) return true
  const next = scene.tree.token(word.index + 1)
  return next?.sentence === word.sentence && next.lower === particle
}

function fill<Mode extends string, Stage extends string, RoleName extends string>(
  rule: Rule<Mode, Stage, RoleName>,
  site: Site,
  frame: Frame<Stage, RoleName>,
): Telling<Mode, Stage, RoleName> {
  const names = Object.keys(frame.kinds) as RoleName[]
  const roles = Object.fromEntries(
    names.map((name) => [name, rolesAt(site, rule.roles[name] ?? [], frame.kinds[name])]),
  ) as Record<RoleName, Role[]>
  const outlook = readOutlook(site)
  const evidence = evidenceAt(site)
  return {
    rule: rule.id,
    mode: rule.mode,
    stage: typeof rule.stage === 'function' ? rule.stage(outlook, site) : (rule.stage ?? frame.stage(outlook)),
    negated: outlook.negated,
    past: outlook.past,
    trigger: site.word,
    evidence,
    roles,
    when: timeWithin(site.scene, evidence),
    group: rule.group ?? rule.mode,
    ordinal: site.args
      .children(site.word, 'amod', 'nummod', 'advmod', 'det')
      .flatMap(({ lower }) => ORDINALS[lower] ?? [])[0],
    isNew: isNew(site),
    definite: site.args.children(site.word, 'det').some(({ lower }) => DEFINITE.has(lower)),
    indefinite: isIndefinite(site),
    complete:
      names.every((name) => roles[name].length >= (rule.least[name] ?? 0)) &&
      names.flatMap((name) => roles[name]).length >= (rule.least.any ?? 0),
  }
}

const isIndefinite = ({ word, args }: Site): boolean =>
  word.xpos === 'NNS' &&
  !['talks', 'negotiations', 'discussions'].includes(word.lower) &&
  args.children(word, 'det', 'nmod').every((child) => child.deprel !== 'nmod:poss' && !DEFINITE.has(child.lower))
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both'])
const isNew = ({ word, args }: Site): boolean =>
  args.children(word, 'det').some(({ lower }) => lower === 'a' || lower === 'an') &&
  args.children(word, 'amod').every(({ lower }) => ORDINALS[lower] === undefined)

/** Which of two of a kind: the one told before, or one more. */
const ORDINALS: Readonly<Record<string, string>> = {
  first: 'first',
  earlier: 'first',
  previous: 'first',
  initial: 'first',
  second: 'second',
  latest: 'second',
  another: 'second',
  fresh: 'second',
  third: 'third',
  fourth: 'fourth',
}

function rolesAt(site: Site, places: readonly Place[], kinds: ReadonlySet<EntityKind>): Role[] {
  return unique(places.flatMap((place) => site.fillers.all(place(site), kinds)))
}

const CLAUSES = new Set(['root', 'ccomp', 'advcl', 'acl', 'parataxis', 'csubj'])
const LONG = 44

/** The smallest clause around the trigger; in a very long one, only the trigger's own phrase. */
export function evidenceAt({ word, scene }: Pick<Site, 'word' | 'scene'>): Evidence {
  let at = word
  for (let step = 0; step < 12; step++) {
    if (isVerbal(at) && CLAUSES.has(relation(at)) && at !== word) break
    if (isVerbal(at) && at === word && relation(at) !== 'xcomp' && relation(at) !== 'conj') break
    const head = scene.tree.headOf(at)
    if (!head) break
    at = head
  }
  const clause = scene.tree.extentOf(at)
  if (clause.last - clause.first <= LONG) return trim(scene, clause.first, clause.last)
  const own = scene.tree.extentOf(word)
  const verb = scene.tree.headOf(word)
  const first = verb ? Math.max(Math.min(own.first, verb.index), word.index - LONG / 2) : own.first
  const last = verb ? Math.min(Math.max(own.last, verb.index + 1), word.index + LONG / 2) : own.last
  return trim(scene, first, last)
}

const PUNCTUATION = new Set([',', '.', ';', ':', '-', '–', '—', '"', '“', '”', '!', '?', '|'])

function trim(scene: Scene, first: number, last: number): Evidence {
  const token = (index: number): Token => scene.tree.token(index) as Token
  let from = first
  let to = last
  while (to - from > 1 && PUNCTUATION.has(token(from).text)) from++
  while (to - from > 1 && PUNCTUATION.has(token(to - 1).text)) to--
  const start = token(from).start
  const end = token(to - 1).end
  return { start, end, text: scene.text.source.slice(start, end) }
}

const timeWithin = (scene: Scene, { start, end }: Evidence): Time | undefined =>
  scene.resolved.times.find((time) => time.span.start >= start && time.span.end <= end)

export const spanOf = (token: Token): Evidence => ({ start: token.start, end: token.end, text: token.text })
export type { Arguments, Fillers }
