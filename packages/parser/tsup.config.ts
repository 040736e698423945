import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: { index: 'src/index.ts', node: 'src/node.ts' },
    format: ['esm', 'cjs'],
    dts: true,
    splitting: true,
    clean: true,
    target: 'es2022',
    shims: true,
  },
  { entry: { command: 'src/bin.ts' }, format: ['esm'], target: 'node20', banner: { js: '#!/usr/bin/env node' } },
])
