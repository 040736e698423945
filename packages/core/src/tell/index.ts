export { measureTeller } from './measure/teller'
export { tell } from './tell'
export type { Draft, Scene, Teller } from './types'
