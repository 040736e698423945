import { EvidenceDrawer } from '@demarche/react/evidence-drawer'
import { drawing } from '../draw'

export default drawing(EvidenceDrawer)
