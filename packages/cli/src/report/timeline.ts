import type { EventRecord, Records, TimelineEntry } from '@demarche/core/record'
import { hang, type Paper, paintFor } from './paint'
import { cardOf, type Namer, namerOf } from './rows'

const dateWidth = 13

/** A line an entry: when, what, how far, who and whom, and how many sources tell it. */
export function timelineShown(entries: readonly TimelineEntry[], { records, entities }: Records, paper: Paper): string {
  const paint = paintFor(paper)
  const name = namerOf(entities)
  const byId = new Map(records.map((record) => [record.id, record]))
  const lines = entries.map((entry) => {
    const record = byId.get(entry.record) as EventRecord
    const date = (entry.dated ? entry.date : `(${entry.date || 'no date'})`).padEnd(dateWidth)
    const told = entry.sources.length > 1 ? paint.dim(`  ×${entry.sources.length}`) : ''
    return hang(`  ${paint.bold(date)}`, dateWidth + 2, `${summaryOf(record, entry.stage, name)}${told}`, paper.width)
  })
  return `\n${lines.join('\n') || '  Nothing happens here.'}\n\n${paint.dim('  In brackets: the day it was told, where no day is given.')}\n`
}

function summaryOf({ tellings: [first] }: EventRecord, stage: string, name: Namer): string {
  if (!first) return ''
  const { title, rows } = cardOf(first.event, name)
  const said = (label: string) => rows.find(([row]) => row === label)?.[1].join(', ')
  const [who, whom, over] = ['who', 'whom', 'over'].map(said)
  return [`${title}${stage && `, ${stage}`}`, [who, whom].filter(Boolean).join(' → '), over].filter(Boolean).join(' · ')
}
