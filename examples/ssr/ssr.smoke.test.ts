import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../scripts/launch.mjs'
import { serve } from './serve.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))

describe('a board from the server', () => {
  let server: Server
  let browser: Browser
  let address: string

  beforeAll(async () => {
    await build({ root, logLevel: 'error', build: { outDir: 'dist/client' } })
    await build({ root, logLevel: 'error', build: { outDir: 'dist/server', ssr: 'src/server.tsx' } })
    server = await serve()
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    browser = await launchChromium()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  it('has its marks, rows and charts before any script runs', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(address)
    expect(await page.locator('.dm-mark').count()).toBeGreaterThan(10)
    expect(await page.locator('.dm-grid tbody tr').count()).toBeGreaterThan(1)
    expect(await page.locator('.dm-world .dm-item').count()).toBeGreaterThan(1)
    await page.close()
  })

  it('is taken over without a difference, and then answers', async () => {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(address)
    await page.locator('.dm-land').waitFor({ state: 'attached' })
    await page.locator('.dm-grid tbody tr').first().click()
    await page.locator('.dm-drawer .dm-quote').first().waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })
})
