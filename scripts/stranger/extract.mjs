import { readFile, writeFile } from 'node:fs/promises'
import { extract } from '@demarche/core'

const text = await readFile('article.txt', 'utf8')
await writeFile('dossier.json', JSON.stringify(await extract({ text, publishedAt: '2023-07-10' })))
