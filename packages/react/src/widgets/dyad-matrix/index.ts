export { type DemarcheProps, DemarcheProvider } from '../../react/context'
export { DyadMatrix, type DyadMatrixProps } from './DyadMatrix'
export { useDyads } from './useDyads'
