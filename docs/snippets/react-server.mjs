import { extract } from '@demarche/core'
import { DossierBoard } from '@demarche/react'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'

const dossier = await extract('Brussels fined Apple €1.8 billion over music streaming on Monday.')
const html = renderToString(createElement(DossierBoard, { dossiers: dossier }))

console.log(html.slice(0, html.indexOf('</p>') + 4))
