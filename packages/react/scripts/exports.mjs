// Writes the exports map: a subpath a widget, the store and the words without React, the stylesheet.
import { readFileSync, writeFileSync } from 'node:fs'
import { CLIENT, SERVER } from './entries.mjs'

const file = new URL('../package.json', import.meta.url)
const manifest = JSON.parse(readFileSync(file, 'utf8'))
const entry = (name) => ({
  import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
})
manifest.exports = Object.fromEntries([
  ...[...Object.keys(CLIENT), ...Object.keys(SERVER)].map((name) => [
    name === 'index' ? '.' : `./${name}`,
    entry(name),
  ]),
  ['./styles.css', './dist/styles.css'],
  ['./package.json', './package.json'],
])
writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`)
