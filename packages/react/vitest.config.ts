import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findChromium } from '../../scripts/chromium.mjs'
import { launchArguments } from '../../scripts/launch.mjs'

/** Every story in a real Chromium: it renders, its keyboard works, axe finds nothing. */
export default defineConfig(async () => ({
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
  test: {
    name: 'storybook',
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        // Without a Chromium, Playwright's own complaint must not stop the other projects.
        launchOptions: { executablePath: await findChromium().catch(() => ''), args: launchArguments },
      }),
      instances: [{ browser: 'chromium' as const }],
      viewport: { width: 1280, height: 900 },
    },
  },
}))
