import type { DemarcheEvent, Dossier, Entity, Evidence, EventType } from '@demarche/core'
import { hang, type Paint, type Paper, paintFor } from './paint'
import { type Card, cardOf, markingInferred, namerOf, type Row, labelOf } from './rows'
import { directionShown, stageShown } from './stage'

const indent = 6
const labelWidth = 13

const chapters: readonly (readonly [EventType, string])[] = [
  ['measure', 'Measures'],
  ['statement', 'Statements'],
  ['encounter', 'Encounters'],
  ['agreement', 'Agreements'],
  ['proceeding', 'Proceedings'],
  ['transaction', 'Transactions'],
  ['development', 'Developments'],
]

const groups: readonly (readonly [string, readonly Entity['kind'][]])[] = [
  ['states', ['jurisdiction']],
  ['people', ['person']],
  ['bodies', ['body', 'organisation']],
  ['companies', ['company', 'research']],
  ['places', ['place']],
  ['technology', ['concept']],
]

/** A dossier for people to read: what happened, with the words, and who and what is in it. */
export function reportOf(dossier: Dossier, paper: Paper): string {
  const paint = paintFor(paper)
  const name = markingInferred(namerOf(dossier.entities))
  const sections = chapters.flatMap(([type, title]) => {
    const events = dossier.events.filter((event) => event.type === type)
    if (events.length === 0) return []
    return [
      heading(title, events.length, paper),
      ...events.map((event) => cardShown(event, cardOf(event, name), dossier, paper)),
    ]
  })
  const nothing = paint.dim('  No measure, statement or meeting is told here.')
  return [
    titleOf(dossier, paper),
    ...(sections.length ? sections : [nothing]),
    cast(dossier, paper),
    footnotes(dossier, paper),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function titleOf({ article }: Dossier, paper: Paper): string {
  const paint = paintFor(paper)
  const facts = [article.outlet, article.authors?.join(', '), article.publishedAt ?? 'no date', article.url]
  const title = hang('  ', 2, paint.bold(article.title ?? article.id), paper.width)
  return `\n${title}\n${hang('  ', 2, paint.dim(facts.filter(Boolean).join(' · ')), paper.width)}`
}

function heading(title: string, count: number, paper: Paper): string {
  const paint = paintFor(paper)
  const rule = '─'.repeat(Math.max(0, paper.width - title.length - String(count).length - 6))
  return `  ${paint.bold(title.toUpperCase())} ${paint.dim(rule)} ${count}`
}

/** One event: its head with the stage at the right edge, its rows, its words. */
export function cardShown(event: DemarcheEvent, card: Card, { links }: Pick<Dossier, 'links'>, paper: Paper): string {
  const paint = paintFor(paper)
  const plain = paintFor({ ...paper, colour: false })
  const right = (ink: Paint) =>
    [card.direction && directionShown(card.direction, ink), stageShown(card.stage, event.type === 'measure', ink)]
      .filter(Boolean)
      .join('  ')
  const lead = `  ${card.id.padEnd(indent - 3)} `
  const gap = paper.width - lead.length - card.title.length - right(plain).length
  const space = gap > 1 ? ' '.repeat(gap) : `\n${' '.repeat(indent)}`
  const head = `${paint.dim(lead)}${paint.bold(card.title)}${right(plain) && `${space}${right(paint)}`}`
  const ties = links
    .filter(({ from }) => from === event.id)
    .map((link): Row => [link.relation.replaceAll('-', ' '), [link.to]])
  const rows = [...card.rows, ...ties].filter(([, values]) => values.length > 0)
  const more = card.more ? paint.dim(`  +${card.more}\u00a0more`) : ''
  return [
    head,
    ...rows.map(([label, values]) => row(label, values.join(', '), paper)),
    hang(' '.repeat(indent), indent, `${quoted(card.evidence, card.trigger, paint)}${more}`, paper.width),
  ].join('\n')
}

function row(label: string, text: string, paper: Paper): string {
  const paint = paintFor(paper)
  return hang(`${' '.repeat(indent)}${paint.dim(label.padEnd(labelWidth))}`, indent + labelWidth, text, paper.width)
}

/** The article's words, faint, with the trigger standing out. */
function quoted({ start, end, text }: Evidence, trigger: Evidence, paint: Paint): string {
  const oneLine = (words: string) => words.replace(/\s+/g, ' ')
  if (trigger.start < start || trigger.end > end) return paint.dim(`“${oneLine(text)}”`)
  const before = oneLine(text.slice(0, trigger.start - start))
  const after = oneLine(text.slice(trigger.end - start))
  return `${paint.dim(`“${before}`)}${paint.underline(oneLine(trigger.text))}${paint.dim(`${after}”`)}`
}

function cast({ entities }: Dossier, paper: Paper): string {
  if (entities.length === 0) return ''
  const paint = paintFor(paper)
  const lines = groups.flatMap(([label, kinds]) => {
    const named = entities.filter((entity) => kinds.includes(entity.kind))
    if (named.length === 0) return []
    const names = named.map((entity) => {
      const name = labelOf(entity)
      return entity.mentions.length > 1 ? `${name} ${paint.dim(`×${entity.mentions.length}`)}` : name
    })
    return [
      hang(
        `  ${paint.dim(label.padEnd(labelWidth + indent - 2))}`,
        labelWidth + indent,
        names.join(paint.dim(' · ')),
        paper.width,
      ),
    ]
  })
  return [heading('Who and what', entities.length, paper), ...lines].join('\n')
}

function footnotes({ identifiers, warnings }: Dossier, paper: Paper): string {
  const paint = paintFor(paper)
  const references = [...new Set(identifiers.map(({ value }) => value))].join(' · ')
  return [
    references &&
      hang(
        `  ${paint.dim('references'.padEnd(labelWidth + indent - 2))}`,
        labelWidth + indent,
        references,
        paper.width,
      ),
    ...warnings.map(({ message }) => hang(`  ${paint.yellow('!')} `, 4, message, paper.width)),
  ]
    .filter(Boolean)
    .join('\n')
}
