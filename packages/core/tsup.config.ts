import { defineConfig } from 'tsup'
import { withoutExamples } from './without-examples'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    export: 'src/export/index.ts',
    ground: 'src/ground/index.ts',
    html: 'src/read/html/node.ts',
    'html-browser': 'src/read/html/browser.ts',
    knowledge: 'src/knowledge/index.ts',
    ontology: 'src/ontology/index.ts',
    record: 'src/record/index.ts',
    schemas: 'src/schemas/index.ts',
  },
  format: ['esm', 'cjs'],
  dts: true,
  splitting: true,
  clean: true,
  target: 'es2022',
  esbuildPlugins: [withoutExamples],
})
