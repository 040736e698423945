export { type DemarcheProps, DemarcheProvider } from '../../react/context'
export { Timeline, type TimelineProps } from './Timeline'
export { useTimeline } from './useTimeline'
