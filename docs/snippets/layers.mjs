import { createExtractor } from '@demarche/core'

const people = await createExtractor({ layers: [] }) // entities alone; loads no parser
const measures = await createExtractor({ layers: ['measure'] })
const text = 'Canada banned Huawei and ZTE from its 5G networks, Industry Minister François-Philippe Champagne said.'

console.log(
  people
    .extract(text)
    .entities.map(({ id }) => id)
    .join('\n'),
)
console.log(
  measures
    .extract(text)
    .events.map(({ type, instrument }) => `${type} ${instrument}`)
    .join('\n'),
)
