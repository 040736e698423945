// Runs the built command in a process of its own, with its peak of memory.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../packages/cli/dist/demarche.js', import.meta.url))
const article = fileURLToPath(new URL('../examples/worked-article/article.txt', import.meta.url))

/**
 * Writes the peak into a file when the command ends; loaded before it by --import. VmHWM, since getrusage's figure also
 * counts the process that the command was forked from.
 */
const witness = (file) => {
  const code = `
    import { readFileSync, writeFileSync } from 'node:fs'
    process.on('exit', () => writeFileSync(${JSON.stringify(file)}, readFileSync('/proc/self/status', 'utf8')))`
  return `data:text/javascript,${encodeURIComponent(code)}`
}

function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(folder, ...args) {
  const peakFile = join(folder, 'peak')
  const begun = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', witness(peakFile), command, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(stderr)
  return {
    seconds: (performance.now() - begun) / 1000,
    peak: Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(peakFile, 'utf8'))[1]) / 1024),
  }
}

/** In MB. */
export function memoryOfOneArticle() {
  return inFolder((folder) => run(folder, 'extract', article, '--format', 'json').peak)
}

export function* batchRuns(text) {
  for (const [articles, workers] of [
    [500, 1],
    [500, 2],
    [5000, 2],
  ]) {
    yield inFolder((folder) => {
      const input = join(folder, 'in.ndjson')
      const lines = Array.from({ length: articles }, (_, i) => JSON.stringify({ id: String(i), text }))
      writeFileSync(input, `${lines.join('\n')}\n`)
      const options = ['--output', join(folder, 'out.ndjson'), '--workers', String(workers)]
      const { seconds, peak } = run(folder, 'batch', input, ...options)
      return { articles, workers, rate: articles / seconds, peak }
    })
  }
}
