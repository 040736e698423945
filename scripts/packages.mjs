// Packs every public package and looks at the tarballs as a registry and a resolver would.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { packed, publicPackages, root, tarballOf } from './workspace.mjs'

let failures = 0
function check(command, args, cwd = root) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status === 0) return
  failures++
  console.log(`✗ ${command} ${args.join(' ')}\n${stdout}${stderr}`)
}

rmSync(packed, { recursive: true, force: true })
mkdirSync(packed, { recursive: true })
for (const entry of publicPackages()) {
  const { folder, manifest } = entry
  check('pnpm', ['pack', '--pack-destination', packed], folder)
  check('publint', ['run', tarballOf(entry), '--strict', '--pack', 'false'])
  const entries = Object.keys(manifest.exports ?? {})
  const assets = entries.filter((name) => /\.(?:css|gz|wasm)$/.test(name))
  const typed = entries.some((name) => !/\.(?:json|css|gz|wasm)$/.test(name))
  const exclude = assets.length ? ['--exclude-entrypoints', ...assets] : []
  const profile = JSON.stringify(manifest.exports).includes('"require"') ? 'node16' : 'esm-only'
  if (typed) check('attw', [tarballOf(entry), '--profile', profile, '--no-emoji', ...exclude])
  console.log(`${manifest.name} packed and looked at`)
}
process.exitCode = failures ? 1 : 0
