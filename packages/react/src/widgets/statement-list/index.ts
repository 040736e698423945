export { type DemarcheProps, DemarcheProvider } from '../../react/context'
export { StatementList, type StatementListProps } from './StatementList'
