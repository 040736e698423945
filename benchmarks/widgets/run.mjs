// Widgets against a peer each, in Chromium: `node benchmarks/widgets/run.mjs [name …] [--runs=7]`.
// Ours, the peer, ours again, a fresh browser for each; both must show the same items. The ratio is peer over ours,
// by medians; the A/A band is ours against ours again. Build @demarche/react first.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { launchChromium } from '../../scripts/launch.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const SUITES = {
  table: { ours: 'ours/table.tsx', peers: { 'react-aria': 'peer/table.tsx' } },
  matrix: {
    ours: 'ours/matrix.tsx',
    peers: { 'nivo SVG': 'peer/matrix.tsx', 'nivo canvas': 'peer/matrix-canvas.tsx' },
  },
  timeline: { ours: 'ours/timeline.tsx', peers: { 'vis-timeline': 'peer/timeline.ts' } },
  network: { ours: 'ours/network.tsx', peers: { cytoscape: 'peer/network.ts' } },
  article: { ours: 'ours/article.tsx', peers: { recogito: 'peer/article.ts' } },
}

// The peers are heavy and nobody else needs them: they are installed here, outside the workspace, on the first run.
if (!existsSync(`${here}node_modules`)) {
  execFileSync('npx', ['-y', 'pnpm', 'install', '--ignore-workspace'], { cwd: here, stdio: 'inherit' })
}

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const runs = Number(/--runs=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 7)

async function bundle(file) {
  const { outputFiles } = await build({
    entryPoints: [`${here}${file}`],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    jsx: 'automatic',
    nodePaths: [`${here}node_modules`],
    alias: {
      '@demarche/react': `${here}../../packages/react/dist`,
      react: `${here}node_modules/react`,
      'react-dom': `${here}node_modules/react-dom`,
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfigRaw: {},
    loader: { '.png': 'dataurl', '.svg': 'dataurl' },
    logLevel: 'error',
  })
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  return { script: text('.js'), style: text('.css') }
}

async function sample({ script, style }) {
  const server = createServer(({ url }, response) => {
    const [type, body] = { '/main.js': ['text/javascript', script], '/main.css': ['text/css', style] }[url] ?? [
      'text/html',
      '<!doctype html><link rel="stylesheet" href="/main.css"><body><script src="/main.js"></script>',
    ]
    response.setHeader('content-type', `${type}; charset=utf-8`)
    response.end(body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    await page.waitForFunction(() => 'outcome' in window, null, { timeout: 120_000 })
    const outcome = await page.evaluate(() => window.outcome)
    if (outcome.error) throw new Error(outcome.error)
    return outcome
  } finally {
    await browser.close()
    server.close()
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const times = (outcomes, field = 'mount') => outcomes.map((outcome) => outcome[field])
const round = (value) => Math.round(value * 10) / 10

const results = []
for (const [name, { ours, peers }] of Object.entries(SUITES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const own = await bundle(ours)
  for (const [peer, file] of Object.entries(peers)) {
    const other = await bundle(file)
    const a = []
    const b = []
    const again = []
    for (let run = 0; run < runs; run++) {
      a.push(await sample(own))
      b.push(await sample(other))
      again.push(await sample(own))
    }
    const shown = new Set([...a, ...b, ...again].map((outcome) => outcome.shown))
    if (shown.size !== 1) throw new Error(`${name}: the sides show ${[...shown].join(' and ')} items`)
    const mine = median(times([...a, ...again]))
    const result = {
      name,
      peer,
      shown: [...shown][0],
      ours: round(mine),
      peers: round(median(times(b))),
      ratio: round(median(times(b)) / mine),
      band: round((median(times(again)) / median(times(a))) * 100) / 100,
      ...(a[0].frame && { frame: round(median(times([...a, ...again], 'frame'))) }),
      ...(a[0].answer && { answer: round(median(times([...a, ...again], 'answer'))) }),
    }
    results.push(result)
    console.log(
      `${name} against ${peer}: ours ${result.ours} ms, theirs ${result.peers} ms, ratio ${result.ratio} (A/A ${result.band})` +
        `${result.frame ? `, p95 frame ${result.frame} ms` : ''}${result.answer ? `, click to paint ${result.answer} ms` : ''}; ${result.shown} items, ${runs} runs`,
    )
  }
}
mkdirSync(`${here}../../.cache`, { recursive: true })
writeFileSync(`${here}../../.cache/bench-widgets.json`, JSON.stringify(results, null, 2))
