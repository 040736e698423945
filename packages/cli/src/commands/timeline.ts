import { merge, type Records, timeline as timelineOf, type TimelineEntry } from '@demarche/core/record'
import { bodiesOf } from '../dossiers'
import { paperOf } from '../report/paint'
import { timelineShown } from '../report/timeline'

export interface TimelineOptions {
  format: 'report' | 'json'
}

/** What happened when, over many dossiers. */
export async function timeline(paths: readonly string[], { format }: TimelineOptions): Promise<void> {
  const records = merge(await bodiesOf(paths))
  process.stdout.write(shown(timelineOf(records), records, format))
}

function shown(entries: readonly TimelineEntry[], records: Records, format: TimelineOptions['format']): string {
  return format === 'json'
    ? `${JSON.stringify(entries, null, 2)}\n`
    : timelineShown(entries, records, paperOf(process.stdout))
}
