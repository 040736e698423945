import { createExtractor } from '@demarche/core'
import { merge, statusAt, timeline } from '@demarche/core/record'

const { extract } = await createExtractor()
const stories = [
  ['2023-02-01', 'Japan is considering restricting exports of chipmaking equipment to China, officials said.'],
  ['2023-03-31', 'Japan announced export controls on chipmaking equipment to China.'],
  ['2023-07-23', 'Japan’s export controls on chipmaking equipment to China took effect on Sunday.'],
]
const records = merge(stories.map(([publishedAt, text]) => extract({ text, publishedAt })))

for (const { date, act, stage } of timeline(records)) if (stage) console.log(date, act, stage)

const record = records.records.find(({ type }) => type === 'measure')
for (const day of ['2023-02-15', '2023-04-15', '2023-08-01']) console.log(day, statusAt(record, day)?.stage)
