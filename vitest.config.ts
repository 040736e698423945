import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { tsconfigPaths: true },
        test: {
          name: 'unit',
          include: ['packages/{core,cli,parser,react,embed}/src/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      './packages/react/vitest.config.ts',
      {
        resolve: { tsconfigPaths: true },
        test: {
          name: 'browser',
          include: ['{examples/*,packages/parser/src}/*.smoke.test.{ts,tsx}'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
