// The benchmark lies beside the project, not in it: its texts belong to others.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './workspace.mjs'

/** The `shared/benchmark` nearest above the project, or null. */
export function findBenchmark() {
  for (let folder = dirname(join(root, 'x')); folder !== dirname(folder); folder = dirname(folder)) {
    const benchmark = join(folder, 'shared/benchmark')
    if (existsSync(benchmark)) return benchmark
  }
  return null
}
