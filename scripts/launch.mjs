// A headless Chromium through Playwright, for tests, benches and screenshots.
import { chromium } from 'playwright'
import { findChromium } from './chromium.mjs'

export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function launchChromium() {
  return chromium.launch({ executablePath: await findChromium(), args: launchArguments })
}
