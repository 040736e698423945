import { readFile, writeFile } from 'node:fs/promises'
import { toJsonLd } from '@demarche/core/export'

const dossier = JSON.parse(await readFile('dossier.json', 'utf8'))
await writeFile('article.jsonld', JSON.stringify(toJsonLd(dossier)))
