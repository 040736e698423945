export { EN, type MessageKey, type Messages, type TermKey } from './messages/en'
export { type Demarche, type DemarcheProps, DemarcheProvider, type Explanation, useDemarche } from './react/context'
export {
  type Facet,
  useData,
  useFacet,
  useFilters,
  useHover,
  useSelectedRow,
  useSelection,
  useView,
} from './react/hooks'
export { ArticleReader, type ArticleReaderProps } from './widgets/article-reader/ArticleReader'
export { useArticleMarks } from './widgets/article-reader/useArticleMarks'
export { DossierBoard, type DossierBoardProps } from './widgets/dossier-board/DossierBoard'
export { EvidenceDrawer, type EvidenceDrawerProps } from './widgets/evidence-drawer/EvidenceDrawer'
export { MeasureTable, type MeasureTableProps } from './widgets/measure-table/MeasureTable'
export { useMeasureTable } from './widgets/measure-table/useMeasureTable'
export type { Clause } from './store/clauses'
export type { Actor, Data, DossierInput, Row } from './store/data'
export type { Field } from './store/fields'
export type { FacetValue, State, Store } from './store/store'
export { Timeline, type TimelineProps } from './widgets/timeline/Timeline'
export { useTimeline } from './widgets/timeline/useTimeline'
export { DyadMatrix, type DyadMatrixProps } from './widgets/dyad-matrix/DyadMatrix'
export { useDyads } from './widgets/dyad-matrix/useDyads'
export { MeasureMap, type MeasureMapProps } from './widgets/measure-map/MeasureMap'
export { useMeasureMap } from './widgets/measure-map/useMeasureMap'
export { ActorNetwork, type ActorNetworkProps } from './widgets/actor-network/ActorNetwork'
export { useNetwork } from './widgets/actor-network/useNetwork'
export { StatementList, type StatementListProps } from './widgets/statement-list/StatementList'
export { TechnologyBreakdown, type TechnologyBreakdownProps } from './widgets/technology-breakdown/TechnologyBreakdown'
export { useTechnologies } from './widgets/technology-breakdown/useTechnologies'
