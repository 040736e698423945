import type { ReactNode } from 'react'
import { FilterBar } from '../../frame/FilterBar'
import { useDemarche } from '../../react/context'
import { useData, useSelection, useView } from '../../react/hooks'
import { standalone } from '../../react/standalone'
import { ActorNetwork } from '../actor-network/ActorNetwork'
import { ArticleReader } from '../article-reader/ArticleReader'
import { DyadMatrix } from '../dyad-matrix/DyadMatrix'
import { EvidenceDrawer } from '../evidence-drawer/EvidenceDrawer'
import { MeasureMap } from '../measure-map/MeasureMap'
import { MeasureTable } from '../measure-table/MeasureTable'
import { StatementList } from '../statement-list/StatementList'
import { TechnologyBreakdown } from '../technology-breakdown/TechnologyBreakdown'
import { Timeline } from '../timeline/Timeline'

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
  const several = dossiers.length > 1
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
      <Timeline laneBy="type" />
      <div className="dm-pair">
        <DyadMatrix limit={12} />
        <TechnologyBreakdown />
      </div>
      <MeasureMap />
      <div className="dm-pair">
        <StatementList />
        <ActorNetwork limit={several ? 60 : 30} />
      </div>
    </div>
  )
})
