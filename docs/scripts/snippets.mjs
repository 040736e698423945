// Runs every snippet of the site against the built packages: `node docs/scripts/snippets.mjs`.
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { here, root } from './places.mjs'

const run = promisify(execFile)
const folder = `${here}snippets`

/**
 * `{ 'node.mjs': { code, output } }` for each file in snippets/.
 * @throws {Error} when one fails or prints nothing.
 */
export async function runSnippets() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.mjs'))
  const ran = await Promise.all(
    names.map(async (name) => {
      const { stdout } = await run(process.execPath, [name], { cwd: folder })
      if (!stdout.trim()) throw new Error(`docs/snippets/${name} prints nothing, so its page would show nothing.`)
      return [name, { code: readFileSync(`${folder}/${name}`, 'utf8').trimEnd(), output: stdout.trimEnd() }]
    }),
  )
  return Object.fromEntries(ran)
}

/** The README shows a snippet, and below it what it prints; `--write` renews both. */
function checkReadme({ code, output }) {
  const file = `${root}README.md`
  const readme = readFileSync(file, 'utf8')
  const begun = readme.indexOf('```js\n')
  const ended = readme.indexOf('\n```\n', readme.indexOf('\n```\n\n```\n', begun) + 6) + 5
  const now = readme.slice(0, begun) + shown(code, output) + readme.slice(ended)
  if (process.argv.includes('--write')) writeFileSync(file, now)
  else if (now !== readme)
    throw new Error('README.md shows another snippet or output. Run node docs/scripts/snippets.mjs --write.')
}

const shown = (code, output) => ['```js', code, '```', '', '```', output, '```', ''].join('\n')

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const snippets = await runSnippets()
  checkReadme(snippets['node.mjs'])
  for (const [name, { output }] of Object.entries(snippets)) {
    console.log(`✓ ${name} printed ${output.split('\n').length} lines`)
  }
}
