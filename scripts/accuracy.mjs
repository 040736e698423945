// Scores the extractor on the development texts and on the news of our own: `pnpm accuracy`, with `--misses` for a page of
// what went wrong in the former. Where the development texts are not, our own are all that is scored.
// `--set quotes` scores the statements on another set instead, `--set direction` who does it to whom.
// Fails where a figure is under its floor in benchmarks/floors.json; `--raise` lifts the floors to what was reached.
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newsHalves, scoreNews } from '../benchmarks/news.mjs'
import { missesPage } from './misses.mjs'
import { findBenchmark } from './shared.mjs'
import { root } from './workspace.mjs'

for (const set of ['quotes', 'direction']) {
  if (!process.argv.join(' ').includes(`--set ${set}`)) continue
  await import(`../benchmarks/${set}.mjs`)
  process.exit()
}

const floorsFile = join(root, 'benchmarks/floors.json')
const work = join(root, '.cache/accuracy')
const headline = ['facts', 'events', 'entities', 'concepts']
/** What a floor leaves below the figure reached, so that a rule that trades an event for another does not fail. */
const slack = 0.02

const benchmark = findBenchmark()

/** Every fourth text is held out: only its summed score is looked at, so that it tells how much was fitted. */
function halves() {
  const ids = readdirSync(join(benchmark, 'dev/gold'))
    .map((name) => name.replace('.json', ''))
    .toSorted()
  return { seen: ids.filter((_, i) => i % 4 !== 3), held: ids.filter((_, i) => i % 4 === 3) }
}

async function startExtractor() {
  const core = join(root, 'packages/core/dist/index.js')
  if (!existsSync(core)) throw new Error('Build first: npx pnpm build')
  const { createExtractor } = await import(core)
  return createExtractor()
}

function predict(extractor) {
  for (const { id, title, publishedAt, outlet } of JSON.parse(
    readFileSync(join(benchmark, 'dev/index.json'), 'utf8'),
  )) {
    const text = readFileSync(join(benchmark, `dev/texts/${id}.txt`), 'utf8')
    const known = Object.fromEntries(
      Object.entries({ title, publishedAt, outlet }).filter(([, value]) => value !== null),
    )
    writeFileSync(join(work, `pred/${id}.json`), JSON.stringify(extractor.extract({ id, text, ...known })))
  }
}

function score(half, ids, ...options) {
  const gold = join(work, half)
  mkdirSync(gold)
  for (const id of ids) copyFileSync(join(benchmark, `dev/gold/${id}.json`), join(gold, `${id}.json`))
  const places = ['--gold', gold, '--texts', join(benchmark, 'dev/texts'), '--pred', join(work, 'pred')]
  const { status, stdout, stderr } = spawnSync('node', [join(benchmark, 'score.mjs'), ...places, ...options], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (status !== 0) throw new Error(stderr)
  rmSync(gold, { recursive: true })
  return stdout
}

function openPage(page) {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open'
  spawn(opener, [page], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}

const figures = (json) => Object.fromEntries(JSON.parse(json).rows.map(({ name, value }) => [name, value]))

function scoreDevelopmentTexts(extractor) {
  rmSync(work, { recursive: true, force: true })
  mkdirSync(join(work, 'pred'), { recursive: true })
  predict(extractor)
  const { seen, held } = halves()
  const isWatched = process.argv.includes('--misses')
  const printed = score('seen', seen, ...(isWatched ? ['--misses'] : []))
  console.log(
    printed
      .split('\n')
      .filter((line) => !line.includes(' · '))
      .join('\n'),
  )
  if (isWatched) {
    const page = join(work, 'misses.html')
    const places = { gold: join(benchmark, 'dev/gold'), texts: join(benchmark, 'dev/texts'), pred: join(work, 'pred') }
    writeFileSync(page, missesPage(printed, places))
    console.log(`What went wrong, text by text: ${page}\n`)
    if (process.stdout.isTTY) openPage(page)
  }
  return { seen: figures(score('seen', seen, '--json')), held: figures(score('held', held, '--json')) }
}

const extractor = await startExtractor()
if (!benchmark) console.log('The development texts are not here (../shared/benchmark): only our own are scored.\n')
const reached = {
  ...(benchmark && scoreDevelopmentTexts(extractor)),
  'own open': scoreNews(extractor, newsHalves.open),
  'own blind': scoreNews(extractor, newsHalves.blind),
}

const floors = JSON.parse(readFileSync(floorsFile, 'utf8'))
const raised = structuredClone(floors)
let under = 0
for (const half of Object.keys(reached)) {
  for (const name of headline) {
    const [floor, figure] = [floors[half][name], reached[half][name]]
    if (figure < floor) under++
    console.log(
      `${half.padEnd(9)} ${name.padEnd(9)} ${figure.toFixed(3)}   floor ${floor.toFixed(3)}${figure < floor ? ' ✗' : ''}`,
    )
    raised[half][name] = Math.max(floor, Math.floor((figure - slack) * 1000) / 1000)
  }
}
if (process.argv.includes('--raise')) writeFileSync(floorsFile, `${JSON.stringify(raised, null, 2)}\n`)
process.exitCode = under ? 1 : 0
