export { indexTrees, relation, type TreeIndex } from './tree'
export type * from './types'
export { type WinkParts, winkLanguage } from './wink'
