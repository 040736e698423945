import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Extract } from '../extractor'
import { Refusal } from '../exit'
import { articlesOf } from './articles'
import { type Job, perform } from './job'
import { inOrder } from './order'
import { openOutput } from './output'
import { clock, counted } from './progress'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-batch-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string) => join(folder, name)
const all = async <T>(items: AsyncIterable<T>) => {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('a job gives a dossier or an error record', () => {
  /** Says what it was given; the reading itself is not what is tested here. */
  const echo: Extract = async (input, format) => {
    if (input.text === '') throw Object.assign(new Error('There are no words.'), { code: 'empty-input' })
    return JSON.parse(JSON.stringify({ input, format }))
  }
  const line = (json: string): Job => ({ kind: 'line', line: 7, json, size: json.length })

  it.each([
    ['text alone', '{"text":"a"}', { input: { text: 'a' }, format: 'auto' }],
    [
      'all that may be known',
      '{"text":"a","id":"x","title":"t","url":"u","outlet":"o","publishedAt":"2023-07-10"}',
      {
        input: { text: 'a', id: 'x', title: 't', url: 'u', outlet: 'o', publishedAt: '2023-07-10' },
        format: 'auto',
      },
    ],
    ['a number for an id', '{"text":"a","id":12}', { input: { text: 'a', id: '12' }, format: 'auto' }],
    ['null for unknown', '{"text":"a","title":null}', { input: { text: 'a' }, format: 'auto' }],
    ['more than we know', '{"text":"a","section":"world"}', { input: { text: 'a' }, format: 'auto' }],
  ])('%s', async (_, json, expected) => {
    expect(JSON.parse((await perform(line(json), echo)).json)).toEqual(expected)
  })

  it.each([
    ['no JSON', '{"text":', { code: 'bad-line', message: expect.stringMatching(/^This line is not JSON/), line: 7 }],
    ['no object', '["text"]', { code: 'bad-line', message: expect.stringContaining('no object'), line: 7 }],
    ['no text', '{"title":"t"}', { code: 'bad-line', message: expect.stringContaining('no "text"'), line: 7 }],
    [
      'a title that is none',
      '{"text":"a","title":3}',
      { code: 'bad-line', message: '"title" must be a string.', line: 7 },
    ],
    ['a text that the core refuses', '{"text":""}', { code: 'empty-input', message: 'There are no words.', line: 7 }],
  ])('%s', async (_, json, error) => {
    const result = await perform(line(json), echo)
    expect(result.failed).toBe(true)
    expect(JSON.parse(result.json)).toEqual({ error })
  })

  it('keeps the id with the error', async () => {
    const { json } = await perform(line('{"id":"x","text":""}'), echo)
    expect(JSON.parse(json)).toMatchObject({ id: 'x', error: { code: 'empty-input', line: 7 } })
  })

  it('a file that is gone', async () => {
    const { json } = await perform({ kind: 'file', path: at('gone.txt'), format: 'auto', size: 0 }, echo)
    expect(JSON.parse(json)).toMatchObject({ id: at('gone.txt'), error: { code: 'ENOENT' } })
  })
})

describe('inputs', () => {
  it('files in the order given, folders by name, lines one by one', async () => {
    writeFileSync(at('b.txt'), 'b')
    writeFileSync(at('a.html'), '<p>a')
    writeFileSync(at('c.ndjson'), '{"text":"1"}\r\n\n{"text":"2"}')
    writeFileSync(at('picture.png'), '')
    const { jobs, bytes } = await articlesOf([at('b.txt'), folder])
    expect(bytes).toBe(1 + 4 + 1 + 27)
    expect(await all(jobs)).toEqual([
      { kind: 'file', path: at('b.txt'), format: 'auto', size: 1 },
      { kind: 'file', path: at('a.html'), format: 'html', size: 4 },
      { kind: 'file', path: at('b.txt'), format: 'auto', size: 1 },
      { kind: 'line', line: 1, json: '{"text":"1"}', size: 13 },
      { kind: 'line', line: 3, json: '{"text":"2"}', size: 13 },
    ])
  })

  it.each([
    ['a file that is not there', ['gone.txt'], 'There is no file'],
    ['an empty folder', ['.'], 'No articles in'],
  ])('%s', async (_, paths, message) => {
    await expect(articlesOf(paths.map(at))).rejects.toThrow(message)
  })

  it('standard input among files', async () => {
    await expect(articlesOf(['-', 'a.txt'])).rejects.toThrow(Refusal)
  })
})

it('results come in the order of the jobs, and no more are begun than may wait', async () => {
  const waits = [30, 1, 20, 5, 0, 15, 2]
  let begun = 0
  let given = 0
  let most = 0
  async function* jobs() {
    yield* waits
  }
  const run = async (wait: number) => {
    most = Math.max(most, ++begun - given)
    await new Promise((resolve) => setTimeout(resolve, wait))
    return wait
  }
  const results: number[] = []
  for await (const result of inOrder(jobs(), run, 3)) {
    results.push(result)
    given++
  }
  expect(results).toEqual(waits)
  expect(most).toBe(3)
})

describe('an output that was interrupted', () => {
  it('goes on after its last whole line', async () => {
    writeFileSync(at('out'), '{"id":"a"}\n{"id":"b"}\n{"id":"c","te')
    const out = await openOutput(at('out'), true)
    expect(out.done).toBe(2)
    await out.write('{"id":"c"}')
    await out.close()
    expect(readFileSync(at('out'), 'utf8')).toBe('{"id":"a"}\n{"id":"b"}\n{"id":"c"}\n')
  })

  it('that never began, begins', async () => {
    const out = await openOutput(at('out'), true)
    await out.close()
    expect(out.done).toBe(0)
    expect(readFileSync(at('out'), 'utf8')).toBe('')
  })

  it('is not overwritten by mistake', async () => {
    writeFileSync(at('out'), '{}\n')
    await expect(openOutput(at('out'), false)).rejects.toThrow('continue it with --resume, or remove it')
  })

  it('has to be a file', async () => {
    await expect(openOutput(undefined, true)).rejects.toThrow('name it with --output')
  })
})

it('counts and clocks read alike everywhere', () => {
  expect([7, 999, 1000, 1_234_567].map(counted)).toEqual(['7', '999', '1,000', '1,234,567'])
  expect([0, 59.6, 245, 3723].map(clock)).toEqual(['0:00', '1:00', '4:05', '1:02:03'])
})
