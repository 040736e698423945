// Runs a script in a page under a strict content security policy and gives back what the page then says.
import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { findChromium } from './chromium.mjs'

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'"
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync']

/** The text of the page's body once the script has run. */
export async function pageText(script) {
  const server = createServer(({ url }, response) => {
    const isScript = url === '/main.js'
    response.setHeader('content-security-policy', policy)
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8')
    response.end(
      isScript
        ? script
        : '<!doctype html><title>page</title><body></body><script type="module" src="/main.js"></script>',
    )
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const page = `http://127.0.0.1:${server.address().port}/`
    const { stdout } = await promisify(execFile)(
      await findChromium(),
      [...flags, '--virtual-time-budget=30000', '--dump-dom', page],
      { maxBuffer: 64e6, timeout: 60_000 },
    )
    return /<body>([\s\S]*?)(<script|<\/body>)/.exec(stdout)?.[1]?.trim() ?? stdout
  } finally {
    server.close()
  }
}
