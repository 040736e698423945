// Writes what the extractor makes of the worked article to fixtures/ and to the embed example. Build core and parser first.
import { readFileSync, writeFileSync } from 'node:fs'
import { createExtractor } from '../../core/dist/index.js'

const text = readFileSync(new URL('../../../examples/worked-article/article.txt', import.meta.url), 'utf8')
const { extract } = await createExtractor()
// "Last year" needs a day to be reckoned from; the visit the article tells of ended on 9 July 2023.
const dossier = extract({ text, id: 'worked-article', publishedAt: '2023-07-10' })
for (const file of ['../fixtures/worked-article.json', '../../../examples/embed/dossier.json']) {
  writeFileSync(new URL(file, import.meta.url), `${JSON.stringify(dossier, null, 1)}\n`)
}
console.log(`${dossier.events.length} events, ${dossier.entities.length} entities`)
