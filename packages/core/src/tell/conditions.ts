import type { EntityKind } from '../model'
import type { Token } from '../language/index'
import type { Place, Site } from './places'
import { isAmong } from './words'

/** Something that must hold where a trigger stands. */
export type Condition = (site: Site) => boolean

const OFFICIALS = new Set(
  (
    'official delegation delegate minister secretary president leader executive envoy negotiator team representative ' +
    'diplomat lawmaker senator congressman congresswoman chief ceo boss premier chancellor commissioner chairman ' +
    'chairwoman chair head governor counterpart ambassador deputy spokesman spokeswoman regulator prosecutor side ' +
    'government administration adviser advisor aide king prince founder legislator parliamentarian tsar czar ' +
    'authority founder director manager party industry agency ministry department watchdog commission police committee bureau ' +
    'panel parliament congress bloc stakeholder ally partner'
  ).split(' '),
)
const COURTS =
  /\b(?:court|courts|judge|judges|justice|justices|tribunal|jury|panel|arbitrator|magistrate|bench|judiciary|appeals board|appellate body)\b/i

/** The place holds an official, a government or a delegation, not goods or funds that merely have a country. */
export function people(place: Place): Condition {
  return (site) => place(site).some((token) => isPeople(site, token))
}

export function isPeople({ scene }: Site, token: Token): boolean {
  if (OFFICIALS.has(token.lemma) || OFFICIALS.has(token.lower.replace(/s$/, ''))) return true
  return scene
    .mentionsAt(token)
    .some(
      ({ entity, via }) =>
        ['person', 'body', 'jurisdiction', 'organisation'].includes(scene.entity(entity).kind) && via !== 'demonym',
    )
}

const SPEAKERS = new Set(['i', 'we'])

/** Anyone who can act: an official, a government, a firm by name, or the writer. */
export function actors(place: Place): Condition {
  return (site) =>
    place(site).some((token) => {
      const { scene } = site
      if (isPeople(site, token) || SPEAKERS.has(token.lower)) return true
      return scene
        .mentionsAt(token)
        .some(({ entity, via }) => via !== 'demonym' && scene.entity(entity).kind !== 'concept')
    })
}

/** The place holds an entity of these kinds by name, pronoun or description, not through a modifier. */
export function names(place: Place, ...kinds: EntityKind[]): Condition {
  const wanted: ReadonlySet<EntityKind> = new Set(kinds)
  return (site) => place(site).some((token) => site.fillers.named(token, wanted).length > 0)
}

const FIRMS = new Set(
  (
    'company firm maker chipmaker carmaker automaker manufacturer supplier developer designer operator provider startup ' +
    'start-up giant group conglomerate foundry producer miner vendor retailer lender bank exporter importer distributor ' +
    'customer rival subsidiary affiliate competitor'
  ).split(' '),
)

/** The place holds a firm, by name or kind: "Ampere, a chip designer", "chip designer Ampere", "Chinese chipmakers". */
export function firms(place: Place): Condition {
  const isNamed = names(place, 'company', 'research')
  return (site) =>
    isNamed(site) ||
    place(site).some((token) =>
      [token, ...site.args.children(token, 'compound', 'appos')].some(
        (word) => FIRMS.has(word.lemma) || FIRMS.has(word.lower.replace(/s$/, '')),
      ),
    )
}

/** The place holds one of these nouns. */
export function noun(place: Place, ...lemmas: string[]): Condition {
  const wanted = new Set(lemmas)
  return (site) => place(site).some((token) => isAmong(token, wanted))
}

/** A court or one who sits in it. */
export function court(place: Place): Condition {
  return (site) => place(site).some((token) => isCourt(site, token))
}

export function isCourt({ scene }: Site, token: Token): boolean {
  return (
    COURTS.test(token.text) ||
    scene.mentionsAt(token).some(({ entity, text }) => COURTS.test(text) || COURTS.test(scene.entity(entity).name))
  )
}

/** One of these words stands in the trigger's own sentence. */
export function sentenceHas(...wanted: string[]): Condition {
  const set = new Set(wanted)
  return ({ scene, word }) => {
    const { first, last } = scene.tree.sentenceOf(word)
    return scene.text.tokens.slice(first, last).some((token) => set.has(token.lower) || set.has(token.lemma))
  }
}

/** One of these words stands among the trigger's own dependents. */
export function phraseHas(...wanted: string[]): Condition {
  const set = new Set(wanted)
  return ({ scene, word }) => {
    const { first, last } = scene.tree.extentOf(word)
    return scene.text.tokens
      .slice(first, last)
      .some((token) => token !== word && (set.has(token.lower) || set.has(token.lemma)))
  }
}

/** One of these words stands right before the trigger, among its modifiers. */
export function modifiedBy(...wanted: string[]): Condition {
  const set = new Set(wanted)
  return (site) =>
    site.args
      .children(site.word, 'amod', 'compound', 'nmod', 'det')
      .some((child) => set.has(child.lower) || set.has(child.lemma))
}

export const not =
  (condition: Condition): Condition =>
  (site) =>
    !condition(site)

export const any =
  (...conditions: Condition[]): Condition =>
  (site) =>
    conditions.some((holds) => holds(site))
