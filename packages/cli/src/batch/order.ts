/** Runs jobs side by side, at most `ahead` begun and not yet given out, and gives results in the order of the jobs. */
export async function* inOrder<Job, Result>(
  jobs: AsyncIterable<Job>,
  run: (job: Job) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = []
  for await (const job of jobs) {
    const length = pending.push(run(job))
    if (length >= ahead) yield await (pending.shift() as Promise<Result>)
  }
  for (const result of pending) yield await result
}
