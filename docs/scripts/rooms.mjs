import { mkdirSync } from 'node:fs'
import { build } from 'esbuild'
import { here, root } from './places.mjs'

/** The core's own sources: what the published package keeps inside, the site shows. */
export async function loadRooms() {
  const outfile = `${root}packages/core/node_modules/.cache/rooms.mjs`
  mkdirSync(`${root}packages/core/node_modules/.cache`, { recursive: true })
  await build({
    entryPoints: [`${here}scripts/rooms.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['@demarche/parser', 'wink-nlp', 'wink-eng-lite-web-model'],
    logLevel: 'error',
  })
  return import(outfile)
}
