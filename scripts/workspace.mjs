// The packages that are published, as the other scripts see them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const packed = `${root}.cache/packed`

export function publicPackages() {
  return readdirSync(`${root}packages`)
    .map((name) => ({ folder: `${root}packages/${name}`, short: name }))
    .filter(({ folder }) => existsSync(`${folder}/package.json`))
    .map((entry) => ({ ...entry, manifest: JSON.parse(readFileSync(`${entry.folder}/package.json`, 'utf8')) }))
    .filter(({ manifest }) => !manifest.private)
}

/** Where `pnpm pack` leaves a package's tarball. */
export function tarballOf({ manifest }) {
  return `${packed}/${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`
}
