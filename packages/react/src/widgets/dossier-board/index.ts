export { type DemarcheProps, DemarcheProvider } from '../../react/context'
export { DossierBoard, type DossierBoardProps } from './DossierBoard'
