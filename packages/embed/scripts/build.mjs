// One script and a chunk a widget, with Preact standing in for React and the stylesheet inside as a string.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('..', import.meta.url))

const { outputFiles } = await build({
  entryPoints: [`${here}../react/src/styles/index.css`],
  bundle: true,
  minify: true,
  write: false,
  target: 'esnext',
})
const [styles] = outputFiles

const stylesheet = {
  name: 'stylesheet',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^demarche:stylesheet$/ }, () => ({ path: 'stylesheet', namespace: 'demarche' }))
    onLoad({ filter: /.*/, namespace: 'demarche' }, () => ({ contents: styles.text, loader: 'text' }))
  },
}

rmSync(`${here}dist`, { recursive: true, force: true })
const { metafile } = await build({
  entryPoints: [`${here}src/embed.ts`],
  outdir: `${here}dist`,
  bundle: true,
  splitting: true,
  minify: true,
  charset: 'utf8',
  format: 'esm',
  target: 'es2022',
  chunkNames: 'chunks/[name]-[hash]',
  metafile: true,
  tsconfig: `${here}tsconfig.json`,
  absWorkingDir: here,
  alias: {
    react: 'preact/compat',
    'react-dom': 'preact/compat',
    'react-dom/client': 'preact/compat/client',
    'react/jsx-runtime': 'preact/jsx-runtime',
  },
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [stylesheet],
  logLevel: 'warning',
})
copyFileSync(`${here}src/embed.d.ts.txt`, `${here}dist/embed.d.ts`)
mkdirSync(`${here}.cache`, { recursive: true })
writeFileSync(`${here}.cache/meta.json`, JSON.stringify(metafile))
