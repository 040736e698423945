// Reads the worked article on the server, draws the board there, and lets the browser take over.
// `pnpm build`, then `node serve.mjs`.
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { extract } from '@demarche/core'

const here = fileURLToPath(new URL('.', import.meta.url))
const types = { '.js': 'text/javascript', '.css': 'text/css' }

export async function serve(port = 0) {
  const { render } = await import('./dist/server/server.js')
  const page = readFileSync(join(here, 'dist/client/index.html'), 'utf8')
  const article = readFileSync(join(here, '../worked-article/article.txt'), 'utf8')
  const { board, json } = render(await extract({ text: article, publishedAt: '2023-07-10' }))
  const html = page.replace('<!--board-->', () => board).replace('<!--dossier-->', () => json)

  const server = createServer(({ url }, response) => {
    const path = normalize(new URL(url ?? '/', 'http://localhost').pathname)
    const file = join(here, 'dist/client', path)
    if (path === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(html)
    } else if (existsSync(file)) {
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
      createReadStream(file).pipe(response)
    } else {
      response.statusCode = 404
      response.end()
    }
  })
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const server = await serve(Number(process.env.PORT ?? 4175))
  console.log(`http://127.0.0.1:${server.address().port}/`)
}
