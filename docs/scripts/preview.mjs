// Builds the site if it was not, and serves it: `pnpm site`.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { here, root } from './places.mjs'
import { serve } from './serve.mjs'

const pnpm = (...args) => spawnSync('pnpm', args, { cwd: root, stdio: 'inherit', shell: true }).status === 0
const ready =
  existsSync(`${here}dist/index.html`) ||
  ((existsSync(`${root}packages/embed/dist/embed.js`) || pnpm('run', 'build')) &&
    pnpm('--filter', '@demarche/docs', 'run', 'build'))
if (!ready) process.exit(1)

const server = await serve(Number(process.env.PORT ?? 4321))
console.log(`http://127.0.0.1:${server.address().port}/`)
