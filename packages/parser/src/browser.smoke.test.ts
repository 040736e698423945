import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../../../scripts/launch.mjs'
import { createParser } from './node'

const SENTENCES = [
  ['The', 'Netherlands', 'will', 'restrict', 'exports', 'of', 'lithography', 'tools', 'to', 'China', '.'],
  ['Seoul', ',', 'which', 'Washington', 'had', 'pressed', 'for', 'months', ',', 'agreed', 'yesterday', '.'],
]

const READ = `
import { createParser } from '/dist/index.js'

export async function read(sentences) {
  const warnings = []
  const { backend, parseBatch } = await createParser(undefined, { onWarning: (message) => warnings.push(message) })
  const trees = parseBatch(sentences).map(({ heads, ...labels }) => ({ heads: [...heads], ...labels }))
  return { backend, warnings, trees }
}`
const files: Record<string, string> = {
  '/read.js': READ,
  '/worker.js': `${READ}
onmessage = ({ data }) => read(data).then(postMessage)`,
  '/page.js': `import { read } from '/read.js'
const inWorker = (sentences) => new Promise((resolve, reject) => {
  const worker = new Worker('/worker.js', { type: 'module' })
  worker.onmessage = ({ data }) => resolve(data)
  worker.onerror = ({ message }) => reject(new Error(message))
  worker.postMessage(sentences)
})
globalThis.places = { page: read, worker: inWorker }`,
}
const policies = {
  '/open': "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
  '/strict': "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'",
}

interface Answer {
  backend: string
  warnings: string[]
  trees: unknown[]
}

let policy = ''
let server: Server
let browser: Browser
let expected: unknown[]

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page')
    // A worker has the policy that its own script came with.
    response.setHeader('content-security-policy', policy)
    if (pathname in policies)
      response.setHeader('content-type', 'text/html').end('<script type="module" src="/page.js"></script>')
    else if (files[pathname]) response.setHeader('content-type', 'text/javascript').end(files[pathname])
    else
      readFile(new URL(`..${pathname}`, import.meta.url)).then(
        (bytes) => {
          const type = pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream'
          response.setHeader('content-type', type).end(bytes)
        },
        () => response.writeHead(404).end(),
      )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await launchChromium()
  const parser = await createParser()
  expected = parser.parseBatch(SENTENCES).map(({ heads, ...labels }) => ({ heads: [...heads], ...labels }))
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

it.each([
  { path: '/open', place: 'page', backend: 'wasm' },
  { path: '/open', place: 'worker', backend: 'wasm' },
  { path: '/strict', place: 'page', backend: 'js' },
  { path: '/strict', place: 'worker', backend: 'js' },
] as const)('reads in a $place of $path with $backend', async ({ path, place, backend }) => {
  policy = policies[path]
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
  await page.waitForFunction(() => 'places' in globalThis)
  const answer = await page.evaluate(
    ([where, sentences]) =>
      (globalThis as unknown as { places: Record<string, (sentences: string[][]) => Promise<Answer>> }).places[where]?.(
        sentences,
      ),
    [place, SENTENCES] as const,
  )
  await page.close()
  expect(answer?.backend).toBe(backend)
  expect(answer?.trees).toEqual(expected)
  const refusal = expect.stringMatching(/plain JavaScript.*Content Security Policy/) as string
  expect(answer?.warnings).toEqual(backend === 'js' ? [refusal] : [])
})
