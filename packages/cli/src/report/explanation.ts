import type { Article, DemarcheEvent, Dossier, Entity, Evidence, Role, Span } from '@demarche/core'
import { hang, type Paper, paintFor } from './paint'
import { cardShown } from './report'
import { cardOf, namerOf } from './rows'

/** Where each part of an event comes from, or every mention of an entity; undefined for an id that is not there. */
export function explanationOf(dossier: Dossier, id: string, paper: Paper): string | undefined {
  const event = dossier.events.find((other) => other.id === id)
  if (event) return eventExplained(event, dossier, paper)
  const entity = dossier.entities.find((other) => other.id === id)
  return entity && entityExplained(entity, dossier, paper)
}

function eventExplained(event: DemarcheEvent, dossier: Dossier, paper: Paper): string {
  const name = namerOf(dossier.entities)
  const paint = paintFor(paper)
  const said = (label: string, text: string) => hang(`      ${paint.dim(label.padEnd(13))}`, 19, text, paper.width)
  const where = ({ start, end }: Span) => paint.dim(`${start}–${end}`)
  const quote = (evidence: Evidence) => `“${evidence.text.replace(/\s+/g, ' ')}” ${where(evidence)}`
  return [
    '',
    cardShown(event, cardOf(event, name), dossier, paper),
    '',
    said('rule', event.rule),
    said('confidence', event.confidence.toFixed(2)),
    said('trigger', quote(event.trigger)),
    ...event.evidence.map((evidence, i) => said(i === 0 ? 'told at' : '', quote(evidence))),
    ...rolesOf(event).map(([part, role]) => said(part, `${name(role)}: ${basisShown(role, dossier.article)}`)),
    '',
  ].join('\n')
}

/** Every role of an event with the name of the part it plays. */
function rolesOf(event: DemarcheEvent): [part: string, role: Role][] {
  return Object.entries(event).flatMap(([part, value]: [string, unknown]) =>
    (Array.isArray(value) ? value : [value]).filter(isRole).map((role): [string, Role] => [part, role]),
  )
}

function isRole(value: unknown): value is Role {
  return typeof value === 'object' && value !== null && 'entity' in value && 'basis' in value
}

function basisShown({ basis, evidence }: Role, { text }: Article): string {
  return evidence ? `${basis}, “${text.slice(evidence.start, evidence.end)}” ${evidence.start}–${evidence.end}` : basis
}

function entityExplained(entity: Entity, { article }: Dossier, paper: Paper): string {
  const paint = paintFor(paper)
  const facts = [entity.kind, entity.iso ?? entity.jurisdiction, ...(entity.roles ?? []), entity.wikidata]
  const around = ({ start, end, text }: Evidence) => {
    const before = article.text.slice(Math.max(0, start - 30), start)
    const after = article.text.slice(end, end + 30)
    return `…${before}${paint.bold(text)}${after}…`.replace(/\s+/g, ' ')
  }
  return [
    '',
    `  ${paint.bold(entity.name)}  ${paint.dim(facts.filter(Boolean).join(' · '))}`,
    ...entity.mentions.map((mention) =>
      hang(`  ${paint.dim(mention.via.padEnd(10))}`, 12, around(mention), paper.width),
    ),
    '',
  ].join('\n')
}
