import type { Token } from '../../language/index'
import type { ConceptId } from '../../ontology/index'
import type { Scene } from '../types'

/** What a ban, curb or rule can be about; with its tool it names the instrument. */
export type Topic =
  | 'export'
  | 'investment'
  | 'acquisition'
  | 'import'
  | 'know-how'
  | 'service'
  | 'app'
  | 'network'
  | 'procurement'
  | 'travel'
  | 'security'
  | 'data'
  | 'assets'
  | 'ai'
  | 'platform'
  | 'licence'
  | 'dealings'
  | 'money'
  | 'research'
  | 'sale-of-app'

const WORDS: Readonly<Record<Topic, string>> = {
  export:
    'export exporter re-export reexport shipment ship sale sell supply shipping exporting selling supplying outflow overseas',
  investment: 'investment invest investor investing outbound',
  acquisition: 'acquisition takeover merger acquire buyout takeovers stake purchase',
  import: 'import importer importation importing inbound',
  'know-how': 'know-how knowledge transfer',
  service: 'servicing maintenance service repair cloud',
  app: 'app application download',
  network:
    'network equipment gear telecom telecommunication telecommunications vendor supplier infrastructure hardware kit 5g camera router component rollout',
  procurement: 'procurement procure agency government federal contractor contract device buy buying use using purchase',
  travel: 'visa travel entry student traveller traveler enter',
  security: 'share stock securities trading listing bond exchange trade',
  data: 'data privacy',
  assets: 'asset property transaction',
  ai: 'ai algorithm deepfake',
  platform: 'platform online content internet antitrust competition monopoly gatekeeper gaming',
  licence: 'licence license permit authorisation authorization approval permission',
  dealings: 'business dealing deal dealings cooperation intelligence',
  money: 'billion million money fund funding funds',
  research: 'research training workforce talent university scholarship',
  'sale-of-app': 'divest divestment divestiture',
}

const TOPICS_OF = new Map<string, Topic[]>()
for (const [topic, words] of Object.entries(WORDS) as [Topic, string][]) {
  for (const word of words.split(' ')) TOPICS_OF.set(word, [...(TOPICS_OF.get(word) ?? []), topic])
}

const OF_CONCEPT: readonly (readonly [string, Topic])[] = [
  ['digital-platforms/data', 'data'],
  ['digital-platforms', 'platform'],
  ['artificial-intelligence', 'ai'],
  ['telecoms', 'network'],
]

/** Topics of these words, by lemma and by the concepts that they name. */
export function topicsOf(words: readonly Token[], scene: Scene): Set<Topic> {
  const topics = new Set<Topic>()
  for (const word of words) {
    for (const topic of TOPICS_OF.get(word.lemma) ?? TOPICS_OF.get(word.lower) ?? []) topics.add(topic)
    for (const mention of scene.mentionsAt(word)) {
      const concept: ConceptId | undefined = scene.entity(mention.entity).concept
      const match = concept && OF_CONCEPT.find(([prefix]) => concept.startsWith(prefix))
      if (match) topics.add(match[1])
    }
  }
  return topics
}
