// Runs the commands of "How good is it" and keeps what they print, with the day: `node docs/scripts/measure.mjs`.
// Takes minutes. Needs `pnpm build`; accuracy needs the benchmark beside the repository.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { here, root } from './places.mjs'

const measures = [
  {
    title: 'Accuracy',
    says: 'The score on the development texts: 95 news texts of 2018 to 2026, annotated. A fact is a measure with its group of instruments, stage, imposers’ countries and targets all right; it is by far the hardest of the scores. Three quarters of them are looked at while working; the last quarter is held out, and only its sum is read. Own are 46 articles that we wrote and annotated for this, in benchmarks/news: the open half may be looked at, of the blind half only the sum is read. A floor is what the test command does not let a figure fall below.',
    command: 'npx pnpm accuracy',
    run: ['node', 'scripts/accuracy.mjs'],
  },
  {
    title: 'Calibration',
    says: 'How often events of each confidence were right, on the half of the development texts that the scorecard was not fitted on. Said is their mean confidence. A measure is right only with group, stage, imposers and targets all right; a statement with its speaker; another event with its mode.',
    command: 'node benchmarks/calibrate.mjs',
    run: ['node', 'benchmarks/calibrate.mjs'],
  },
  {
    title: 'Size',
    says: 'What an import costs, bundled, minified and gzipped, with the ceiling that the test command holds it to.',
    command: 'node scripts/sizes.mjs',
    run: ['node', 'scripts/sizes.mjs'],
  },
  {
    title: 'Speed',
    says: 'Measured on a machine with two cores.',
    command: 'npx pnpm bench',
    run: ['node', 'benchmarks/speed.mjs'],
  },
]

const wanted = process.argv.slice(2)
const date = new Date().toISOString().slice(0, 10)
const printed = measures
  .filter(({ title }) => !wanted.length || wanted.includes(title))
  .map(({ title, says, command, run: [program, ...args] }) => {
    const { stdout, stderr, status } = spawnSync(program, args, { cwd: root, encoding: 'utf8' })
    if (!stdout.trim()) throw new Error(`${command} printed nothing (${status}): ${stderr}`)
    return { title, says, command, date, output: stdout.trim() }
  })
writeFileSync(`${here}src/data/measured.json`, `${JSON.stringify(printed, null, 2)}\n`)
