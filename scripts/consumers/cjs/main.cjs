const { DemarcheError, extract } = require('@demarche/core')
const { instrument } = require('@demarche/core/ontology')
const { parseDossier } = require('@demarche/core/schemas')
const schema = require('@demarche/core/dossier.schema.json')

const sentence =
  'Japan will restrict exports of chipmaking equipment to China from July, the trade ministry said on Monday.'

async function main() {
  const dossier = parseDossier(JSON.stringify(await extract(sentence)))
  const measure = dossier.events.find((event) => event.type === 'measure')
  const refusal = await extract('').catch((error) => (error instanceof DemarcheError ? error.code : String(error)))
  if (schema.title !== 'Dossier') throw new Error('the JSON Schema is not there')
  console.log(
    JSON.stringify({
      instrument: instrument(measure.instrument).label,
      imposers: measure.imposers.map(({ entity }) => entity),
      refusal,
    }),
  )
}

void main()
