export { type DemarcheProps, DemarcheProvider } from '../../react/context'
export { MeasureMap, type MeasureMapProps } from './MeasureMap'
export { useMeasureMap } from './useMeasureMap'
