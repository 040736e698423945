// Opens a built page under a strict content security policy and gives back what it then says.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { findChromium } from './chromium.mjs'

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'"
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' }
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync']

async function answer(folder, url, response) {
  const path = url === '/' ? '/index.html' : normalize(url)
  response.setHeader('content-security-policy', policy)
  response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
  try {
    response.end(await readFile(join(folder, path)))
  } catch {
    response.writeHead(404).end()
  }
}

/** The text of the page's body once its scripts have run. */
export async function pageText(folder) {
  const server = createServer(({ url }, response) => void answer(folder, url, response))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const page = `http://127.0.0.1:${server.address().port}/`
    const { stdout } = await promisify(execFile)(
      await findChromium(),
      [...flags, '--virtual-time-budget=60000', '--dump-dom', page],
      { maxBuffer: 64e6, timeout: 120_000 },
    )
    return /<body>([^<]*)/.exec(stdout)?.[1]?.trim() ?? stdout
  } finally {
    server.close()
  }
}
