import { articlesOf } from '../batch/articles'
import type { Job } from '../batch/job'
import { openOutput } from '../batch/output'
import { inOrder } from '../batch/order'
import { openPool } from '../batch/pool'
import { clock, counted, progressOn } from '../batch/progress'
import { EXIT } from '../exit'

/** Articles begun and not yet written, for each worker: bounds what a batch holds in memory. */
const ahead = 4

export interface BatchOptions {
  output?: string
  resume: boolean
  workers: number
}

/** Many articles, a dossier or an error record a line, in input order. */
export async function batch(paths: readonly string[], { output, resume, workers }: BatchOptions): Promise<number> {
  const { jobs, bytes } = await articlesOf(paths)
  const out = await openOutput(output, resume)
  const progress = progressOn(process.stderr, bytes)
  const begun = performance.now()
  let written = 0
  let failed = 0

  const pool = openPool(workers)
  const run = async (job: Job) => ({ size: job.size, ...(await pool.run(job)) })
  try {
    for await (const { json, size, ...result } of inOrder(after(jobs, out.done, progress.skip), run, workers * ahead)) {
      await out.write(json)
      written++
      if (result.failed) failed++
      progress.step(size)
    }
  } finally {
    progress.end()
    await pool.close()
    await out.close()
  }

  const seconds = (performance.now() - begun) / 1000
  const facts = [
    `${counted(written)} articles in ${clock(seconds)}`,
    out.done > 0 && `${counted(out.done)} were done before`,
    failed > 0 && `${counted(failed)} could not be read and are error records`,
  ]
  process.stderr.write(`${facts.filter(Boolean).join('; ')}\n`)
  return failed > 0 ? EXIT.partly : EXIT.done
}

async function* after<T extends { size: number }>(
  jobs: AsyncIterable<T>,
  done: number,
  skip: (size: number) => void,
): AsyncGenerator<T> {
  let seen = 0
  for await (const job of jobs) {
    if (seen++ < done) skip(job.size)
    else yield job
  }
}
