export { type DemarcheProps, DemarcheProvider } from '../../react/context'
export { ActorNetwork, type ActorNetworkProps } from './ActorNetwork'
export { useNetwork } from './useNetwork'
