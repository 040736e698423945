export { DemarcheError, type DemarcheErrorCode } from './errors'
export type * from './model'
export * from './read/index'
