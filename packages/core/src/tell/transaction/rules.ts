import { any, firms, modifiedBy, names, not, noun, phraseHas, sentenceHas } from '../conditions'
import type { Rule } from '../engine'
import { after, agent, bearer, doer, modifier, patient, possessor, type Site, subject } from '../places'
import { isAmong, words } from '../words'
import type { Transaction } from '../../model'

export type TransactionRule = Rule<Transaction['mode'], Transaction['stage'], 'parties' | 'objects' | 'place'>

const PLANT = [
  'plant',
  'factory',
  'fab',
  'foundry',
  'facility',
  'campus',
  'centre',
  'center',
  'gigafactory',
  'fabs',
  'complex',
  'line',
  'capacity',
  'smelter',
  'refinery',
  'mine',
]

/** Firms invest, buy, sell, build and leave. */
export const transactionRules: readonly TransactionRule[] = [
  {
    id: 'transaction/acquisition/verb',
    mode: 'acquisition',
    verbs: ['acquire', 'buy', 'purchase', 'take over', 'snap up', 'pick up'],
    when: [
      names(subject, 'company', 'organisation', 'research', 'person'),
      any(firms(patient), noun(patient, 'stake', 'unit', 'business', 'share', 'division', 'arm', 'operation', 'asset')),
    ],
    roles: { parties: [subject, patient], objects: [patient] },
    least: { parties: 1 },
    yes: [
      {
        text: 'Qualcomm agreed to acquire NXP for $44 billion.',
        mode: 'acquisition',
        parties: ['company:qualcomm', 'company:nxp'],
        stage: 'planned',
      },
    ],
    no: ['Consumers bought fewer phones.'],
  },
  {
    id: 'transaction/acquisition/bid',
    mode: 'acquisition',
    nouns: ['bid', 'offer', 'purchase'],
    when: [firms(after('for', 'of'))],
    roles: { parties: [possessor, doer, after('by'), after('for', 'of')], objects: [after('for', 'of')] },
    least: { parties: 2 },
    stage: ({ phase }) => (phase === 'off' ? 'cancelled' : 'planned'),
    yes: [
      {
        text: 'Broadcom scrapped its bid for Qualcomm.',
        mode: 'acquisition',
        parties: ['company:broadcom', 'company:qualcomm'],
        stage: 'cancelled',
      },
    ],
    no: ['Intel made an offer for the naming rights.'],
  },
  {
    id: 'transaction/acquisition/sale',
    mode: 'acquisition',
    nouns: ['sale', 'divestiture', 'spin-off'],
    when: [
      any(names(possessor, 'company'), names(doer, 'company')),
      any(
        noun(after('of'), 'business', 'unit', 'stake', 'division', 'arm', 'operation', 'plant', 'factory', 'asset'),
        firms(after('of')),
      ),
    ],
    roles: { parties: [possessor, doer, after('to')], objects: [after('of')] },
    least: { parties: 1 },
    yes: [
      {
        text: 'Intel completed the sale of its memory business to SK Hynix.',
        mode: 'acquisition',
        parties: ['company:intel', 'company:sk-hynix'],
        stage: 'done',
      },
    ],
    no: ['Apple expects sales of phones to rise.'],
  },
  {
    id: 'transaction/acquisition/noun',
    mode: 'acquisition',
    nouns: ['takeover', 'acquisition', 'buyout', 'merger'],
    roles: { parties: [possessor, doer, after('by'), after('of', 'with')], objects: [after('of')] },
    least: { parties: 2 },
    yes: [
      {
        text: 'Qualcomm’s takeover of NXP was delayed.',
        mode: 'acquisition',
        parties: ['company:qualcomm', 'company:nxp'],
      },
    ],
    no: ['Customer acquisition costs rose.'],
  },
  {
    id: 'transaction/plant/verb',
    mode: 'plant',
    verbs: ['build', 'construct', 'open', 'expand', 'modernise', 'modernize', 'establish', 'erect', 'break', 'set up'],
    when: [names(subject, 'company', 'person'), any(noun(patient, ...PLANT), noun(after('on', 'in'), ...PLANT))],
    roles: { parties: [subject], objects: [patient, modifier], place: [after('in', 'near', 'at'), patient] },
    least: { parties: 1 },
    yes: [
      {
        text: 'TSMC plans to build a second plant in Arizona.',
        mode: 'plant',
        stage: 'planned',
        parties: ['company:tsmc'],
      },
    ],
    no: ['The company built a strong brand.'],
  },
  {
    id: 'transaction/plant/invest',
    mode: 'plant',
    verbs: ['invest', 'spend', 'pour'],
    when: [names(subject, 'company'), noun(after('in', 'into', 'on'), ...PLANT, 'project')],
    roles: { parties: [subject], objects: [after('in', 'into', 'on')], place: [after('in', 'into', 'on')] },
    least: { parties: 1 },
    yes: [
      {
        text: 'Intel will invest $20 billion in a plant near Columbus.',
        mode: 'plant',
        stage: 'planned',
        parties: ['company:intel'],
      },
    ],
    no: ['Towns invest in schools.'],
  },
  {
    id: 'transaction/plant/noun',
    mode: 'plant',
    nouns: [...PLANT, 'project'],
    when: [
      any(names(doer, 'company'), names(possessor, 'company')),
      any(modifiedBy('new', 'second', 'first', 'planned', 'third'), phraseHas('construction', 'billion', 'bn')),
    ],
    roles: { parties: [doer, possessor], objects: [modifier], place: [after('in', 'near', 'at'), modifier] },
    least: { parties: 1 },
    stage: ({ phase }) => (phase === 'off' ? 'cancelled' : 'planned'),
    yes: [
      {
        text: 'TSMC is planning its first European factory.',
        mode: 'plant',
        stage: 'planned',
        parties: ['company:tsmc'],
      },
    ],
    no: ['The plant employs 300 people.'],
  },
  {
    id: 'transaction/investment/verb',
    mode: 'investment',
    verbs: ['invest'],
    when: [
      not(noun(after('in', 'into', 'on'), ...PLANT, 'project')),
      not(phraseHas('plants', 'fabs', 'factories')),
      names(subject, 'company', 'organisation', 'person', 'research'),
    ],
    roles: { parties: [subject], objects: [after('in', 'into')], place: [after('in', 'into')] },
    least: { parties: 1 },
    yes: [
      {
        text: 'Intel will invest $20 billion in Ohio.',
        mode: 'investment',
        stage: 'planned',
        parties: ['company:intel'],
      },
    ],
    no: ['Young people invest in stocks.'],
  },
  {
    id: 'transaction/supply/verb',
    mode: 'supply',
    verbs: ['sell', 'ship', 'supply', 'deliver', 'export'],
    when: [
      not(noun(patient, 'business', 'unit', 'stake', 'operation', 'arm', 'division', 'subsidiary')),
      names(agent, 'company'),
      names(after('to'), 'company', 'jurisdiction'),
    ],
    roles: { parties: [agent, after('to')], objects: [patient] },
    least: { parties: 2 },
    yes: [
      {
        text: 'Seagate sold hard drives to Huawei.',
        mode: 'supply',
        stage: 'done',
        parties: ['company:seagate', 'company:huawei'],
      },
    ],
    no: ['The shop sells phones to tourists.'],
  },
  {
    id: 'transaction/supply/purchase',
    mode: 'supply',
    verbs: ['buy', 'purchase', 'source', 'procure', 'order', 'import', 'obtain', 'acquire'],
    when: [names(subject, 'company'), names(after('from'), 'company')],
    roles: { parties: [subject, after('from')], objects: [patient], place: [] },
    least: { parties: 2 },
    yes: [
      {
        text: 'Huawei bought chips from Samsung last year.',
        mode: 'supply',
        stage: 'done',
        parties: ['company:huawei', 'company:samsung-electronics'],
      },
    ],
    no: ['The firm bought desks from a local shop.'],
  },
  {
    id: 'transaction/investment/noun',
    mode: 'investment',
    nouns: ['investment', 'stake', 'fundraising'],
    when: [
      not(sentenceHas('plant', 'plants', 'fab', 'fabs', 'factory', 'factories')),

      any(names(possessor, 'company'), names(after('by', 'from'), 'company'), names(doer, 'company')),
      any(
        phraseHas('billion', 'million', '%', 'percent', 'bn'),
        names(after('in'), 'company', 'jurisdiction', 'place'),
      ),
    ],
    roles: { parties: [possessor, doer, after('by', 'from')], objects: [after('in')], place: [after('in')] },
    least: { parties: 1 },
    yes: [{ text: 'SoftBank took a stake of 10 percent in Intel.', mode: 'investment', parties: ['company:softbank'] }],
    no: ['Foreign investment fell.'],
  },
  {
    id: 'transaction/supply/contract',
    mode: 'supply',
    nouns: ['contract', 'order', 'deal'],
    when: [names(doer, 'company'), phraseHas('supply', 'build', 'provide', 'deliver', 'sell')],
    roles: { parties: [doer, after('with', 'from')], objects: [after('for')], place: [] },
    least: { parties: 1 },
    yes: [
      {
        text: 'Nokia won a contract to supply 5G gear in India.',
        mode: 'supply',
        stage: 'done',
        parties: ['company:nokia'],
      },
    ],
    no: ['The court issued an order.'],
  },
  {
    id: 'transaction/exit/verb',
    mode: 'exit',
    verbs: [
      'exit',
      'leave',
      'quit',
      'withdraw',
      'pull out',
      'sell off',
      'divest',
      'shut down',
      'pull',
      'sell',
      'delist',
    ],
    when: [
      not(made),

      names(agent, 'company'),
      any(
        noun(({ word }) => [word], 'delist'),
        names(patient, 'jurisdiction', 'company'),
        names(after('from', 'of', 'out of', 'in'), 'jurisdiction'),
        noun(patient, 'business', 'unit', 'stake', 'operation', 'arm', 'division', 'subsidiary'),
        noun(after('from', 'of', 'out of'), 'venture', 'country', 'market', 'project'),
      ),
    ],
    roles: { parties: [agent], objects: [patient], place: [patient, after('from', 'of', 'out of', 'in')] },
    least: { parties: 1 },
    yes: [
      { text: 'Yahoo pulled out of China last year.', mode: 'exit', stage: 'done', parties: ['company:yahoo'] },
      { text: 'Huawei sold off its phone business.', mode: 'exit', stage: 'done', parties: ['company:huawei'] },
    ],
    no: ['The engineer left Intel for a rival.'],
  },
  {
    id: 'transaction/exit/close',
    mode: 'exit',
    verbs: ['close', 'shut', 'shutter', 'wind down', 'shut down', 'close down'],
    when: [
      not(made),
      names(agent, 'company', 'research'),
      noun(
        patient,
        'lab',
        'laboratory',
        'office',
        'branch',
        'operation',
        'business',
        'unit',
        'division',
        'store',
        ...PLANT,
      ),
    ],
    roles: { parties: [agent], objects: [patient, modifier], place: [patient, after('in', 'near', 'at')] },
    least: { parties: 1 },
    yes: [
      {
        text: 'Microsoft closed its research lab in Shanghai.',
        mode: 'exit',
        stage: 'done',
        parties: ['company:microsoft'],
      },
    ],
    no: ['Microsoft closed a gap in its mail server.'],
  },
  {
    id: 'transaction/venture/noun',
    mode: 'venture',
    nouns: ['venture'],
    when: [modifiedBy('joint')],
    roles: { parties: [doer, possessor, after('with', 'between', 'by'), bearer], objects: [modifier] },
    least: { parties: 2 },
    yes: [
      { text: 'TSMC set up a joint venture with Sony.', mode: 'venture', parties: ['company:tsmc', 'company:sony'] },
    ],
    no: ['He is a venture capitalist.'],
  },
]

const FORCING = words('require force order let compel ask tell press demand ban')

/** A sale that a government orders is its measure. */
function made({ args, word }: Site): boolean {
  return args.governors(word).some((above) => isAmong(above, FORCING))
}
