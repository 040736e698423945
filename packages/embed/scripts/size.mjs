// What a page loads for each element, in kB of 1,000 bytes after gzip: the script, the widget's chunk and what
// these import at once. `node scripts/size.mjs` after a build; fails above the ceiling.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const LIMIT = 75
const here = fileURLToPath(new URL('..', import.meta.url))
const { outputs } = JSON.parse(readFileSync(`${here}.cache/meta.json`, 'utf8'))

/** A file and all that it imports statically. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const { path, kind } of outputs[file].imports) if (kind === 'import-statement') closure(path, seen)
  return seen
}

const weigh = (files) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`${here}${file}`), { level: 9 }).length, 0) / 1000

let failed = false
for (const file of Object.keys(outputs)) {
  const { entryPoint } = outputs[file]
  if (!entryPoint?.startsWith('src/widgets/')) continue
  const size = weigh(closure(file, closure('dist/embed.js')))
  const fits = size <= LIMIT
  failed ||= !fits
  console.log(
    `<demarche-${basename(entryPoint, '.ts')}>: ${size.toFixed(1)} of ${LIMIT} kB${fits ? '' : ' ✗ too large'}`,
  )
}
process.exitCode = failed ? 1 : 0
