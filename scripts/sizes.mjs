// What each entry costs a page, bundled and minified, against a ceiling; and what must not be in it.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const model = ['wink-nlp', 'wink-eng-lite-web-model', '@demarche/parser']

/** React is the page's own, and the map's outlines come when a map is drawn. */
const page = ['react', 'react-dom', 'react/jsx-runtime', './land-*']

/** `limit` in kB of 1,000 bytes after gzip; `without` is text that betrays what has no business there. */
const budgets = [
  {
    name: 'core without the language model',
    from: 'core/dist/index.js',
    limit: 180,
    external: model,
    without: ['ZodError', '~standard', 'new Function', 'eval(', 'require('],
  },
  { name: 'parser without its weights', from: 'parser/dist/index.js', limit: 14, without: ['new Function', 'eval('] },
  { name: 'ontology', from: 'core/dist/ontology.js', limit: 14, without: ['ZodError', 'wink'] },
  { name: 'all widgets', from: 'react/dist/index.js', limit: 75, external: page, without: ['wink', 'ZodError'] },
  { name: 'article reader alone', from: 'react/dist/article-reader.js', limit: 12, external: page },
  { name: 'store alone', from: 'react/dist/store.js', limit: 8, without: ['react'] },
  { name: 'schemas with zod', from: 'core/dist/schemas.js', limit: 45, without: ['wink'] },
]

async function measure({ from, external = [] }) {
  const { outputFiles } = await build({
    entryPoints: [`${root}packages/${from}`],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    external,
    logLevel: 'error',
  })
  const [bundle] = outputFiles
  return { text: bundle.text, kilobytes: gzipSync(bundle.contents, { level: 9 }).length / 1000 }
}

let failures = 0
for (const budget of budgets) {
  if (!existsSync(`${root}packages/${budget.from}`)) continue
  const { text, kilobytes } = await measure(budget)
  const intruders = (budget.without ?? []).filter((piece) => text.includes(piece))
  const fits = kilobytes <= budget.limit
  if (!fits || intruders.length) failures++
  const verdict = [!fits && 'too large', intruders.length && `holds ${intruders.join(', ')}`].filter(Boolean).join('; ')
  console.log(`${budget.name}: ${kilobytes.toFixed(1)} of ${budget.limit} kB${verdict ? ` ✗ ${verdict}` : ''}`)
}
process.exitCode = failures ? 1 : 0
