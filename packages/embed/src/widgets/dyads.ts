import { DyadMatrix } from '@demarche/react/dyad-matrix'
import { drawing } from '../draw'

export default drawing(DyadMatrix)
