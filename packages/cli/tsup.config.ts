import { defineConfig } from 'tsup'

export default defineConfig({ entry: { demarche: 'src/demarche.ts' }, format: ['esm'], clean: true, target: 'node20' })
