// One stylesheet from those in src/styles.
import { build } from 'esbuild'

await build({
  entryPoints: ['src/styles/index.css'],
  outfile: 'dist/styles.css',
  bundle: true,
  minify: true,
  target: 'esnext',
  logLevel: 'warning',
})
