export { type DemarcheProps, DemarcheProvider } from '../../react/context'
export { MeasureTable, type MeasureTableProps } from './MeasureTable'
export { useMeasureTable } from './useMeasureTable'
