import { DossierBoard } from '@demarche/react/dossier-board'
import { drawing } from '../draw'

export default drawing(DossierBoard)
