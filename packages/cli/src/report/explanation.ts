import { type DemarcheEvent, type Dossier, type Entity, type Evidence, explain, type Explanation } from '@demarche/core'
import { hang, type Paper, paintFor } from './paint'
import { cardShown } from './report'
import { cardOf, namerOf } from './rows'

/** Where each part of an event comes from, or every mention of an entity; undefined for an id that is not there. */
export function explanationOf(dossier: Dossier, id: string, paper: Paper): string | undefined {
  const event = dossier.events.find((other) => other.id === id)
  const explanation = explain(dossier, id)
  if (event && explanation) return eventExplained(event, explanation, dossier, paper)
  const entity = dossier.entities.find((other) => other.id === id)
  return entity && entityExplained(entity, dossier, paper)
}

function eventExplained(event: DemarcheEvent, explanation: Explanation, dossier: Dossier, paper: Paper): string {
  const paint = paintFor(paper)
  const said = (label: string, text: string) => hang(`      ${paint.dim(label.padEnd(13))}`, 19, text, paper.width)
  const quote = ({ start, end, text }: Evidence) => `“${text.replace(/\s+/g, ' ')}” ${paint.dim(`${start}–${end}`)}`
  const { rule, trigger, evidence, parts } = explanation
  return [
    '',
    cardShown(event, cardOf(event, namerOf(dossier.entities)), dossier, paper),
    '',
    said('rule', rule),
    said('confidence', event.confidence.toFixed(2)),
    said('trigger', quote(trigger)),
    ...evidence.map((telling, i) => said(i === 0 ? 'told at' : '', quote(telling))),
    ...parts.map(({ part, name, basis, words }) =>
      said(part, words ? `${name}: ${basis}, ${quote(words)}` : `${name}: ${basis}`),
    ),
    '',
  ].join('\n')
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
