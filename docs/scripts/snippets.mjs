// Runs every snippet of the site against the built packages: `node docs/scripts/snippets.mjs`.
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
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

/** The README shows the first snippet, and what it prints. */
function checkReadme({ code, output }) {
  const readme = readFileSync(`${root}README.md`, 'utf8')
  for (const part of [code, output]) {
    if (!readme.includes(`\n${part}\n`))
      throw new Error(`README.md does not have, as docs/snippets/node.mjs does:\n${part}`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const snippets = await runSnippets()
  checkReadme(snippets['node.mjs'])
  for (const [name, { output }] of Object.entries(snippets)) {
    console.log(`✓ ${name} printed ${output.split('\n').length} lines`)
  }
}
