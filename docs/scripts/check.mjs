// The built site in a browser: links, accessibility, weight, layout shift, search and the live page.
// `node docs/scripts/check.mjs` after `pnpm --filter @demarche/docs build`.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright'
import { findChromium } from '../../scripts/chromium.mjs'
import { brokenLinks } from './links.mjs'
import { serve } from './serve.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pages = [
  '/',
  '/start/node/',
  '/start/script-tag/',
  '/article/',
  '/try/',
  '/reference/ontology/',
  '/reference/rules/',
  '/quality/',
]
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
/** Bytes that a first visit may load, gzipped, before anyone scrolls or presses. */
const heaviest = 150_000

const failures = brokenLinks()
const server = await serve()
const address = `http://127.0.0.1:${server.address().port}`
const browser = await chromium.launch({ executablePath: await findChromium(), args })

async function open(path) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  let bytes = 0
  page.on('requestfinished', async (request) => {
    const { responseBodySize, responseHeadersSize } = await request.sizes().catch(() => ({}))
    bytes += (responseBodySize ?? 0) + (responseHeadersSize ?? 0)
  })
  page.on('pageerror', (error) => failures.push(`${path}: ${error.message}`))
  page.on('response', (answer) => answer.status() > 399 && failures.push(`${path}: ${answer.url()} ${answer.status()}`))
  await page.goto(address + path, { waitUntil: 'networkidle' })
  return { page, bytes: () => bytes }
}

async function accessibility(page, label) {
  await page.evaluate(axe)
  // The search button says "Search" and shows its shortcut, which aria-keyshortcuts announces.
  const rules = { 'label-content-name-mismatch': { enabled: false } }
  const { violations } = await page.evaluate((rules) => window.axe.run({ iframes: false, rules }), rules)
  for (const { id, help, nodes } of violations)
    failures.push(`${label}: ${id}, ${help}: ${nodes[0].html.slice(0, 160)}`)
}

/** What moved by itself since the page opened. */
const shiftOf = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 100)
      }),
  )

for (const path of pages) {
  const { page, bytes } = await open(path)
  const shift = await shiftOf(page)
  const weight = bytes()
  if (weight > heaviest) failures.push(`${path} loads ${weight} bytes; at most ${heaviest} are allowed`)
  if (shift > 0.01) failures.push(`${path} shifts by ${shift}`)
  await accessibility(page, `${path} light`)
  await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'))
  await accessibility(page, `${path} dark`)
  await page.close()
  console.log(`${path.padEnd(22)} ${(weight / 1000).toFixed(0).padStart(4)} kB   shift ${shift.toFixed(3)}`)
}

const { page } = await open('/try/')
await page.getByRole('textbox', { name: 'An article' }).fill('Canada banned Huawei from its 5G networks.')
await page.getByRole('button', { name: 'Read it' }).click()
await page
  .locator('#try-board .dm-counts')
  .waitFor({ timeout: 60_000 })
  .catch(() => failures.push('/try/ shows no board'))
if (!(await page.locator('#try-board').innerText()).includes('Huawei')) failures.push('/try/ does not find Huawei')

await page.keyboard.press('Control+k')
await page.getByPlaceholder('Search').fill('pronouns')
const found = page.locator('.pagefind-ui__result-link').first()
await found.waitFor({ timeout: 15_000 }).catch(() => failures.push('search finds nothing for “pronouns”'))

await browser.close()
server.close()
for (const failure of failures) console.log(`✗ ${failure}`)
console.log(`${pages.length} pages checked, ${failures.length} failures`)
process.exitCode = failures.length ? 1 : 0
