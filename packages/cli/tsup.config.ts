import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { demarche: 'src/demarche.ts', worker: 'src/batch/worker.ts' },
  format: ['esm'],
  banner: { js: '#!/usr/bin/env node' },
  clean: true,
  target: 'node20',
})
