const { DemarcheError } = require('@demarche/core')
const { instrument } = require('@demarche/core/ontology')
const { parseDossier } = require('@demarche/core/schemas')
const schema = require('@demarche/core/dossier.schema.json')

let refusal
try {
  parseDossier('{}')
} catch (error) {
  refusal = error instanceof DemarcheError ? error.code : String(error)
}
if (schema.title !== 'Dossier') throw new Error('the JSON Schema is not there')
console.log(JSON.stringify({ gta: instrument('export-controls/licensing').gta, refusal }))
