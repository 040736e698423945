import { execFileSync } from 'node:child_process'
import { root } from './places.mjs'

const demarche = (...args) =>
  execFileSync(process.execPath, [`${root}packages/cli/dist/demarche.js`, ...args], {
    cwd: `${root}examples/worked-article`,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '76' },
  })

/** What `demarche` prints: its help, and a report on the worked article. */
export function commands() {
  const names = [...demarche('--help').matchAll(/^ {2}([a-z]+) \[options\]/gm)].map(([, name]) => name)
  return {
    help: demarche('--help'),
    each: Object.fromEntries(names.map((name) => [name, demarche(name, '--help')])),
    report: demarche('extract', 'article.txt', '--published', '2023-07-10'),
    explain: demarche('explain', 'article.txt', 'm5', '--published', '2023-07-10'),
  }
}
