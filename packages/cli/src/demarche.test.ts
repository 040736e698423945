// The built command, as a user runs it.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Dossier } from '@demarche/core'
import { parseDossier } from '@demarche/core/schemas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const command = fileURLToPath(new URL('../dist/demarche.js', import.meta.url))
const story =
  'Japan will restrict exports of chipmaking equipment to China from July, the trade ministry said on Monday.\n'

let folder: string
beforeAll(() => {
  if (!existsSync(command)) throw new Error('Build first: npx pnpm build')
  folder = mkdtempSync(join(tmpdir(), 'demarche-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function demarche(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}

const linesOf = (text: string) => text.split('\n').filter(Boolean)

describe('extract', () => {
  it('prints a report, without colour in a pipe', () => {
    const { status, stdout } = demarche(['extract', file('story.txt', story), '--published', '2023-05-23'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/who .*Japan/)
    expect(stdout).toContain('2023-05-23')
    expect(stdout).not.toContain('\u001b')
  })

  it('prints a dossier that the schemas accept, from standard input', () => {
    const { status, stdout } = demarche(
      ['extract', '-', '--format', 'json', '--title', 'Curbs', '--outlet', 'Own'],
      story,
    )
    expect(status).toBe(0)
    expect(parseDossier(stdout).article).toMatchObject({ title: 'Curbs', outlet: 'Own', text: story })
  })

  it('reads a page by its ending', () => {
    const page = file(
      'story.html',
      `<html><head><title>T</title></head><body><article><p>${story}</p></article></body></html>`,
    )
    const { article } = parseDossier(demarche(['extract', page, '--format', 'json']).stdout)
    expect(article.text).not.toContain('<')
    expect(article.id).toBe(page)
  })

  it('prints events as CSV', () => {
    const { stdout } = demarche(['extract', file('story.txt', story), '--format', 'csv'])
    expect(stdout).toMatch(/^id,type,what,.*\r\nm1,measure,export-controls/)
  })
})

describe('explain', () => {
  it('takes a saved dossier or an article', () => {
    const saved = file('d.json', demarche(['extract', file('story.txt', story), '--format', 'json']).stdout)
    const fromDossier = demarche(['explain', saved, 'm1'])
    expect(fromDossier.stdout).toContain('rule ')
    expect(demarche(['explain', 'story.txt', 'm1']).stdout).toBe(fromDossier.stdout)
  })

  it.each([
    ['an id that is not there', ['explain', 'story.txt', 'm9'], 'Nothing here has the id m9. There are: m1'],
    ['a dossier that is none', ['explain', 'bad.json', 'm1'], 'demarche: version: Invalid input'],
  ])('%s', (_, args, message) => {
    file('story.txt', story)
    file('bad.json', '{}')
    const { status, stderr } = demarche(args)
    expect(status).toBe(1)
    expect(stderr).toContain(message)
  })
})

describe('what goes wrong is said in a line', () => {
  it.each([
    ['a file that is not there', ['extract', 'gone.txt'], 1, 'demarche: There is no file gone.txt.\n'],
    ['a folder', ['extract', '.'], 1, 'demarche: . is a folder: demarche batch reads folders.\n'],
    ['nothing to read', ['extract', '-'], 1, 'demarche: '],
    ['a command that is none', ['extrakt'], 2, "error: unknown command 'extrakt'\n(Did you mean extract?)\n"],
    [
      'a format that is none',
      ['extract', '-', '--format', 'xml'],
      2,
      "error: option '--format <format>' argument 'xml'",
    ],
    ['no workers', ['batch', '.', '--workers', '0'], 2, 'Give a whole number from 1.'],
    ['resuming standard output', ['batch', '-', '--resume'], 1, 'name it with --output'],
  ])('%s', (_, args, exitCode, message) => {
    const { status, stderr } = demarche(args)
    expect(status).toBe(exitCode)
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('    at ')
  })

  it('--help has examples and exit codes', () => {
    const { status, stdout } = demarche(['--help'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/Examples:[\s\S]*Exit codes:/)
    expect(demarche(['batch', '--help']).stdout).toContain('Examples:')
  })
})

describe('batch', () => {
  const article = (i: number) => JSON.stringify({ id: `a${i}`, text: story.replace('July', `July ${(i % 28) + 1}`) })

  it('writes a line an article in their order, with records for what is broken', () => {
    const input = [article(0), '{"text":', article(1), '{"id":"empty","text":""}', article(2)].join('\n')
    const { status, stdout, stderr } = demarche(['batch', '-', '--workers', '2'], input)
    const [first, bad, second, empty, third] = linesOf(stdout).map((line) => JSON.parse(line))
    expect([first, second, third].map((dossier: Dossier) => parseDossier(dossier).article.id)).toEqual([
      'a0',
      'a1',
      'a2',
    ])
    expect(bad).toEqual({ error: { code: 'bad-line', message: expect.any(String), line: 2 } })
    expect(empty).toMatchObject({ id: 'empty', error: { code: 'empty-input', line: 4 } })
    expect(status).toBe(3)
    expect(stderr).toMatch(/^5 articles in 0:\d\d; 2 could not be read and are error records\n$/)
  })

  it('gives what extract gives', () => {
    const name = file('story.txt', story)
    const alone = JSON.parse(demarche(['extract', name, '--format', 'json']).stdout)
    expect(JSON.parse(demarche(['batch', name]).stdout)).toEqual(alone)
  })

  it('killed and resumed, loses nothing and says nothing twice', async () => {
    const input = file('many.ndjson', Array.from({ length: 80 }, (_, i) => `${article(i)}\n`).join(''))
    const whole = demarche(['batch', input]).stdout
    const output = join(folder, 'out.ndjson')
    const child = spawn(process.execPath, [command, 'batch', input, '--output', output], { cwd: folder })
    await linesIn(output, 5)
    await killed(child)
    const before = readFileSync(output, 'utf8')
    expect(linesOf(before).length).toBeLessThan(80)

    const { status, stderr } = demarche(['batch', input, '--output', output, '--resume'])
    expect(status).toBe(0)
    expect(stderr).toContain('were done before')
    expect(readFileSync(output, 'utf8')).toBe(whole)
  }, 120_000)
})

async function linesIn(path: string, count: number): Promise<void> {
  while (!existsSync(path) || linesOf(readFileSync(path, 'utf8')).length < count) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

describe('merge and timeline', () => {
  const told = (id: string, publishedAt: string) => JSON.stringify({ id, publishedAt, text: story })

  it('join what two articles tell of one act, and take their own output again', () => {
    const lines = [told('a', '2023-05-23'), told('b', '2023-05-24'), '{"id":"c"}'].join('\n')
    const dossiers = file('dossiers.ndjson', demarche(['batch', '-'], lines).stdout)
    const { status, stdout } = demarche(['merge', dossiers])
    expect(status).toBe(0)
    const { sources, copies, records } = JSON.parse(stdout)
    expect([sources.length, copies.length]).toEqual([2, 1])
    expect(records.find(({ type }: { type: string }) => type === 'measure').tellings).toHaveLength(2)
    expect(demarche(['merge', file('records.json', stdout), dossiers]).stdout).toBe(stdout)
    expect(demarche(['timeline', 'records.json']).stdout).toMatch(/2023-07 +Export controls, announced · Japan → China/)
  })

  it('say which line is no dossier', () => {
    const { status, stderr } = demarche(['merge', '-'], '\n{"version":2}\n')
    expect(status).toBe(1)
    expect(stderr).toContain('-, line 2:')
  })
})
