import { MeasureMap } from '@demarche/react/measure-map'
import { drawing } from '../draw'

export default drawing(MeasureMap)
