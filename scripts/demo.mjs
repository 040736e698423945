// Runs the command line on the worked article: `pnpm demo`.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { root } from './workspace.mjs'

const article = 'examples/worked-article/article.txt'
const command = 'packages/cli/dist/demarche.js'

/** When anything in a folder was last written; 0 if it is not there. */
function newest(folder) {
  try {
    const entries = readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    return Math.max(
      ...entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => statSync(`${parentPath}/${name}`).mtimeMs),
    )
  } catch {
    return 0
  }
}

function isBuilt() {
  return ['core', 'parser', 'cli'].every((name) => newest(`packages/${name}/dist`) > newest(`packages/${name}/src`))
}

if (!isBuilt()) {
  console.log('Building the packages, once …')
  const { status, stdout, stderr } = spawnSync('pnpm', ['--filter', '@demarche/cli...', 'run', 'build'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) {
    console.error(`${stdout}${stderr}\nThe packages could not be built; what is wrong stands above.`)
    process.exit(1)
  }
}

console.log(`\n$ demarche extract ${article}`)
const { status } = spawnSync(process.execPath, [command, 'extract', article], { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
console.log(`
Where to look next
  node ${command} explain ${article} m1    why a fact is there, part by part
  node ${command} --help                   pages, JSON, CSV, thousands of articles at once
  packages/core/src/extract.ts             the whole walk on one screen
  packages/core/src/tell/                  the rules, a row each, with their examples
  npx pnpm test                            everything checked
`)
