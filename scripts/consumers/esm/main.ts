import { DemarcheError, type Dossier, extract, type Measure } from '@demarche/core'
import schema from '@demarche/core/dossier.schema.json' with { type: 'json' }
import { type InstrumentId, instrument } from '@demarche/core/ontology'
import { parseDossier } from '@demarche/core/schemas'

const sentence =
  'Japan will restrict exports of chipmaking equipment to China from July, the trade ministry said on Monday.'
const dossier: Dossier = parseDossier(JSON.stringify(await extract(sentence)))
const [measure] = dossier.events.filter((event): event is Measure => event.type === 'measure')
const id: InstrumentId | undefined = measure?.instrument
const refusal = await extract('').catch((error: unknown) =>
  error instanceof DemarcheError ? error.code : String(error),
)

if (schema.title !== 'Dossier') throw new Error('the JSON Schema is not there')
console.log(
  JSON.stringify({
    instrument: id && instrument(id).label,
    imposers: measure?.imposers.map(({ entity }) => entity),
    refusal,
  }),
)
