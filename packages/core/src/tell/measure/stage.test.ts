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
    'Washington may scrap its tariffs on Australian wine.',
    'The possibility of a US ban on Chinese drones has worried farmers.',
  ],
  planned: [
    'Donald Trump threatened to impose tariffs of 100% on chips from Taiwan.',
    'Britain said it would seek to ban the use of Chinese cameras at sensitive sites.',
    'Beijing plans to drop its tariffs on Australian wine.',
    'Trump said on Sunday that he plans to reverse the export ban on Nvidia’s H20.',
  ],
  proposed: [
    'A bipartisan group of senators introduced a bill to ban TikTok.',
    'The European Commission has proposed tariffs on Russian fertiliser.',
    'Brussels floated a proposal to sanction Chinese refiners.',
    'The Senate has before it a bill that calls for a ban on TikTok.',
    'Under a draft law, Indian firms would need a permit to sell drones to Pakistan.',
  ],
  announced: [
    'China will restrict exports of gallium from August 1.',
    'Britain is to ban Huawei from its 5G network by 2027.',
    'Exports of drones to Russia are to be restricted from September.',
    'The United States will lift sanctions on Syria, Trump said in Riyadh.',
  ],
  adopted: [
    'The Commerce Department on Monday added 28 Chinese firms to its Entity List.',
    'President Biden on Friday signed an executive order that bars American investment in Chinese AI firms.',
  ],
  'in-force': [
    'India banned TikTok in 2020.',
    'American firms need a licence to sell chips to SMIC.',
    'Under US curbs on chip exports to China, firms may not service the tools.',
    'The US imposed sanctions on Huawei in 2019.',
    'Despite sanctions on Russia, Western chips end up in its missiles.',
  ],
  suspended: [
    'A judge blocked the ban on WeChat that the United States had imposed.',
    'The EU put its countermeasures against the United States on hold.',
    'An appeals court stayed the order banning TikTok.',
    'Brussels has frozen its retaliatory tariffs on American whiskey.',
  ],
  ended: [
    'Beijing has scrapped its tariffs on Australian barley.',
    'The US has lifted an order that barred Huawei from its networks.',
    'A court struck down Washington’s tariffs on China.',
  ],
  abandoned: [
    'The White House dropped its plan to ban TikTok.',
    'Plans for a digital tax in Canada were abandoned.',
    'Berlin ruled out sanctions on Alibaba.',
    'The United States has decided against sanctions on Alibaba.',
    'The EU dropped plans for a levy on American tech firms.',
    'Senators in Washington voted down a ban on TikTok.',
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
