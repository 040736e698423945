import { DossierBoard } from '@demarche/react'
import type { Shared } from '@demarche/react/store'
import { useCallback, useEffect, useState } from 'react'
import workedArticle from '../../worked-article/article.txt?raw'
import { broughtText, keepInAddress, permalink, sharedState } from './permalink'
import { Source } from './Source'
import { useExtraction } from './useExtraction'

/** The day before the visit that the worked article tells of ended; "last year" is reckoned from it. */
const WORKED_DATE = '2023-07-10'

export function App() {
  const [text, setText] = useState(workedArticle)
  const [publishedAt, setPublishedAt] = useState(WORKED_DATE)
  const [shared, setShared] = useState<Shared>(sharedState)
  const [said, setSaid] = useState('')
  const extraction = useExtraction()
  const { read, dossier, error, step } = extraction

  useEffect(() => {
    const open = async () => {
      const brought = await broughtText()
      if (brought !== null) setText(brought)
      read(brought ?? workedArticle, brought === null ? WORKED_DATE : '')
    }
    void open()
  }, [read])

  useEffect(() => keepInAddress(shared), [shared])

  const share = async () => {
    const link = await permalink(text === workedArticle ? null : text)
    if (link === null) return setSaid('This article is too long for a link; download the dossier instead.')
    await navigator.clipboard.writeText(link)
    setSaid('Link copied.')
  }
  const onSelectionChange = useCallback((selection: string | null) => setShared((now) => ({ ...now, selection })), [])
  const onFiltersChange = useCallback((filters: Shared['filters']) => setShared((now) => ({ ...now, filters })), [])

  return (
    <>
      <header className="masthead">
        <h1>Demarche</h1>
        <p>Tech-policy news, read as events with their words.</p>
        <div className="actions">
          <span role="status">{said}</span>
          <button type="button" onClick={() => void share()} disabled={!dossier}>
            Copy link
          </button>
          <button type="button" onClick={() => dossier && save(dossier)} disabled={!dossier}>
            Download dossier
          </button>
        </div>
      </header>
      <div className="page">
        <aside>
          <Source
            text={text}
            publishedAt={publishedAt}
            onText={setText}
            onPublishedAt={setPublishedAt}
            extraction={extraction}
          />
        </aside>
        <main>
          <DossierBoard
            dossiers={dossier}
            loading={!dossier && step !== 'failed'}
            error={error}
            selection={shared.selection}
            onSelectionChange={onSelectionChange}
            filters={shared.filters}
            onFiltersChange={onFiltersChange}
            theme="system"
          />
        </main>
      </div>
    </>
  )
}

function save(dossier: { article: { id: string } }): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([JSON.stringify(dossier, null, 2)], { type: 'application/json' }))
  link.download = `${dossier.article.id}.dossier.json`
  link.click()
  URL.revokeObjectURL(link.href)
}
