import { merge as mergeBodies } from '@demarche/core/record'
import { bodiesOf } from '../dossiers'

/** Many dossiers to one body of records. */
export async function merge(paths: readonly string[]): Promise<void> {
  process.stdout.write(`${JSON.stringify(mergeBodies(await bodiesOf(paths)))}\n`)
}
