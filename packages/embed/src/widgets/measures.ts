import { MeasureTable } from '@demarche/react/measure-table'
import { drawing } from '../draw'

export default drawing(MeasureTable)
