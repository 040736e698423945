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
