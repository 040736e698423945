import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../scripts/launch.mjs'
import { serve } from './serve.mjs'

describe('the embed', () => {
  let server: Server
  let browser: Browser
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    server = await serve()
    browser = await launchChromium()
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('favicon')) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.locator('#whole .dm-article').waitFor({ timeout: 30_000 })
    await page.locator('#parts .dm-grid tbody tr').first().waitFor({ timeout: 30_000 })
  })

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  it('draws under a policy that allows no inline style and no eval', () => {
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
  })

  it('is not touched by the page’s rules', async () => {
    const mark = page.locator('#whole .dm-mark').first()
    expect(await mark.isVisible()).toBe(true)
    const style = await mark.evaluate((element) => {
      const { letterSpacing, textTransform } = getComputedStyle(element)
      return { letterSpacing, textTransform }
    })
    expect(style.textTransform).toBe('none')
    expect(style.letterSpacing).not.toContain('0.3em')
  })

  it('tells the page what is chosen, and elements share what is chosen', async () => {
    await page.evaluate(() => {
      document.addEventListener('demarche-select', (event) => {
        document.body.dataset.chosen = (event as CustomEvent<{ key: string }>).detail.key
      })
    })
    await page.locator('#parts .dm-grid tbody tr').first().click()
    await page.locator('#parts .dm-drawer .dm-quote').first().waitFor()
    expect(await page.evaluate(() => document.body.dataset.chosen)).toMatch(/\/m1$/)
    expect(await page.locator('#whole .dm-drawer .dm-quote').count()).toBe(0)
  })

  it('takes data as a property and inside the element, and says what is wrong with it', async () => {
    const dossier = await page.evaluate(async () => (await (await fetch('./dossier.json')).json()) as object)
    await page.evaluate((given) => {
      const byProperty = document.createElement('demarche-statements') as HTMLElement & { data: object }
      byProperty.id = 'property'
      byProperty.data = given
      document.body.append(byProperty)
      const inline = document.createElement('demarche-article')
      inline.id = 'inline'
      const script = document.createElement('script')
      script.type = 'application/json'
      script.textContent = JSON.stringify(given)
      inline.append(script)
      document.body.append(inline)
      const broken = document.createElement('demarche-dyads')
      broken.id = 'broken'
      broken.setAttribute('src', './gone.json')
      document.body.append(broken)
    }, dossier)
    await page.locator('#property .dm-said').first().waitFor()
    await page.locator('#inline .dm-mark').first().waitFor()
    expect(await page.locator('#broken [role=alert]').first().textContent()).toContain('the server answered 404')
  })

  it('lives beside another copy of itself', async () => {
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const script = document.createElement('script')
          script.type = 'module'
          script.src = './demarche/embed.js?again'
          script.addEventListener('load', resolve)
          document.head.append(script)
        }),
    )
    expect(await page.locator('#whole .dm-mark').count()).toBeGreaterThan(5)
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
  })
})
