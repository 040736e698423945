// How often events of each confidence are right: `node benchmarks/calibrate.mjs`, with `--write` to fit the scorecard anew.
// Fits on the even half of the annotated texts and checks on the odd one; needs `pnpm build` and the benchmark beside the
// repository. Right is what packages/core/src/tell/confidence.ts says.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { findBenchmark } from '../scripts/shared.mjs'
import { root } from '../scripts/workspace.mjs'
import { matchEvents } from './match.mjs'

const pointsFile = join(root, 'packages/core/src/tell/confidence-points.ts')
/** A sign seen less often tells too little. */
const FEWEST = 10
/** Pulls weights of rare signs towards nothing: a prior of so many events. */
const RIDGE = 2

const benchmark = findBenchmark()
if (!benchmark) {
  console.log('The benchmark is not here (../shared/benchmark): nothing to calibrate on.')
  process.exit(0)
}

const signsFile = join(root, 'packages/core/src/tell/confidence.ts')
const { outputFiles } = await build({ entryPoints: [signsFile], bundle: true, format: 'esm', write: false })
const { signsOf } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
)
const { createExtractor } = await import(join(root, 'packages/core/dist/index.js'))
const extractor = await createExtractor()

/** Every event told in these texts, with its signs and whether the annotator tells it alike. */
function judged(ids) {
  return ids.flatMap((id) => {
    const text = readFileSync(join(benchmark, `dev/texts/${id}.txt`), 'utf8')
    const { title, publishedAt, outlet } = known.get(id)
    const meta = Object.fromEntries(Object.entries({ title, publishedAt, outlet }).filter(([, value]) => value))
    const dossier = extractor.extract({ id, text, ...meta })
    const gold = JSON.parse(readFileSync(join(benchmark, `dev/gold/${id}.json`), 'utf8'))
    return matchEvents(dossier, gold, text).map(({ event, isRight }) => ({
      type: event.type,
      confidence: event.confidence,
      signs: signsOf(event),
      isRight,
    }))
  })
}

/** Logistic regression by gradient descent; the signs are few and the events a few hundred. */
function fit(events) {
  const counts = Map.groupBy(
    events.flatMap(({ signs }) => signs),
    (sign) => sign,
  )
  const signs = [...counts].filter(([, seen]) => seen.length >= FEWEST).map(([sign]) => sign)
  const weights = new Map(signs.map((sign) => [sign, 0]))
  const rows = events.map(({ signs: own, isRight }) => ({ own: own.filter((sign) => weights.has(sign)), isRight }))
  for (let round = 0; round < 4000; round++) {
    const slopes = new Map(signs.map((sign) => [sign, sign.includes(' ') ? -RIDGE * weights.get(sign) : 0]))
    for (const { own, isRight } of rows) {
      const sum = own.reduce((total, sign) => total + weights.get(sign), 0)
      const miss = Number(isRight) - 1 / (1 + Math.exp(-sum))
      for (const sign of own) slopes.set(sign, slopes.get(sign) + miss)
    }
    for (const [sign, slope] of slopes) weights.set(sign, weights.get(sign) + slope * (4 / rows.length))
  }
  return Object.fromEntries(
    [...weights]
      .map(([sign, weight]) => [sign, Math.round(weight * 10)])
      .filter(([, points]) => points !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

const BANDS = [0, 0.2, 0.4, 0.6, 0.8, 1.001]

function table(events) {
  const lines = BANDS.slice(0, -1).flatMap((low, i) => {
    const within = events.filter(({ confidence }) => confidence >= low && confidence < BANDS[i + 1])
    if (within.length === 0) return []
    const mean = (read) => within.reduce((sum, event) => sum + read(event), 0) / within.length
    const said = mean(({ confidence }) => confidence)
    const right = mean(({ isRight }) => Number(isRight))
    return `${low.toFixed(1)} to ${Math.min(1, BANDS[i + 1]).toFixed(1)}   ${String(within.length).padStart(6)}   ${said.toFixed(2)}    ${right.toFixed(2)}`
  })
  return ['confidence   events   said   right', ...lines].join('\n')
}

/** How far confidence is from what came true, in the mean over bands, weighed by events. */
function error(events) {
  return BANDS.slice(0, -1).reduce((sum, low, i) => {
    const within = events.filter(({ confidence }) => confidence >= low && confidence < BANDS[i + 1])
    const gap = within.reduce((total, { confidence, isRight }) => total + confidence - Number(isRight), 0)
    return sum + Math.abs(gap) / events.length
  }, 0)
}

const known = new Map(JSON.parse(readFileSync(join(benchmark, 'dev/index.json'), 'utf8')).map((row) => [row.id, row]))
const ids = readdirSync(join(benchmark, 'dev/gold'))
  .map((name) => name.replace('.json', ''))
  .toSorted()
if (process.argv.includes('--write')) {
  const points = fit(judged(ids.filter((_, i) => i % 2 === 0)))
  const rows = Object.entries(points).map(
    ([sign, value]) => `  ${JSON.stringify(sign).replaceAll('"', "'")}: ${value},`,
  )
  writeFileSync(
    pointsFile,
    `/** Tenths of a log-odds a sign, fitted by \`node benchmarks/calibrate.mjs --write\`; an unknown sign counts nothing. */\nexport const POINTS: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n}\n`,
  )
  console.log(`Wrote ${rows.length} signs. Build and run again without --write to see how they hold.`)
  process.exit(0)
}

const checked = judged(ids.filter((_, i) => i % 2 === 1))
for (const [name, events] of [
  ['measures', checked.filter(({ type }) => type === 'measure')],
  ['statements', checked.filter(({ type }) => type === 'statement')],
  ['other events', checked.filter(({ type }) => type !== 'measure' && type !== 'statement')],
  ['all events', checked],
]) {
  console.log(`${name} of the ${ids.length >> 1} texts not fitted on; mean error ${error(events).toFixed(3)}`)
  console.log(`${table(events)}\n`)
}
