import { beforeAll, describe, expect, it } from 'vitest'
import { createExtractor } from '../../default'
import type { Extractor } from '../../extract'
import type { Stage } from '../../ontology/index'

/** Each stage with sentences that must be read as that stage: one for each way in which news words it. */
const TOLD: Partial<Record<Stage, readonly string[]>> = {
  considered: [
    'Washington is weighing new limits on the sale of AI chips to China.',
    'Lawmakers have called on the administration to blacklist DeepSeek.',
    'Seoul has not ruled out export controls on battery technology for China.',
  ],
  planned: [
    'Donald Trump threatened to impose tariffs of 100% on chips from Taiwan.',
    'Britain said it would seek to ban the use of Chinese cameras at sensitive sites.',
  ],
  proposed: [
    'A bipartisan group of senators introduced a bill to ban TikTok.',
    'The European Commission has proposed tariffs on Russian fertiliser.',
  ],
  announced: [
    'China will restrict exports of gallium from August 1.',
    'Britain is to ban Huawei from its 5G network by 2027.',
  ],
  adopted: [
    'The Commerce Department on Monday added 28 Chinese firms to its Entity List.',
    'President Biden on Friday signed an executive order that bars American investment in Chinese AI firms.',
  ],
  'in-force': [
    'India banned TikTok in 2020.',
    'American firms need a licence to sell chips to SMIC.',
    'Under US curbs on chip exports to China, firms may not service the tools.',
  ],
  suspended: [
    'A judge blocked the ban on WeChat that the United States had imposed.',
    'The EU put its countermeasures against the United States on hold.',
  ],
  ended: ['Beijing has scrapped its tariffs on Australian barley.'],
  abandoned: [
    'The White House dropped its plan to ban TikTok.',
    'Plans for a digital tax in Canada were abandoned.',
    'Berlin ruled out sanctions on Alibaba.',
  ],
}

describe('the stage of a measure', () => {
  let extractor: Extractor
  beforeAll(async () => {
    extractor = await createExtractor()
  })

  for (const [stage, sentences] of Object.entries(TOLD)) {
    it.each(sentences)(`${stage}: %s`, (text) => {
      const { events } = extractor.extract({ id: 'x', text, publishedAt: '2024-06-03' })
      expect(events.flatMap((event) => (event.type === 'measure' ? [event.stage] : []))).toContain(stage)
    })
  }
})
