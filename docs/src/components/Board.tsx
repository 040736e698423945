import type { Dossier } from '@demarche/core'
import { DossierBoard } from '@demarche/react'
import { useSiteTheme } from './useSiteTheme'

/** A dossier on a board, in the site's own light or dark. */
export default function Board({ dossier }: { dossier: Dossier }) {
  return <DossierBoard dossiers={dossier} theme={useSiteTheme()} />
}
