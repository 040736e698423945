import { existsSync } from 'node:fs'

const widgets = [
  'article-reader',
  'evidence-drawer',
  'measure-table',
  'timeline',
  'dyad-matrix',
  'measure-map',
  'actor-network',
  'statement-list',
  'technology-breakdown',
  'dossier-board',
]

/** Entries with hooks in them: 'use client'. */
export const CLIENT = Object.fromEntries([
  ['index', 'src/index.ts'],
  ...widgets
    .map((name) => [name, `src/widgets/${name}/index.ts`])
    .filter(([, file]) => existsSync(new URL(`../${file}`, import.meta.url))),
])

/** Entries that a server component may call. */
export const SERVER = { store: 'src/store/index.ts', messages: 'src/messages/index.ts' }
