import type { Token } from '../../language/index'
import type { ConceptId } from '../../ontology/index'
import type { Scene } from '../types'
import { formsOf } from '../words'

/** What a ban, curb or rule can be about; with its tool it names the instrument. */
export type Topic =
  | 'export'
  | 'investment'
  | 'acquisition'
  | 'import'
  | 'know-how'
  | 'app'
  | 'network'
  | 'procurement'
  | 'travel'
  | 'security'
  | 'data'
  | 'assets'
  | 'ai'
  | 'platform'
  | 'dealings'
  | 'money'
  | 'purchase'
  | 'flight'
  | 'operation'
  | 'threat'
  | 'capacity'
  | 'sanction'
  | 'tariff'
  | 'chip'
  | 'home-industry'
  | 'buyer'
  | 'forced-labour'
  | 'talent'

const WORDS: Readonly<Record<Topic, string>> = {
  export:
    'export exporter re-export reexport shipment ship sale sell supply shipping exporting selling supplying outflow',
  investment: 'investment invest investor investing outbound',
  acquisition: 'acquisition takeover merger acquire buyout stake',
  import: 'import importer importation importing',
  'know-how': 'know-how knowledge transfer',
  app: 'app application download tiktok wechat chatgpt deepseek telegram whatsapp temu twitter facebook instagram youtube signal reddit roblox wikipedia linkedin discord threads grok website vpn x',
  network:
    'network equipment gear telecom telecommunication telecommunications vendor infrastructure hardware kit 5g camera router drone software car vehicle crane modem inverter computer',
  procurement: 'procurement procure contractor agency contract contracting tender',
  travel: 'visa travel entry student traveller traveler',
  security: 'share stock securities trading listing bond',
  data: 'data privacy',
  assets: 'asset property account',
  ai: 'ai algorithm deepfake chatbot',
  platform:
    'platform online social content internet antitrust competition monopoly gatekeeper gaming game media digital encryption encrypted backdoor account post takedown user smartphone search browser apple google meta amazon streaming',
  dealings: 'business dealing dealings trade transaction',
  money: 'trillion billion million crore tn bn m money fund funds',
  purchase: 'purchase buying buy procurement',
  flight: 'flight airline airspace airplane aircraft port vessel ship',
  operation:
    'operate operation provide telecommunication telecommunications telecom service carrier broadcast broadcaster broadcasting satellite bank',
  threat: 'threat',
  capacity:
    'capacity leadership domestic chipmaking powerhouse hub champion sector industry manufacturing chip semiconductor ai quantum technology technological',
  sanction: 'sanction oil crude',
  tariff: 'tariff duty levy',
  chip: 'chip semiconductor',
  'forced-labour': 'labour labor',
  buyer: 'buyer consumer car vehicle motorist driver household',
  talent: 'engineer worker technician talent graduate researcher',
  'home-industry':
    'industry manufacturing chipmaking production capacity sector ecosystem semiconductor chip fab foundry capability',
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
  ['semiconductors', 'chip'],
]

/** Topics of these words, by lemma and by the concepts that they name. */
export function topicsOf(words: readonly Token[], scene: Scene): Set<Topic> {
  const topics = new Set<Topic>()
  for (const word of words) {
    for (const topic of formsOf(word).flatMap((form) => TOPICS_OF.get(form) ?? [])) topics.add(topic)
    for (const mention of scene.mentionsAt(word)) {
      const concept: ConceptId | undefined = scene.entity(mention.entity).concept
      const match = concept && OF_CONCEPT.find(([prefix]) => concept.startsWith(prefix))
      if (match) topics.add(match[1])
    }
  }
  return topics
}
