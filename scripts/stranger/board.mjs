import { readFile, writeFile } from 'node:fs/promises'
import { DossierBoard } from '@demarche/react'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'

const dossiers = JSON.parse(await readFile('dossier.json', 'utf8'))
await writeFile('board.html', renderToString(createElement(DossierBoard, { dossiers })))
