import type { DemarcheEvent, Dossier, Evidence, Role } from './model'

/** One filler of a role, with the words that carry it. */
export interface ExplainedPart {
  /** `imposers`, `speaker`, `place`. */
  part: string
  entity: string
  name: string
  basis: Role['basis']
  /** The words, null where the role is inferred without any. */
  words: Evidence | null
}

export interface Explanation {
  id: string
  type: DemarcheEvent['type']
  /** The row that fired. */
  rule: string
  trigger: Evidence
  evidence: readonly Evidence[]
  parts: readonly ExplainedPart[]
  /** All of it in a sentence for people. */
  sentence: string
}

/** Why a dossier holds an event: its rule, the word that set it off and where each part comes from; undefined for an unknown id. */
export function explain(dossier: Dossier, id: string): Explanation | undefined {
  const event = dossier.events.find((each) => each.id === id)
  if (!event) return undefined
  const parts = partsOf(event, dossier)
  const { type, rule, trigger, evidence } = event
  return { id, type, rule, trigger, evidence, parts, sentence: sentenceOf(event, parts) }
}

function partsOf(event: DemarcheEvent, { article, entities }: Dossier): ExplainedPart[] {
  return Object.entries(event).flatMap(([part, value]: [string, unknown]) =>
    (Array.isArray(value) ? value : [value]).filter(isRole).map(({ entity, basis, evidence }) => ({
      part,
      entity,
      name: entities.find((each) => each.id === entity)?.name ?? entity,
      basis,
      words: evidence ? { ...evidence, text: article.text.slice(evidence.start, evidence.end) } : null,
    })),
  )
}

const isRole = (value: unknown): value is Role =>
  typeof value === 'object' && value !== null && 'entity' in value && 'basis' in value

function sentenceOf({ type, rule, trigger, evidence }: DemarcheEvent, parts: readonly ExplainedPart[]): string {
  const fillers = parts.map(
    ({ part, name, basis, words }) => `${part} ${name} (${basis}${words ? `, “${words.text}”` : ''})`,
  )
  const places = evidence.length === 1 ? 'in one place' : `in ${evidence.length} places`
  return [`“${trigger.text}” set off the rule ${rule}: a ${type} told ${places}`, ...fillers].join('; ').concat('.')
}
