// Every check there is, in an order that fails early: `pnpm test`, or `pnpm test lint types` for some of them.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { root } from './workspace.mjs'

const cache = join(root, '.cache')
const chromiumMissing = await findChromium().then(
  () => false,
  (error) => error.message,
)

/** @type {{ name: string, run: string[][], tests?: string, needs?: string, unless?: () => string | false }[]} */
const steps = [
  { name: 'format', run: [['biome', 'format', '.']] },
  { name: 'lint', run: [['oxlint', '--type-aware', '--deny-warnings']] },
  {
    name: 'types',
    run: ['.', 'packages/react', 'examples/dashboard', 'examples/embed', 'examples/ssr'].map((folder) => [
      'node',
      'node_modules/typescript-7/bin/tsc',
      '-p',
      folder,
    ]),
  },
  { name: 'layering', run: [['depcruise', 'packages', '--config', '.dependency-cruiser.mjs']] },
  { name: 'knip', run: [['knip']] },
  { name: 'build', run: [['pnpm', 'run', 'build']] },
  { name: 'unit', run: [vitest('unit')], tests: 'unit' },
  { name: 'storybook', run: [vitest('storybook')], tests: 'storybook', unless: () => chromiumMissing },
  {
    name: 'browser',
    run: [vitest('browser')],
    tests: 'browser',
    needs: 'build',
    unless: () => chromiumMissing,
  },
  {
    name: 'sizes',
    run: [
      ['node', 'scripts/sizes.mjs'],
      ['node', 'packages/embed/scripts/size.mjs'],
    ],
    needs: 'build',
  },
  { name: 'api', run: [['node', 'scripts/api.mjs']], needs: 'build' },
  { name: 'packages', run: [['node', 'scripts/packages.mjs']], needs: 'build' },
  { name: 'consumers', run: [['node', 'scripts/consumers.mjs']], needs: 'packages' },
  { name: 'stranger', run: [['node', 'scripts/stranger.mjs']], needs: 'packages' },
  { name: 'snippets', run: [['node', 'docs/scripts/snippets.mjs']], needs: 'build' },
  {
    name: 'docs',
    run: [
      ['pnpm', '--filter', '@demarche/docs', 'run', 'build'],
      ['node', 'docs/scripts/check.mjs'],
    ],
    needs: 'build',
    unless: () => chromiumMissing,
  },
  { name: 'changesets', run: [['node', 'scripts/changesets.mjs']] },
  { name: 'accuracy', run: [['node', 'scripts/accuracy.mjs']], needs: 'build' },
]

function vitest(project) {
  return [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report(project)}`,
  ]
}

function report(project) {
  return join(cache, `${project}.json`)
}

/** Runs one command; what it prints is kept for the case that it fails. */
function run([command, ...args]) {
  return new Promise((resolve) => {
    const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: path, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk))
    child.on('error', (error) => resolve({ ok: false, output: String(error) }))
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(output).toString() }))
  })
}

/** A step counts as one check; a test runner's counts as its tests. */
function tally({ tests }, ok) {
  if (!tests || !existsSync(report(tests))) return { passed: Number(ok), failed: Number(!ok) }
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report(tests), 'utf8'))
  return { passed, failed: ok ? failed : Math.max(failed, 1) }
}

async function perform(step) {
  if (step.tests) rmSync(report(step.tests), { force: true })
  let output = ''
  for (const command of step.run) {
    const result = await run(command)
    output += result.output
    if (!result.ok) return { ok: false, output }
  }
  return { ok: true, output }
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length) {
  console.error(`There is no step ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`)
  process.exit(2)
}
mkdirSync(cache, { recursive: true })

const total = { passed: 0, failed: 0, skipped: 0 }
const broken = new Set()
for (const step of steps.filter(({ name }) => !wanted.length || wanted.includes(name))) {
  const label = step.name.padEnd(12)
  const reason = (broken.has(step.needs) && `needs ${step.needs}`) || step.unless?.()
  if (reason) {
    console.log(`– ${label} skipped: ${reason}`)
    total.skipped++
    if (broken.has(step.needs)) broken.add(step.name)
    continue
  }
  const begun = performance.now()
  const { ok, output } = await perform(step)
  const { passed, failed } = tally(step, ok)
  total.passed += passed
  total.failed += failed
  const seconds = `${((performance.now() - begun) / 1000).toFixed(1)} s`.padStart(8)
  console.log(`${ok ? '✓' : '✗'} ${label} ${seconds}${step.tests ? `   ${passed} passed, ${failed} failed` : ''}`)
  if (ok) continue
  broken.add(step.name)
  console.log(`\n${output.trimEnd()}\n`)
}

console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed ? 1 : 0
