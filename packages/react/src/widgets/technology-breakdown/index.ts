export { type DemarcheProps, DemarcheProvider } from '../../react/context'
export { TechnologyBreakdown, type TechnologyBreakdownProps } from './TechnologyBreakdown'
export { useTechnologies } from './useTechnologies'
