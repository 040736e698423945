import { defineConfig, type Options } from 'tsup'
import { CLIENT, SERVER } from './scripts/entries.mjs'

const shared: Options = {
  format: ['esm', 'cjs'],
  dts: true,
  splitting: true,
  target: 'es2022',
}

export default defineConfig([
  { ...shared, entry: CLIENT, banner: { js: "'use client'" } },
  { ...shared, entry: SERVER },
])
