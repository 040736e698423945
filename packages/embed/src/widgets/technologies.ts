import { TechnologyBreakdown } from '@demarche/react/technology-breakdown'
import { drawing } from '../draw'

export default drawing(TechnologyBreakdown)
