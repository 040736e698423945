import type { ReactNode } from 'react'
import { FilterBar } from '../../frame/FilterBar'
import { useDemarche } from '../../react/context'
import { useData, useSelection, useView } from '../../react/hooks'
import { standalone } from '../../react/standalone'
import { ArticleReader } from '../article-reader/ArticleReader'
import { EvidenceDrawer } from '../evidence-drawer/EvidenceDrawer'
import { MeasureTable } from '../measure-table/MeasureTable'

export interface DossierBoardProps {
  /** Put beside the counts at the head: a switch, a link of the host's. */
  tools?: ReactNode
}

/** Everything in one layout that follows itself: choose an event anywhere, and the rest shows it. */
export const DossierBoard = standalone<DossierBoardProps>('DossierBoard', ({ tools }) => {
  const { words, theme, dir } = useDemarche()
  const { dossiers } = useData()
  const events = useView()
  const [selection, select] = useSelection()
  return (
    <div
      className="dm dm-board"
      data-theme={theme}
      dir={dir}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && selection !== null) select(null)
      }}
      role="presentation"
    >
      <div className="dm-bar">
        <p className="dm-counts">
          <strong>{words.count('board.articles', dossiers.length)}</strong> {words.count('board.events', events.length)}
        </p>
        <FilterBar />
        {tools}
      </div>
      <div className="dm-columns">
        <ArticleReader />
        <EvidenceDrawer />
      </div>
      <MeasureTable />
    </div>
  )
})
