import { StatementList } from '@demarche/react/statement-list'
import { drawing } from '../draw'

export default drawing(StatementList)
