// Scores the HTML reader on the development pages, and runs Mozilla's Readability over the same documents beside it:
// `node benchmarks/html.mjs`. Fails where a figure is under its floor in benchmarks/html-floors.json; `--raise` lifts
// the floors to what was reached.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { html } from '@demarche/core/html'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { findBenchmark } from '../scripts/shared.mjs'
import { root } from '../scripts/workspace.mjs'

const work = join(root, '.cache/html')
const floorsFile = join(root, 'benchmarks/html-floors.json')
/** What a floor leaves below the figure reached. */
const slack = 0.005

const benchmark = findBenchmark()
if (!benchmark) {
  console.log('The benchmark is not here (../shared/benchmark): nothing to score.')
  process.exit(0)
}
const pages = join(benchmark, 'html')
const gold = JSON.parse(readFileSync(join(pages, 'gold.json'), 'utf8'))

const readers = {
  demarche(markup) {
    const { text, found } = html(markup)
    return { body: text, title: found.title, authors: found.authors, date: found.publishedAt }
  },
  readability(markup) {
    const { document } = parseHTML(markup)
    for (const template of document.querySelectorAll('template')) template.remove()
    const { textContent, title, byline, publishedTime } = new Readability(document).parse() ?? {}
    return { body: textContent, title, authors: byline ? [byline] : [], date: publishedTime }
  },
}

/** Every second page of each set, in order of id: `even` was tuned on first, `odd` was looked at later. */
function halves() {
  const half = (wanted) =>
    ['bodies', 'news'].flatMap((set) =>
      Object.keys(gold)
        .filter((id) => gold[id].set === set)
        .toSorted()
        .filter((_, index) => index % 2 === wanted),
    )
  return { all: Object.keys(gold), even: half(0), odd: half(1) }
}

/** The rows of the benchmark's own scorer: `{ 'bodies precision': 0.97 }`. */
function score(predictions, ids) {
  const place = join(work, 'score')
  mkdirSync(place, { recursive: true })
  copyFileSync(join(pages, 'score.mjs'), join(place, 'score.mjs'))
  writeFileSync(join(place, 'gold.json'), JSON.stringify(Object.fromEntries(ids.map((id) => [id, gold[id]]))))
  writeFileSync(join(place, 'predictions.json'), JSON.stringify(predictions))
  const { status, stdout, stderr } = spawnSync('node', [join(place, 'score.mjs'), join(place, 'predictions.json')], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return Object.fromEntries(
    stdout
      .trim()
      .split('\n')
      .map((line) => /^(\w+) +(.+?) +([\d.]+) /.exec(line))
      .map(([, set, name, figure]) => [`${set} ${name}`, Number(figure)]),
  )
}

rmSync(work, { recursive: true, force: true })
const markups = Object.keys(gold).map((id) => [
  id,
  gunzipSync(readFileSync(join(pages, `pages/${id}.html.gz`))).toString('utf8'),
])
const reached = {}
for (const [name, reader] of Object.entries(readers)) {
  for (const [, markup] of markups.slice(0, 20)) reader(markup)
  const before = process.cpuUsage()
  const predictions = Object.fromEntries(markups.map(([id, markup]) => [id, reader(markup)]))
  const { user, system } = process.cpuUsage(before)
  reached[name] = Object.fromEntries(Object.entries(halves()).map(([half, ids]) => [half, score(predictions, ids)]))
  console.log(`${name}: ${(markups.length / ((user + system) / 1e6)).toFixed(1)} pages a second of processor time`)
}

const floors = JSON.parse(readFileSync(floorsFile, 'utf8'))
console.log(`\n${'demarche'.padEnd(20)} ${'all'.padStart(7)} ${'even'.padStart(7)} ${'odd'.padStart(7)}   readability`)
let under = 0
for (const [row, figure] of Object.entries(reached.demarche.all)) {
  const floor = floors[row] ?? 0
  if (figure < floor) under++
  const figures = ['all', 'even', 'odd'].map((half) => reached.demarche[half][row].toFixed(4).padStart(7))
  const verdict = figure < floor ? `  under its floor of ${floor} ✗` : ''
  console.log(`${row.padEnd(20)} ${figures.join(' ')}   ${reached.readability.all[row].toFixed(4)}${verdict}`)
  floors[row] = Math.max(floor, Math.floor((figure - slack) * 1000) / 1000)
}
if (process.argv.includes('--raise')) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`)
process.exitCode = under ? 1 : 0
