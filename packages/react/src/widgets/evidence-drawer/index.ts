export { type DemarcheProps, DemarcheProvider } from '../../react/context'
export { EvidenceDrawer, type EvidenceDrawerProps } from './EvidenceDrawer'
