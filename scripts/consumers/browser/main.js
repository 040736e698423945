import { DemarcheError } from '@demarche/core'
import { instrument } from '@demarche/core/ontology'

const error = new DemarcheError('bad-dossier', 'made here')
document.body.textContent = JSON.stringify({ gta: instrument('export-controls/licensing').gta, refusal: error.code })
