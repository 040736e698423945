// Pictures of every widget in light and dark for docs/: `node scripts/screenshots.mjs`. The article's widgets show the
// worked article, the others 3,000 made-up events.
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { launchChromium } from '../../../scripts/launch.mjs'

const here = fileURLToPath(new URL('..', import.meta.url))

/** Widget, events (0 for the worked article), width and height of the picture. */
const PICTURES = [
  ['DossierBoard', 0, 1280, 1100],
  ['ArticleReader', 0, 760, 760],
  ['EvidenceDrawer', 0, 440, 620],
  ['MeasureTable', 3000, 1080, 520],
  ['Timeline', 3000, 1080, 460],
  ['DyadMatrix', 3000, 720, 700],
  ['MeasureMap', 3000, 1080, 620],
  ['ActorNetwork', 3000, 900, 720],
  ['StatementList', 0, 720, 620],
  ['TechnologyBreakdown', 3000, 640, 640],
]

const page = `
import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/index.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './src/styles/index.css'
import './.storybook/page.css'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import * as widgets from './src/index'
import worked from './fixtures/worked-article.json'
import { generateDossiers } from './fixtures/generate'

const asked = new URLSearchParams(location.search)
const events = Number(asked.get('events'))
const theme = asked.get('theme')
document.documentElement.style.colorScheme = theme
const measure = worked.events.filter(({ type }) => type === 'measure').at(-1)
createRoot(document.querySelector('main')).render(
  createElement(widgets[asked.get('widget')], {
    dossiers: events > 0 ? generateDossiers({ events }) : worked,
    defaultSelection: events > 0 ? null : \`worked-article/\${measure.id}\`,
  }),
)
`

const { outputFiles } = await build({
  stdin: { contents: page, resolveDir: here, loader: 'tsx' },
  bundle: true,
  write: false,
  outdir: 'out',
  format: 'esm',
  jsx: 'automatic',
  loader: { '.woff2': 'file' },
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
})
const files = new Map(outputFiles.map(({ path, contents }) => [path.slice(path.lastIndexOf('/')), contents]))
const types = { '.js': 'text/javascript', '.css': 'text/css' }
const html =
  '<!doctype html><html lang="en"><title>Widgets</title><link rel="stylesheet" href="/stdin.css">' +
  '<main></main><script type="module" src="/stdin.js"></script></html>'

const server = createServer(({ url }, response) => {
  const { pathname } = new URL(url, 'http://localhost')
  response.setHeader('content-type', types[extname(pathname)] ?? (pathname === '/' ? 'text/html' : 'font/woff2'))
  response.end(files.get(pathname) ?? html)
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const browser = await launchChromium()
for (const [widget, events, width, height] of PICTURES) {
  for (const theme of ['light', 'dark']) {
    const tab = await browser.newPage({ viewport: { width, height } })
    const query = new URLSearchParams({ widget, events: String(events), theme })
    await tab.goto(`http://127.0.0.1:${server.address().port}/?${query}`)
    await tab.locator('.dm-body').first().waitFor()
    await tab.evaluate(() => document.fonts.ready)
    await tab.waitForTimeout(500)
    await tab.screenshot({ path: `${here}docs/${widget}-${theme}.png` })
    await tab.close()
  }
}
await browser.close()
server.close()
