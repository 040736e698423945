// Serves the dashboard: `pnpm demo:web`. Builds what it needs the first time.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { root } from './workspace.mjs'

const needed = ['parser', 'core', 'react'].filter((name) => !existsSync(`${root}packages/${name}/dist/index.js`))

function pnpm(...args) {
  const { status } = spawnSync('pnpm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

if (needed.length > 0) {
  console.log('Building the packages, once …')
  for (const name of needed) pnpm('--filter', `@demarche/${name}`, 'run', 'build')
}
pnpm('--filter', 'demarche-example-dashboard', 'run', 'dev', ...process.argv.slice(2))
