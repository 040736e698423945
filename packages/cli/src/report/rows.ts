// What each type of event has to say, as labelled rows: who, what, whom, over what, how far.
import type { DemarcheEvent, Entity, Evidence, Role, Time } from '@demarche/core'
import { concept, instrument, type StatementMode } from '@demarche/core/ontology'

/** A label, and what stands behind it; rows with nothing behind them are left out. */
export type Row = readonly [label: string, values: readonly string[]]

export interface Card {
  id: string
  /** What kind of thing happened: `Export controls`, `Visit`. */
  title: string
  /** `announced`, `held`; empty where the type has none. */
  stage: string
  /** Of a measure: which way it points. */
  direction?: string
  rows: readonly Row[]
  /** The telling that the event rests on, and its trigger. */
  evidence: Evidence
  trigger: Evidence
  /** How many more places tell it. */
  more: number
}

const says: Record<StatementMode, string> = {
  say: 'says',
  urge: 'urges',
  warn: 'warns',
  condemn: 'condemns',
  deny: 'denies',
  pledge: 'pledges',
  praise: 'praises',
  request: 'requests',
}

export type Namer = (role: Role) => string

/** A concept of the ontology goes by its label there, all else by its own name. */
export const labelOf = ({ id, name, concept: path }: Omit<Entity, 'mentions'>): string =>
  path && id === `concept:${path}` ? concept(path).label : name

/** Names a role's entity; of people and bodies also whose they are. */
export function namerOf(entities: readonly Omit<Entity, 'mentions'>[]): Namer {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return ({ entity: id }) => {
    const entity = byId.get(id)
    if (!entity) return id
    const name = labelOf(entity)
    return entity.kind === 'jurisdiction' || !entity.jurisdiction ? name : `${name} (${entity.jurisdiction})`
  }
}

/** Says of each name that has no words of its own in the text that it was inferred. */
export function markingInferred(name: Namer): Namer {
  return (role) => `${name(role)}${role.basis === 'inferred' ? ' — inferred' : ''}`
}

export function cardOf(event: DemarcheEvent, name: Namer): Card {
  const { id, evidence, trigger } = event
  const [first = trigger] = evidence
  const { rows, ...head } = contentOf(event, name)
  const shared: Row[] = [
    ['when', times(event.when)],
    ['so says', event.attribution?.source ? [name(event.attribution.source)] : []],
  ]
  return { id, ...head, rows: [...rows, ...shared], evidence: first, trigger, more: Math.max(0, evidence.length - 1) }
}

function contentOf(event: DemarcheEvent, name: Namer): Pick<Card, 'title' | 'stage' | 'direction' | 'rows'> {
  const names = (roles: readonly Role[]) => roles.map(name)
  const title = (words: string) => `${sentenceCase(words)}${event.negated ? ' (negated)' : ''}`
  const maybe = (role: Role | null | undefined) => (role ? [name(role)] : [])

  switch (event.type) {
    case 'measure':
      return {
        title: title(instrument(event.instrument).label),
        stage: event.stage,
        direction: event.direction,
        rows: [
          ['who', names(event.imposers)],
          ['whom', names(event.targets)],
          ['for', names(event.beneficiaries)],
          ['over', names(event.objects)],
          ['change', event.change ? [event.change] : []],
          ['amount', event.amounts.map(({ evidence }) => evidence.text)],
          ['why', event.rationales.map(({ rationale }) => rationale.replaceAll('-', ' '))],
          ['law', event.legalBasis.map(({ text }) => text)],
          ...(['announced', 'adopted', 'effective', 'ended'] as const).map(
            (step): Row => [step, times(event.dates[step])],
          ),
        ],
      }
    case 'statement':
      return {
        title: title(says[event.mode]),
        stage: event.direct ? 'in quotes' : '',
        rows: [
          ['who', event.speaker ? [name(event.speaker)] : ['nobody named']],
          ['to', names(event.audience)],
          ['through', maybe(event.medium)],
          ['on', event.topics.map((topic) => concept(topic).label)],
        ],
      }
    case 'encounter':
      return {
        title: title(event.mode.replaceAll('-', ' ')),
        stage: event.stage,
        rows: [
          ['who', names(event.participants)],
          ['where', maybe(event.place)],
        ],
      }
    case 'agreement':
      return {
        title: title(event.mode.replaceAll('-', ' ')),
        stage: event.stage,
        rows: [
          ['who', names(event.parties)],
          ['over', names(event.objects)],
        ],
      }
    case 'proceeding':
      return {
        title: title(event.mode.replaceAll('-', ' ')),
        stage: event.stage,
        rows: [
          ['who', names(event.authorities)],
          ['whom', names(event.respondents)],
          ['over', names(event.objects)],
          ['amount', event.amounts.map(({ evidence }) => evidence.text)],
        ],
      }
    case 'transaction':
      return {
        title: title(event.mode.replaceAll('-', ' ')),
        stage: event.stage,
        rows: [
          ['who', names(event.parties)],
          ['over', names(event.objects)],
          ['amount', event.amounts.map(({ evidence }) => evidence.text)],
        ],
      }
    case 'development':
      return {
        title: title(event.mode.replaceAll('-', ' ')),
        stage: '',
        rows: [
          ['who', names(event.actors)],
          ['over', names(event.objects)],
        ],
      }
  }
}

/** The date where it is known, else the article's own words for it. */
function times(time: Time | undefined): string[] {
  if (!time) return []
  return [time.anchor === 'none' || time.edtf === time.text ? time.text : `${time.edtf} (“${time.text}”)`]
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
