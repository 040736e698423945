import '@demarche/react/styles.css'
import type { Dossier } from '@demarche/core'
import { hydrateRoot } from 'react-dom/client'
import { Page } from './Page'

const root = document.getElementById('root')
const json = document.getElementById('dossier')?.textContent
if (root && json) {
  hydrateRoot(root, <Page dossier={JSON.parse(json) as Dossier} />, {
    onRecoverableError: (error) => console.error(error),
  })
}
