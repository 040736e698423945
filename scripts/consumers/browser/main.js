import { DemarcheError, extract } from '@demarche/core'
import { instrument } from '@demarche/core/ontology'

const sentence =
  'Japan will restrict exports of chipmaking equipment to China from July, the trade ministry said on Monday.'

async function answer() {
  const measure = (await extract(sentence)).events.find((event) => event.type === 'measure')
  const refusal = await extract('').catch((error) => (error instanceof DemarcheError ? error.code : String(error)))
  return {
    instrument: instrument(measure.instrument).label,
    imposers: measure.imposers.map(({ entity }) => entity),
    refusal,
  }
}

answer().then(
  (found) => {
    document.body.textContent = JSON.stringify(found)
  },
  (error) => {
    document.body.textContent = `${error.stack}`
  },
)
