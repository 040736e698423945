import { Timeline } from '@demarche/react/timeline'
import { drawing } from '../draw'

export default drawing(Timeline)
