export { read } from './read'
export type { ArticleInput, HtmlReader, InputFormat, Reading, ReadOptions } from './types'
