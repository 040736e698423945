// Installs the packed tarballs into a project of its own and uses them as ES modules with types, as CommonJS, and
// bundled in a page with a strict content security policy.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { pageText } from './page.mjs'
import { publicPackages, root, tarballOf } from './workspace.mjs'

const home = mkdtempSync(join(tmpdir(), 'demarche-consumers-'))
const run = (command, ...args) => execFileSync(command, args, { cwd: home, encoding: 'utf8', stdio: 'pipe' }).trim()

const consumers = {
  esm() {
    run('node', join(root, 'node_modules/typescript/bin/tsc'), '-p', 'esm')
    return run('node', 'esm/main.js')
  },
  cjs: () => run('node', 'cjs/main.cjs'),
  async browser() {
    await build({ root: join(home, 'browser'), logLevel: 'error', build: { modulePreload: false } })
    return pageText(join(home, 'browser/dist'))
  },
}

function install() {
  const tarballs = Object.fromEntries(
    publicPackages().map((entry) => [entry.manifest.name, `file:${tarballOf(entry)}`]),
  )
  const manifest = { type: 'module', private: true, dependencies: { ...tarballs, zod: '^4' } }
  writeFileSync(join(home, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(home, 'pnpm-workspace.yaml'), JSON.stringify({ packages: ['.'], overrides: tarballs }))
  run('pnpm', 'install', '--prefer-offline', '--ignore-scripts')
}

async function attempt(use) {
  try {
    return await use()
  } catch (error) {
    return `${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`
  }
}

let failures = 0
try {
  cpSync(join(root, 'scripts/consumers'), home, { recursive: true })
  const expected = JSON.stringify(JSON.parse(readFileSync(join(home, 'expected.json'), 'utf8')))
  install()
  for (const [name, use] of Object.entries(consumers)) {
    const answer = await attempt(use)
    const same = answer === expected
    if (!same) failures++
    console.log(`${same ? '✓' : '✗'} ${name}${same ? '' : ` answered ${answer}, not ${expected}`}`)
  }
} finally {
  rmSync(home, { recursive: true, force: true })
}
process.exitCode = failures ? 1 : 0
