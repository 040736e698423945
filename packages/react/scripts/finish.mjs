// After tsup: one stylesheet from those in src/styles, and 'use client' put back at the head of the CommonJS files,
// where the transform leaves it behind other statements.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

await build({
  entryPoints: ['src/styles/index.css'],
  outfile: 'dist/styles.css',
  bundle: true,
  minify: true,
  target: 'esnext',
  logLevel: 'warning',
})

for (const name of readdirSync('dist').filter((file) => file.endsWith('.cjs'))) {
  const code = readFileSync(`dist/${name}`, 'utf8')
  const without = code.replace(/(^|;)'use client'\s/, '$1')
  if (without !== code) writeFileSync(`dist/${name}`, `'use client';${without}`)
}
