export { type DemarcheProps, DemarcheProvider } from '../../react/context'
export { ArticleReader, type ArticleReaderProps } from './ArticleReader'
export { useArticleMarks } from './useArticleMarks'
