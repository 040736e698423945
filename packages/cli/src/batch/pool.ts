import { Piscina } from 'piscina'
import { broken, type Job, type Result } from './job'

export interface Pool {
  /** Never rejects: a worker that dies leaves an error record. */
  run(job: Job): Promise<Result>
  close(): Promise<void>
}

export function openPool(workers: number): Pool {
  const threads = new Piscina<Job, Result>({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
  })
  return {
    async run(job) {
      try {
        return await threads.run(job)
      } catch (error) {
        return broken(error, job.kind === 'line' ? { line: job.line } : { id: job.path })
      }
    },
    close: () => threads.destroy(),
  }
}
