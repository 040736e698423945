// A stranger's walk: an empty folder, the packed tarballs, and three short programs. Extract the worked article, draw
// its board on the server, export it as JSON-LD.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publicPackages, root, tarballOf } from './workspace.mjs'

const longest = 10
const home = mkdtempSync(join(tmpdir(), 'demarche-stranger-'))
const run = (command, ...args) => execFileSync(command, args, { cwd: home, encoding: 'utf8', stdio: 'pipe' })
const made = (name) => readFileSync(join(home, name), 'utf8')

const steps = {
  extract: () => JSON.parse(made('dossier.json')).events.some(({ type }) => type === 'measure'),
  board: () => made('board.html').includes('<strong>1 article</strong>') && made('board.html').includes('Xi Jinping'),
  export: () => JSON.parse(made('article.jsonld'))['@graph'].some((node) => node['@type'] === 'NewsArticle'),
}

function install() {
  const tarballs = Object.fromEntries(
    publicPackages().map((entry) => [entry.manifest.name, `file:${tarballOf(entry)}`]),
  )
  const dependencies = { ...tarballs, react: '^19', 'react-dom': '^19' }
  writeFileSync(join(home, 'package.json'), JSON.stringify({ type: 'module', private: true, dependencies }))
  writeFileSync(join(home, 'pnpm-workspace.yaml'), JSON.stringify({ packages: ['.'], overrides: tarballs }))
  run('pnpm', 'install', '--prefer-offline', '--ignore-scripts')
}

let failures = 0
try {
  cpSync(join(root, 'scripts/stranger'), home, { recursive: true })
  cpSync(join(root, 'examples/worked-article/article.txt'), join(home, 'article.txt'))
  install()
  for (const [name, holds] of Object.entries(steps)) {
    const lines = made(`${name}.mjs`).trim().split('\n').length
    run('node', `${name}.mjs`)
    const ok = lines < longest && holds()
    if (!ok) failures++
    console.log(`${ok ? '✓' : '✗'} ${name}, ${lines} lines`)
  }
} finally {
  rmSync(home, { recursive: true, force: true })
}
process.exitCode = failures ? 1 : 0
