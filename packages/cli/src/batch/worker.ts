import { openExtractor } from '../extractor'
import { type Job, perform, type Result } from './job'

const extractor = openExtractor()

/** What each worker thread runs. */
export default async function work(job: Job): Promise<Result> {
  return perform(job, await extractor)
}
