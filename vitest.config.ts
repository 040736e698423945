import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['packages/{core,cli,parser}/src/**/*.test.ts'], testTimeout: 30_000 } },
    ],
  },
})
