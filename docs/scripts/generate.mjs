// What the pages show, made by what they speak of: the walk, the rules, the command line, each snippet's output.
// `pnpm build` runs it first, so that no page can show what the code no longer does.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { commands } from './commands.mjs'
import { here, root } from './places.mjs'
import { loadRooms } from './rooms.mjs'
import { rules } from './rules.mjs'
import { runSnippets } from './snippets.mjs'
import { walk } from './walk.mjs'

const rooms = await loadRooms()
const parts = { walk: await walk(rooms), rules: rules(rooms), commands: commands(), snippets: await runSnippets() }
mkdirSync(`${here}src/generated`, { recursive: true })
for (const [name, part] of Object.entries(parts)) {
  writeFileSync(`${here}src/generated/${name}.json`, JSON.stringify(part))
}
// The page about the script tag has that script.
cpSync(`${root}packages/embed/dist`, `${here}public/demarche`, { recursive: true })
writeFileSync(`${here}public/demarche/dossier.json`, JSON.stringify(parts.walk.dossier))
cpSync(`${here}scripts/example.html`, `${here}public/demarche/example.html`)
const count = Object.keys(parts.snippets).length
console.log(`generated: ${parts.walk.dossier.events.length} events, ${parts.rules.length} rules, ${count} snippets`)
