import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../scripts/launch.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))
const axe = createRequire(import.meta.url).resolve('axe-core')

describe('the dashboard', () => {
  let server: PreviewServer
  let browser: Browser
  let page: Page
  const errors: string[] = []

  beforeAll(async () => {
    await build({ root, logLevel: 'error' })
    server = await preview({ root, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' })
    browser = await launchChromium()
    page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    await page.waitForSelector('.dm-article', { timeout: 90_000 })
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  it('opens with the worked article, read in the page', async () => {
    expect(await page.locator('.dm-title').first().textContent()).toContain('China’s Xi Urges Greater Innovation')
    expect(await page.locator('.dm-mark').count()).toBeGreaterThan(10)
    expect(await page.getByRole('status').first().textContent()).toBeDefined()
  })

  it('shows the evidence of what is chosen and keeps it in the address', async () => {
    await page.locator('.dm-grid tbody tr').first().click()
    await page.waitForSelector('.dm-drawer .dm-quote')
    expect(new URL(page.url()).searchParams.get('dm.event')).toMatch(/\/m\d+$/)
    const address = page.url()
    await page.reload()
    await page.waitForSelector('.dm-drawer .dm-quote', { timeout: 90_000 })
    expect(page.url()).toBe(address)
  })

  it.each(['light', 'dark', 'forced'] as const)('has nothing that axe finds, %s', async (colours) => {
    await page.emulateMedia(
      colours === 'forced' ? { forcedColors: 'active' } : { colorScheme: colours, forcedColors: 'none' },
    )
    await page.addScriptTag({ path: axe })
    const found = await page.evaluate(() =>
      (
        window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> }
        }
      ).axe
        .run()
        .then(({ violations }) =>
          violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`)),
        ),
    )
    expect(found).toEqual([])
  })

  it('reads what is pasted, as text and as HTML', async () => {
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
    const sentence = 'Japan announced export controls on etching tools to China on 3 March 2024.'
    const texts = [
      [sentence, 'etching tools'],
      [`<title>Tokyo acts</title><article><h1>Tokyo acts</h1><p>${sentence}</p></article>`, 'Tokyo acts'],
    ] as const
    for (const [text, words] of texts) {
      await page.locator('#article').fill(text)
      await page.getByRole('button', { name: 'Read the article' }).click()
      await page.waitForFunction(
        (shown) => document.querySelector('.dm-reader')?.textContent?.includes(shown) ?? false,
        words,
        { timeout: 60_000 },
      )
      expect(await page.locator('.dm-grid tbody tr').first().textContent()).toContain('Japan')
    }
  })

  it('has thrown nothing on the way', () => {
    expect(errors).toEqual([])
  })
})
