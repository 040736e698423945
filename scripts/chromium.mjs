// Finds a Chromium: the environment's, the system's, Playwright's own. `node scripts/chromium.mjs` prints where.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe']
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

async function playwrights() {
  const { chromium } = await import('playwright').catch(() => ({ chromium: undefined }))
  return chromium?.executablePath()
}

/**
 * The path of a Chromium's executable.
 *
 * @throws {Error} when there is none, with how to get one.
 */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, where there is no file.`)
  if (chosen) return chosen
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  const found = [...onPath, ...usualPlaces].find((path) => existsSync(path)) ?? (await playwrights())
  if (found && existsSync(found)) return found
  throw new Error(
    'No Chromium here. Install one (Debian: apt-get install chromium; else: npx playwright install chromium) ' +
      'or set CHROMIUM_PATH to an executable.',
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(await findChromium())
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
