import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CONCEPTS, INSTRUMENTS } from '@demarche/core/ontology'
import { CLIENT, SERVER } from '../scripts/entries.mjs'
import { CONCEPT_LABELS, INSTRUMENT_LABELS } from './messages/vocabulary'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Every file an entry reaches through its own package, and every package it imports. */
function reach(entry: string) {
  const files = new Set<string>()
  const packages = new Set<string>()
  const visit = (file: string) => {
    if (files.has(file)) return
    files.add(file)
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)(?! type).*? from '([^']+)'/gms,
    )) {
      if (!from.startsWith('.')) packages.add(from)
      else visit([`${join(dirname(file), from)}.ts`, `${join(dirname(file), from)}.tsx`].find(existsSync) ?? from)
    }
  }
  visit(join(root, entry))
  return { files: [...files], packages: [...packages] }
}

describe('entries', () => {
  it.each(Object.entries(SERVER))('%s runs without React', (_, entry) => {
    const { packages } = reach(entry)
    expect(packages.filter((name) => !name.startsWith('@demarche/core'))).toEqual([])
  })

  it.each(Object.entries(SERVER).map(([name]) => name))('%s may be called on a server, when built', (name) => {
    const file = join(root, `dist/${name}.js`)
    if (existsSync(file)) expect(readFileSync(file, 'utf8')).not.toMatch(/^['"]use client/)
  })

  it.each(Object.keys(CLIENT))('%s says that it is for the client, when built', (name) => {
    for (const extension of ['js', 'cjs']) {
      const file = join(root, `dist/${name}.${extension}`)
      if (existsSync(file)) expect(readFileSync(file, 'utf8').slice(0, 60)).toMatch(/['"]use client['"]/)
    }
  })

  it('the article reader knows neither vocabulary nor table', () => {
    const { files, packages } = reach('src/widgets/article-reader/index.ts')
    expect(files.filter((file) => /vocabulary|names|measure-table/.test(file))).toEqual([])
    expect(packages.filter((name) => !/^(react|@demarche\/core)/.test(name))).toEqual([])
  })
})

describe('the vocabulary', () => {
  it('says what the ontology says', () => {
    const labels = (rows: Record<string, { label: string }>) =>
      Object.fromEntries(Object.entries(rows).map(([id, { label }]) => [id, label]))
    expect(INSTRUMENT_LABELS).toEqual(labels(INSTRUMENTS))
    expect(CONCEPT_LABELS).toEqual(labels(CONCEPTS))
  })
})
