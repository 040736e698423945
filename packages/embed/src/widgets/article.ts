import { ArticleReader } from '@demarche/react/article-reader'
import { drawing } from '../draw'

export default drawing(ArticleReader)
