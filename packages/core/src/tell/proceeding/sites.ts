import { names, noun } from '../conditions'
import type { Outlook } from '../outlook'
import { after, carrierOf, type Place, type Site } from '../places'
import { isAmong, words } from '../words'
import type { Token } from '../../language/index'
import type { Proceeding } from '../../model'
import type { Rule } from '../engine'

export type ProceedingRule = Rule<Proceeding['mode'], Stage, 'authorities' | 'respondents' | 'objects'>
export type Stage = Proceeding['stage']

const SUING =
  'file bring win lose settle face fight drop dismiss lodge launch reject signal consider plan threaten prepare pursue move'.split(
    ' ',
  )
const CLOSING = words('conclude close end finish complete drop wrap shelve find determine blame clear dismiss')
export const open = ({ phase }: Outlook): Stage => (phase === 'ahead' ? 'planned' : phase === 'off' ? 'closed' : 'open')
export const closed = ({ phase }: Outlook): Stage => (phase === 'ahead' ? 'planned' : 'closed')

/** An investigation is open until the text says that it concluded or found something. */
export function inquiry(outlook: Outlook, site: Site): Stage {
  const carrier = carrierOf(site)
  if (carrier && isAmong(carrier, CLOSING)) return 'closed'
  return open(outlook)
}

export const INQUIRIES = ['investigation', 'probe', 'inquiry', 'enquiry', 'crackdown']
export const LEGAL = [
  'court',
  'lawsuit',
  'judge',
  'legal',
  'lawsuits',
  'courts',
  'constitutional',
  'unconstitutional',
  'suit',
]
const MONEY = new Set(['million', 'billion', 'bn', 'm', '%', 'percent', 'turnover', 'revenue', '$', '€', '£'])

const BREACHES = words(
  'break violate breach contravene infringe flout fail abuse evade launder lie subsidise subsidize discriminate dump steal deceive',
)

/** "that X broke the law". */
const breachesOf = ({ args }: Site, verb: Token): Token[] =>
  args.children(verb, 'ccomp').filter((verb) => isAmong(verb, BREACHES))

export function breaches(site: Site): boolean {
  return breachesOf(site, site.word).length > 0
}

export function accused(site: Site): ReturnType<Place> {
  return breachesOf(site, site.word).flatMap((verb) => site.args.subjects(verb))
}

export function accusedByCarrier(site: Site): ReturnType<Place> {
  const verb = carrierOf(site)
  if (!verb) return []
  return [...breachesOf(site, verb).flatMap((breach) => site.args.subjects(breach)), ...site.args.children(verb, 'obj')]
}

/** "opened a review of Micron’s products". */
export function begun(site: Site): boolean {
  return noun(carrier, 'launch', 'open', 'initiate', 'conduct', 'begin')(site) && names(reviewed, 'company')(site)
}

export const reviewed: Place = (site) =>
  after('of', 'into')(site).flatMap((noun) => [noun, ...site.args.possessors(noun)])

export function negated({ args, word }: Site): boolean {
  return args.isNegated(word)
}

export function passive({ args, word }: Site): boolean {
  return args.isPassive(word)
}

/** A sum or a share near the trigger. */
export function money({ scene, word }: Site): boolean {
  const { first, last } = scene.tree.sentenceOf(word)
  return scene.text.tokens
    .slice(Math.max(first, word.index - 12), Math.min(last, word.index + 12))
    .some((token) => MONEY.has(token.lower))
}

export function self({ word }: Site): ReturnType<Place> {
  return [word]
}

export function carrier(site: Site): ReturnType<Place> {
  const verb = carrierOf(site)
  return verb ? [verb] : []
}

/** "an investigation the administration began". */
export function relativeDoer({ args, word }: Site): ReturnType<Place> {
  return args
    .children(word, 'acl')
    .filter((verb) => args.children(verb, 'nsubj').length > 0)
    .flatMap((verb) => args.subjects(verb))
}

/** Where someone was arrested stands for who did it, when no one else is named. */
export function passivePlace(site: Site): ReturnType<Place> {
  return site.args.isPassive(site.word) && site.args.agents(site.word).length === 0
    ? site.args.obliques(site.word, 'in')
    : []
}

/** A government that sues is the authority of its case. */
export function stateSuing({ args, word, scene }: Site): ReturnType<Place> {
  return args
    .agents(word)
    .filter((token) =>
      scene.mentionsAt(token).some(({ entity }) => ['body', 'jurisdiction'].includes(scene.entity(entity).kind)),
    )
}

/** "sued to block X’s takeover". */
export function blocked({ args, word }: Site): ReturnType<Place> {
  return args
    .children(word, 'xcomp', 'advcl')
    .flatMap((verb) => args.patients(verb))
    .flatMap((noun) => args.possessors(noun))
}

/** "alleged that X misled banks". */
export function allegedOf({ args, word }: Site): ReturnType<Place> {
  return args.children(word, 'ccomp').flatMap((verb) => args.subjects(verb))
}

/** Against someone, or one that is brought, won, lost or feared. */
export function filed(site: Site): boolean {
  return (
    names(after('against'), 'company', 'body', 'jurisdiction', 'person')(site) ||
    noun(carrier, ...SUING)(site) ||
    site.args.children(site.word, 'acl').length > 0
  )
}

/** "lawsuits against firms", of nobody in particular. */
export function several(site: Site): boolean {
  return site.word.xpos === 'NNS' && carrierOf(site) === undefined
}

/** "gave Meta five days". */
export function givenByVerb({ args, word }: Site): ReturnType<Place> {
  const receivers = args.children(word, 'iobj')
  if (receivers.length > 0) return receivers
  // Parsers take "Meta" in "gave Meta five days" for a part of the time.
  return args.patients(word).flatMap((noun) => [...args.modifiers(noun), noun])
}

/** Who "sent requests". */
export function senderOf(site: Site): ReturnType<Place> {
  const verb = carrierOf(site)
  return verb && ['send', 'serve'].includes(verb.lemma) ? site.args.agents(verb) : []
}

/** "handed Google a fine". */
export function givenTo(site: Site): ReturnType<Place> {
  const verb = carrierOf(site)
  if (!verb) return []
  const objects = site.args.children(verb, 'iobj', 'obj').filter((noun) => noun !== site.word)
  return [...objects, ...site.args.obliques(verb, 'on', 'to')]
}

/** The phrase itself, or what it hangs beside, names the World Trade Organization. */
export function phraseOrSiblingHas(...wanted: string[]): (site: Site) => boolean {
  return ({ scene, word }) => {
    const { first, last } = scene.tree.sentenceOf(word)
    const from = (scene.tree.token(Math.max(first, word.index - 6)) ?? word).start
    const to = (scene.tree.token(Math.min(last - 1, word.index + 10)) ?? word).end
    const around = scene.text.source.slice(from, to).toLowerCase()
    return wanted.some((piece) => around.includes(piece))
  }
}
