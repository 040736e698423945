import { relation, type Token } from '../../language/index'
import type { EntityKind, Role } from '../../model'
import type { Arguments } from '../arguments'
import { STANDINGS } from '../cues'
import { ACTORS, type Fillers, STATES, unique } from '../fillers'
import { phraseOf } from '../phrase'
import type { Stance } from '../stance'
import type { Scene } from '../types'
import { complementsOf } from './complements'
import { barredFrom, isVerbal, type RuleBook, rulesFor } from './match'
import type { MeasureRule } from './rules/index'

/** What a rule sees of the text: where the instrument's word stands and what stands over it. */
export interface Sighting {
  rule: MeasureRule
  trigger: Token
  stance: Stance
  /** All rules: another word may set off its own. */
  book: RuleBook
}

export interface MeasureRoles {
  imposers: Role[]
  targets: Role[]
  objects: Role[]
  /** The acting clause has a subject that is no state: a firm's own act. */
  actedByFirm: boolean
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Who bears the measure is the subject of these: "faces tariffs". */
const BEARING = words('face suffer endure weather survive bear pay')
/** Whom support goes to is the subject of these. */
const RECEIVING = words('receive get win secure obtain apply seek land gain')
/** Their subject neither imposes nor bears. */
const REACTING = words(
  'violate evade circumvent breach skirt flout bypass dodge escape avoid oppose criticise criticize condemn welcome denounce comply challenge protest contest follow mean prompt spur cause trigger include see hurt call describe slam blast',
)
/** Courts undo or uphold what others impose. */
const COURT = /\b(?:court|tribunal)\b/i
/** Who agrees to a tariff of another's bears it. */
const ACCEPTING = words('agree accept')
const SAYING = words('say announce declare warn tell confirm')
const AIMED = ['on', 'against', 'to', 'from', 'toward', 'towards', 'at', 'upon', 'of']
/** Behind a measure these say what it covers or whom it helps, and as often why: "sanctions on Iran for arms sales". */
const CONCERNING = ['for', 'over']
/** A city or province that acts is its government. */
const GOVERNING: ReadonlySet<EntityKind> = new Set([...STATES, 'place'])
const ACTING: ReadonlySet<EntityKind> = new Set([...ACTORS, 'place'])
const LAWFUL: ReadonlySet<EntityKind> = new Set(['jurisdiction', 'body'])
/** Shuts or opens a market that is the imposer's own. */
const isHere = ({ instrument }: MeasureRule): boolean => instrument.startsWith('market-access')
const BITTEN: ReadonlySet<EntityKind> = new Set(['jurisdiction', 'company', 'research'])
/** Heads of clauses on the instrument that say whom it is for: "tariffs targeting China", "curbs that cut off Huawei". */
const AIMING = words(
  'target aim direct hit affect cover focus prevent block keep bar stop sever cut deny prohibit curb limit restrict forbid ban cripple punish',
)
const MADE_BY = words(
  'impose introduce announce adopt put place levy unveil issue enact slap set propose plan implement initiate launch sign approve pass',
)
/** Countries that stand before a noun in their own name act in it ("US tariffs"); others bear it ("Russia sanctions"). */
const ADJECTIVAL = words('us u.s. eu uk u.k. e.u. un u.n. british european')

export function rolesOf(sighting: Sighting, scene: Scene, args: Arguments, fillers: Fillers): MeasureRoles {
  const { trigger, rule, stance } = sighting
  const countryOf = (role: Role) => {
    const entity = scene.entity(role.entity)
    return entity.iso ?? entity.jurisdiction
  }
  const isState = (role: Role) =>
    GOVERNING.has(scene.entity(role.entity).kind) &&
    !COURT.test(scene.entity(role.entity).name) &&
    (scene.entity(role.entity).kind !== 'person' || countryOf(role) !== undefined)
  const isSupport = rule.direction === 'supportive'
  const seen = isVerbal(trigger) ? verbal() : nominal()
  const acting = actors()
  // "Tokyo wants Washington to cut its tariffs": who acts is surer than what "its" goes back to.
  const isStated =
    seen.imposers.some(({ basis }) => basis !== 'coreferent') ||
    (acting.states.length === 0 && seen.imposers.length > 0)
  const imposers = unique(isStated ? seen.imposers : lawgivers(acting.states))
  if (imposers.length === 0) imposers.push(...announcers([...seen.targets, ...acting.bearers]))
  if (imposers.length === 0 && isHere(rule)) imposers.push(...barring())
  const home = new Set(imposers.map(countryOf))
  // "China removed Didi from app stores"
  const isOwnFirm = (role: Role) => isHere(rule) && scene.entity(role.entity).kind === 'company'
  const canBear = (role: Role) => {
    const { kind } = scene.entity(role.entity)
    return kind === 'person' || kind === 'organisation' ? rule.instrument.startsWith('listings') : kind !== 'body'
  }
  return {
    imposers,
    targets: unique([...seen.targets, ...acting.bearers]).filter(
      (role) =>
        canBear(role) &&
        !imposers.some(({ entity }) => entity === role.entity) &&
        (isSupport || isOwnFirm(role) || !home.has(countryOf(role))),
    ),
    objects: unique(
      seen.heads.flatMap((head) => phraseOf(head, scene.tree, isAside)).flatMap((word) => namesAt(word, isConcept)),
    ),
    actedByFirm: acting.isFirm && imposers.length === 0,
  }

  /** Subjects of the verbs over the act: the first that is a state imposes; those that face or suffer it bear it. */
  function actors(): { states: Role[]; bearers: Role[]; isFirm: boolean } {
    const bearers: Role[] = []
    let isFirm = false
    for (const verb of stance.verbs) {
      const bears =
        verb.upos === 'ADJ'
          ? verb.lemma in STANDINGS
          : (isSupport ? RECEIVING : BEARING).has(verb.lemma) || (rule.bears && verb === trigger)
      const accepts = verb === stance.verbs[0] && ACCEPTING.has(verb.lemma) && rule.instrument === 'imports/tariff'
      if (accepts && !isVerbal(trigger) && seen.targets.length === 0) {
        bearers.push(...fillers.all(args.subjects(verb), ACTORS))
        continue
      }
      if (bears) bearers.push(...fillers.all(args.subjects(verb), ACTORS))
      if (bears || REACTING.has(verb.lemma)) continue
      const agents = fillers.all(args.agents(verb), ACTING)
      const states = agents.filter(isState)
      if (states.length > 0) return { states, bearers, isFirm }
      if (agents.length > 0 && verb === stance.verbs[0]) isFirm = true
    }
    const makers = stance.draft ? [stance.draft, ...makersOf(stance.draft)] : deciders()
    return { states: fillers.all(makers, GOVERNING), bearers, isFirm }
  }

  /** A law by name is its home's, whoever speaks of it, unless they are said to make one like it. */
  function lawgivers(states: Role[]): Role[] {
    const verb = stance.verbs[0]
    if (!rule.home || (verb && states.length > 0 && MADE_BY.has(verb.lemma))) return states
    const own = states.filter((role) => countryOf(role) === rule.home)
    if (own.length > 0) return own
    const known = scene.resolved.entities.filter(({ iso, jurisdiction }) => (iso ?? jurisdiction) === rule.home)
    const home = known.find(({ kind }) => kind === 'jurisdiction') ?? known.find(({ kind }) => STATES.has(kind))
    return home ? [{ entity: home.id, basis: 'inferred' }] : []
  }

  /** "the Trade Representative" in "Chinese panels will face a duty, the Trade Representative said". */
  function announcers(bitten: readonly Role[]): Role[] {
    const bearing = new Set(bitten.map(countryOf))
    const sayings = stance.verbs
      .flatMap((verb) => args.children(verb, 'parataxis'))
      .filter((verb) => SAYING.has(verb.lemma))
    const sources = stance.verbs.flatMap((verb) => args.obliques(verb, 'according to'))
    return fillers
      .all([...sayings.flatMap((verb) => args.agents(verb)), ...sources], STATES)
      .filter((role) => countryOf(role) !== undefined && !bearing.has(countryOf(role)))
  }

  /** "banned in Canada", "barred from Britain’s networks", "a ban in India": who bans is where it is banned. */
  function barring(): Role[] {
    if (!isVerbal(trigger)) return fillers.all(complementsOf(trigger, scene, args, 'in'), LAWFUL)
    return args.isPassive(trigger) ? fillers.all(args.obliques(trigger, 'from', 'in'), LAWFUL) : []
  }

  /** "China" in "China’s announcement of export controls". */
  function deciders(): Token[] {
    const over = args.governors(trigger)
    const verb = over.findIndex((word) => word.upos !== 'NOUN')
    return over.slice(0, verb === -1 ? over.length : verb).flatMap((noun) => args.possessors(noun))
  }

  function verbal(): { imposers: Role[]; targets: Role[]; heads: Token[] } {
    const patients = args.patients(trigger)
    const beside = args
      .obliques(trigger, 'to', 'from', 'in', 'for', 'against', 'with', 'by')
      .filter((noun) => noun.deprel !== 'obl:agent')
    const clauses = [...args.children(trigger, 'xcomp'), ...barredFrom(trigger, args)]
    const below = [...clauses, ...(rule.act ? args.children(trigger, 'ccomp') : [])].flatMap((clause) => [
      ...(rule.act ? args.subjects(clause) : []),
      ...args.patients(clause),
      ...args.obliques(clause, 'to', 'from', 'in', 'with', 'for'),
    ])
    return {
      imposers: isSupport && RECEIVING.has(trigger.lemma) ? fillers.all(args.obliques(trigger, 'from'), STATES) : [],
      targets: fillers.all([...patients, ...beside, ...below], ACTORS),
      heads: [...patients, ...beside, ...clauses],
    }
  }

  function nominal(): { imposers: Role[]; targets: Role[]; heads: Token[] } {
    const before = namesBefore()
    const makers = [
      ...args.possessors(trigger),
      ...args
        .obliques(trigger, 'by', 'from')
        .filter((noun) => relation(noun) === 'nmod' && rulesFor(noun, scene, args, sighting.book).length === 0),
      ...makersOf(trigger),
    ]
    const aimed = complementsOf(trigger, scene, args, ...AIMED)
    const concerned = complementsOf(trigger, scene, args, ...CONCERNING)
    const bitten =
      rule.direction === 'restrictive' ? aimed : [...aimed, ...concerned, ...complementsOf(trigger, scene, args, 'in')]
    const givers = isSupport && stance.verbs[0] ? args.obliques(stance.verbs[0], 'from') : []
    // "imports into the US": who bars the door.
    const doors = rule.instrument.startsWith('imports')
      ? aimed.flatMap((goods) => args.obliques(goods, 'into', 'to'))
      : []
    const clauses = args.children(trigger, 'acl').filter((clause) => AIMING.has(clause.lemma))
    const support = stance.verbs[0]
    const hit =
      support &&
      trigger.head === support.index &&
      ['with', 'by', 'to', 'on', 'in', 'under', 'of'].includes(args.preposition(trigger))
        ? args.patients(support)
        : []
    const receivers =
      rule.under && support ? args.children(support, 'iobj').flatMap((noun) => args.conjuncts(noun)) : []
    // "NSO has been on the Entity List since 2021".
    const listed =
      args.preposition(trigger) === 'on' && args.children(trigger, 'cop').length > 0
        ? args.children(trigger, 'nsubj').flatMap(args.conjuncts)
        : []
    return {
      imposers: [...fillers.all([...makers, ...givers, ...doors], GOVERNING), ...before.imposers],
      targets: [
        ...before.targets,
        ...fillers.all([...bitten, ...hit, ...receivers, ...listed], ACTORS),
        ...fillers.all(clauses.flatMap(aimedAt), ACTORS),
        ...bitten.flatMap((head) => phraseOf(head, scene.tree, isOrigin)).flatMap((word) => namesAt(word, isBitten)),
      ],
      heads: [trigger, ...aimed, ...concerned],
    }
  }

  /** "US" in "controls on exports of US chips" says where the goods come from, not whom the control bites. */
  function isOrigin(child: Token): boolean {
    const goods = scene.tree.headOf(child)
    return (
      goods !== undefined &&
      rule.instrument.startsWith('export-controls') &&
      ['compound', 'amod'].includes(relation(child)) &&
      args.preposition(goods) === 'of'
    )
  }

  /** "China’s access" in "curbs that aim to sever China’s access". */
  function aimedAt(clause: Token): Token[] {
    return [clause, ...args.children(clause, 'xcomp')].flatMap((verb) => [
      ...args.patients(verb).filter((noun) => noun !== trigger),
      ...args.obliques(verb, 'at', 'on', 'against', 'to', 'from'),
    ])
  }

  function namesBefore(): { imposers: Role[]; targets: Role[] } {
    const found: { imposers: Role[]; targets: Role[] } = { imposers: [], targets: [] }
    for (const word of args.modifiers(trigger)) {
      for (const mention of scene.mentionsAt(word)) {
        const { kind } = scene.entity(mention.entity)
        const isAimedAt =
          kind === 'company' ||
          (kind === 'jurisdiction' && mention.via === 'name' && !ADJECTIVAL.has(mention.text.toLowerCase()))
        if (!isAimedAt && !STATES.has(kind)) continue
        // "Britain eased restrictions", where a parser takes the verb for an adjective.
        const acts =
          STATES.has(kind) && stance.verbs.some((verb) => verb.head === trigger.index && word.index < verb.index)
        found[isAimedAt && !acts ? 'targets' : 'imposers'].push(roleOf(mention))
      }
    }
    return found
  }

  /** "the US" in "tariffs imposed by the US" and "tariffs that the US imposed". */
  function makersOf(noun: Token): Token[] {
    return args
      .children(noun, 'acl')
      .filter((clause) => MADE_BY.has(clause.lemma))
      .flatMap((clause) => args.agents(clause))
      .filter((agent) => agent !== noun)
  }

  function namesAt(word: Token, fits: (kind: EntityKind) => boolean): Role[] {
    return scene
      .mentionsAt(word)
      .filter((mention) => fits(scene.entity(mention.entity).kind))
      .map(roleOf)
  }
}

/** "used in cars" says what a metal is good for, not what is covered. */
const isAside = (child: Token) => relation(child) === 'acl' && USES.has(child.lemma)
const USES = words('use need require find employ')
const isConcept = (kind: EntityKind) => kind === 'concept'
const isBitten = (kind: EntityKind) => BITTEN.has(kind)

const roleOf = ({ entity, basis, start, end }: Scene['resolved']['mentions'][number]): Role => ({
  entity,
  basis,
  evidence: { start, end },
})
