import { createExtractor } from '@demarche/core'
import { html } from '@demarche/core/html'

const page = `<html><head><title>Dutch minister in Seoul</title></head><body>
  <nav><a href="/">Home</a> <a href="/world">World</a></nav>
  <article>
    <h1>Dutch minister in Seoul</h1>
    <p>Dutch Trade Minister Liesje Schreinemacher visited Seoul on Tuesday for talks on chip supply.</p>
    <p>The Netherlands requires a licence for exports of advanced lithography machines since September.</p>
  </article>
  <footer>Share this page</footer>
</body></html>`

const { extract } = await createExtractor()
const dossier = extract({ text: page, publishedAt: '2023-11-21' }, { html })

console.log(dossier.article.title)
console.log(dossier.article.blocks.map(({ kind }) => kind).join(', '))
console.log(dossier.events.map(({ id, trigger }) => `${id} “${trigger.text}”`).join('\n'))
