// A package that was never published, or that changed since main, needs a changeset that says what is new for its user.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { publicPackages, root } from './workspace.mjs'

const plan = '.cache/changesets.json'
rmSync(`${root}${plan}`, { force: true })
const { status, stdout, stderr } = spawnSync('changeset', ['status', `--output=${plan}`], {
  cwd: root,
  encoding: 'utf8',
})
if (status !== 0) {
  console.log(`${stdout}${stderr}\nRun pnpm changeset and say in one sentence what a user gets.`)
  process.exit(1)
}

const { releases } = JSON.parse(readFileSync(`${root}${plan}`, 'utf8'))
const announced = new Set(releases.filter((release) => release.type !== 'none').map((release) => release.name))
const silent = publicPackages().filter(({ manifest }) => manifest.version === '0.0.0' && !announced.has(manifest.name))
for (const { manifest } of silent) console.log(`✗ ${manifest.name} was never published and no changeset speaks of it.`)
process.exitCode = silent.length ? 1 : 0
