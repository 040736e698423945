// Serves this folder under a strict content security policy: `node serve.mjs`, then open the address it prints.
import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const script = fileURLToPath(new URL('.', import.meta.resolve('@demarche/embed')))
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
}

export function serve(port = 0) {
  const server = createServer(({ url }, response) => {
    const path = normalize(new URL(url ?? '/', 'http://localhost').pathname)
    const file = path.startsWith('/demarche/')
      ? join(script, path.slice(10))
      : join(here, path === '/' ? 'index.html' : path)
    if (!existsSync(file)) {
      response.statusCode = 404
      response.end()
      return
    }
    response.setHeader('content-security-policy', "default-src 'self'; object-src 'none'; base-uri 'none'")
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
    createReadStream(file).pipe(response)
  })
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const server = await serve(Number(process.env.PORT ?? 4174))
  console.log(`http://127.0.0.1:${server.address().port}/`)
}
