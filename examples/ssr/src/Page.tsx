import type { Dossier } from '@demarche/core'
import { DossierBoard } from '@demarche/react'

/** The same on the server and in the browser. */
export function Page({ dossier }: { dossier: Dossier }) {
  return (
    <main>
      <DossierBoard dossiers={dossier} />
    </main>
  )
}
