import type { Amount, EventBase, Evidence, Role } from '../model'
import { joinTellings } from './coreference'
import { matchRules, spanOf, type Frame, type Rule, type Telling } from './engine'
import { unique } from './fillers'
import type { Scene } from './types'

/** What tellings of one event add up to, before its type gives it a shape of its own. */
export interface Happening<Mode extends string, Stage extends string, RoleName extends string> {
  mode: Mode
  stage: Stage
  roles: Record<RoleName, Role[]>
  base: Omit<EventBase, 'id' | 'confidence'>
  tellings: readonly Telling<Mode, Stage, RoleName>[]
}

export interface Storyline<Mode extends string, Stage extends string, RoleName extends string> {
  rules: readonly Rule<Mode, Stage, RoleName>[]
  frame: Frame<Stage, RoleName>
  /** Roles whose fillers tell two events of one mode apart. */
  defining: readonly RoleName[]
  /** Modes of which a planned and a finished one are two events. */
  stagesApart?: ReadonlySet<Mode>
  /** Tellings of different groups are never one event; by default the rule's group. */
  groupOf?(telling: Telling<Mode, Stage, RoleName>): string
}

/** Runs a type's rules and joins what they tell into events, in text order. */
export function tellHappenings<Mode extends string, Stage extends string, RoleName extends string>(
  scene: Scene,
  { rules, frame, defining, stagesApart, groupOf = ({ group }) => group }: Storyline<Mode, Stage, RoleName>,
): Happening<Mode, Stage, RoleName>[] {
  const tellings = matchRules(scene, rules, frame)
  const clusters = joinTellings(
    tellings,
    (telling) => ({
      group: telling.negated && telling.stage !== 'planned' ? `not ${groupOf(telling)}` : groupOf(telling),
      roles: defining.map((name) => telling.roles[name]),
      date: undefined,
      ordinal: telling.ordinal,
      indefinite: telling.indefinite,
      definite: telling.definite,
      isNew: telling.isNew,
      stage: stagesApart?.has(telling.mode) ? telling.stage : undefined,
      complete: telling.complete,
    }),
    (entity) => homeOf(scene, entity),
  )
  return clusters.map((members) => join(members, Object.keys(frame.kinds) as RoleName[]))
}

function join<Mode extends string, Stage extends string, RoleName extends string>(
  tellings: Telling<Mode, Stage, RoleName>[],
  names: readonly RoleName[],
): Happening<Mode, Stage, RoleName> {
  const full = tellings.filter((telling) => telling.complete)
  const partiesOf = (telling: Telling<Mode, Stage, RoleName>): number =>
    Object.values<Role[]>(telling.roles).flat().length
  const best = full.toSorted(
    (a, b) => Number(a.negated) - Number(b.negated) || Math.min(partiesOf(b), 2) - Math.min(partiesOf(a), 2),
  )[0] as Telling<Mode, Stage, RoleName>
  const ordered = [best, ...tellings.filter((telling) => telling !== best)]
  const roles = Object.fromEntries(
    names.map((name) => [
      name,
      unique(ordered.filter((telling) => telling.complete).flatMap((telling) => telling.roles[name])),
    ]),
  ) as Record<RoleName, Role[]>
  const when = ordered.find((telling) => telling.when)?.when
  return {
    mode: best.mode,
    stage: commonest(
      full.filter((telling) => telling.negated === best.negated).map((telling) => telling.stage),
      best.stage,
    ),
    roles,
    base: {
      evidence: distinct(ordered.map((telling) => telling.evidence)),
      trigger: spanOf(best.trigger),
      ...(when && { when }),
      negated: best.negated,
      rule: best.rule,
    },
    tellings: ordered,
  }
}

const distinct = (evidence: readonly Evidence[]): Evidence[] => {
  const seen = new Set<string>()
  return evidence.filter(({ start, end }) => !seen.has(`${start}-${end}`) && seen.add(`${start}-${end}`))
}

function homeOf(scene: Scene, id: string): string {
  const entity = scene.entity(id)
  return entity.kind !== 'jurisdiction' && entity.jurisdiction ? `jurisdiction:${entity.jurisdiction}` : id
}

/** Sums of money and shares told in an event's own words. */
export function amountsOf(scene: Scene, { base }: { base: Pick<EventBase, 'evidence'> }): Amount[] {
  return scene.resolved.amounts.filter((amount) =>
    base.evidence.some(({ start, end }) => amount.evidence.start >= start && amount.evidence.end <= end),
  )
}

/** The stage most tellings give; of several, the best telling's. */
function commonest<Stage extends string>(stages: readonly Stage[], preferred: Stage): Stage {
  const count = (stage: Stage): number => stages.filter((other) => other === stage).length
  return stages.reduce((most, stage) => (count(stage) > count(most) ? stage : most), preferred)
}
