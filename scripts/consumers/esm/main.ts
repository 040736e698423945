import { DemarcheError, type Dossier } from '@demarche/core'
import { type InstrumentId, instrument } from '@demarche/core/ontology'
import { parseDossier } from '@demarche/core/schemas'
import schema from '@demarche/core/dossier.schema.json' with { type: 'json' }

const id: InstrumentId = 'export-controls/licensing'
const refusal = ((): string => {
  try {
    const dossier: Dossier = parseDossier('{}')
    return dossier.article.id
  } catch (error) {
    return error instanceof DemarcheError ? error.code : String(error)
  }
})()

if (schema.title !== 'Dossier') throw new Error('the JSON Schema is not there')
console.log(JSON.stringify({ gta: instrument(id).gta, refusal }))
