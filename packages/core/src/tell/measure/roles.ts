import { relation, type Token } from '../../language/index'
import type { Role } from '../../model'
import type { Arguments } from '../arguments'
import { ACTORS, CONCEPTS, type Fillers, STATES, unique } from '../fillers'
import { phraseOf } from '../phrase'
import type { Stance } from '../stance'
import type { Scene } from '../types'
import type { MeasureRule } from './rules'

/** What a rule sees of the text: where the instrument's word stands and what stands over it. */
export interface Sighting {
  rule: MeasureRule
  trigger: Token
  stance: Stance
}

export interface MeasureRoles {
  imposers: Role[]
  targets: Role[]
  objects: Role[]
  /** The acting clause has a subject that is no state: a firm's own act. */
  actedByFirm: boolean
}

/** Who bears the measure is the subject of these: "faces tariffs". */
const BEARING = new Set('face suffer endure weather survive bear pay'.split(' '))
/** Their subject neither imposes nor bears. */
const REACTING = new Set(
  'violate evade circumvent breach skirt flout bypass dodge escape avoid oppose criticise criticize condemn welcome denounce comply challenge protest contest follow mean prompt spur cause trigger include see hurt hit'.split(
    ' ',
  ),
)
const AIMED = ['on', 'against', 'to', 'for', 'from', 'toward', 'towards', 'at', 'over', 'with']
const AIMING = new Set(
  'target aim direct hit affect cover focus prevent block keep bar stop sever cut deny prohibit curb limit restrict forbid ban prompt cripple punish'.split(
    ' ',
  ),
)
const MADE_BY = new Set(
  'impose introduce announce adopt put place levy unveil issue enact slap set propose plan implement initiate launch sign approve'.split(
    ' ',
  ),
)
/** Countries that head a compound in their own name act in it ("US tariffs"); others bear it ("Russia sanctions"). */
const ADJECTIVAL = new Set(['us', 'u.s.', 'eu', 'uk', 'u.k.', 'e.u.', 'un', 'u.n.', 'british', 'european'])

export function rolesOf({ trigger, stance }: Sighting, scene: Scene, args: Arguments, fillers: Fillers): MeasureRoles {
  const { tree } = scene
  const countryOf = (role: Role) => {
    const entity = scene.entity(role.entity)
    return entity.iso ?? entity.jurisdiction
  }
  const isState = (role: Role) => STATES.has(scene.entity(role.entity).kind)
  const verbal = trigger.upos === 'VERB'
  const imposers: Role[] = []
  const targets: Role[] = []
  let actedByFirm = false

  const take = (into: Role[], nouns: readonly Token[], kinds = ACTORS) => into.push(...fillers.all(nouns, kinds))

  if (!verbal) nameBefore()
  for (const verb of stance.verbs) {
    const bearing = BEARING.has(verb.lemma)
    const agents = args.agents(verb)
    if (bearing) take(targets, args.subjects(verb))
    if (bearing || REACTING.has(verb.lemma)) continue
    if (imposers.length > 0) continue
    const acting = fillers.all(agents, ACTORS)
    imposers.push(...acting.filter(isState))
    if (acting.length > 0 && !acting.some(isState) && verb === stance.verbs[0]) actedByFirm = true
  }
  if (imposers.length === 0 && stance.draft) {
    take(imposers, [stance.draft], STATES)
    for (const maker of makersOf(stance.draft)) take(imposers, [maker], STATES)
  }

  if (verbal) {
    take(targets, args.patients(trigger))
    take(
      targets,
      args
        .obliques(trigger, 'to', 'from', 'in', 'for', 'against', 'with', 'by')
        .filter((noun) => noun.deprel !== 'obl:agent'),
    )
    for (const clause of args.children(trigger, 'xcomp', 'advcl')) {
      if (args.children(clause, 'mark').some((mark) => mark.lower === 'from' || mark.lower === 'to')) {
        take(targets, [...args.patients(clause), ...args.obliques(clause, 'to', 'from', 'in', 'with', 'for')])
      }
    }
  } else {
    const aimed = args.obliques(trigger, ...AIMED)
    take(targets, aimed)
    for (const noun of aimed) targets.push(...within(noun))
    const support = stance.verbs[0]
    if (support && trigger.head === support.index) {
      take(targets, args.obliques(support, 'on', 'against', 'for', 'upon', 'from', 'to'))
      if (args.preposition(trigger) === 'with') take(targets, args.patients(support))
      if (args.preposition(trigger) === 'by' || args.preposition(trigger) === 'to')
        take(targets, args.patients(support))
      if (args.preposition(trigger) === 'to' || args.preposition(trigger) === 'on')
        take(targets, args.patients(support))
    }
    for (const clause of args.children(trigger, 'acl')) {
      if (AIMING.has(clause.lemma)) targets.push(...phraseOf(clause, tree).flatMap(namesAt))
    }
  }

  function nameBefore() {
    take(imposers, args.possessors(trigger), STATES)
    for (const word of args.modifiers(trigger)) {
      for (const mention of scene.mentionsAt(word)) {
        const entity = scene.entity(mention.entity)
        const role: Role = {
          entity: mention.entity,
          basis: mention.basis,
          evidence: { start: mention.start, end: mention.end },
        }
        if (entity.kind === 'company') targets.push(role)
        else if (!STATES.has(entity.kind)) continue
        else if (
          entity.kind === 'jurisdiction' &&
          mention.via === 'name' &&
          !ADJECTIVAL.has(mention.text.toLowerCase())
        )
          targets.push(role)
        else imposers.push(role)
      }
    }
    take(
      imposers,
      args.obliques(trigger, 'by', 'from').filter((noun) => relation(noun) === 'nmod'),
      STATES,
    )
    for (const maker of makersOf(trigger)) take(imposers, [maker], STATES)
  }

  function makersOf(noun: Token): Token[] {
    return args
      .children(noun, 'acl')
      .filter((clause) => MADE_BY.has(clause.lemma))
      .flatMap((clause) => args.agents(clause))
      .filter((agent) => agent !== noun)
  }

  /** Names further down a phrase: "exports of chips to China", "goods from Mexico and Canada". */
  function within(noun: Token): Role[] {
    return phraseOf(noun, tree).flatMap((word) => namesAt(word))
  }
  function namesAt(word: Token): Role[] {
    return scene
      .mentionsAt(word)
      .filter((mention) => ['jurisdiction', 'company', 'research'].includes(scene.entity(mention.entity).kind))
      .map((mention) => ({
        entity: mention.entity,
        basis: mention.basis,
        evidence: { start: mention.start, end: mention.end },
      }))
  }

  const by = unique(imposers)
  const home = new Set(by.map(countryOf))
  const bitten = unique(targets).filter((role) => {
    const { kind } = scene.entity(role.entity)
    return kind !== 'person' && kind !== 'body' && !by.some((other) => other.entity === role.entity)
  })
  const abroad = bitten.filter((role) => !home.has(countryOf(role)))
  return {
    imposers: by,
    targets: abroad,
    objects: unique(objectWords().flatMap((word) => fillers.of(word, CONCEPTS))),
    actedByFirm: actedByFirm && by.length === 0,
  }

  function objectWords(): Token[] {
    const heads = verbal
      ? [...args.patients(trigger), ...args.children(trigger, 'obl', 'xcomp')]
      : [
          trigger,
          ...(stance.verbs[0] && trigger.head === stance.verbs[0].index
            ? args.obliques(stance.verbs[0], 'on', 'for')
            : []),
        ]
    return heads
      .flatMap((head) => phraseOf(head, tree))
      .filter((word) => scene.mentionsAt(word).some((mention) => scene.entity(mention.entity).kind === 'concept'))
  }
}
