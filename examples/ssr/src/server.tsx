import type { Dossier } from '@demarche/core'
import { renderToString } from 'react-dom/server'
import { Page } from './Page'

/** The board as HTML, and the dossier as JSON that no words in it can break out of. */
export function render(dossier: Dossier): { board: string; json: string } {
  return {
    board: renderToString(<Page dossier={dossier} />),
    json: JSON.stringify(dossier).replaceAll('<', '\\u003c'),
  }
}
