import { any, modifiedBy, names, not, noun, phraseHas } from '../conditions'
import type { Rule } from '../engine'
import { after, agent, bearer, doer, modifier, patient, possessor, subject } from '../places'
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
      any(
        names(patient, 'company'),
        noun(patient, 'stake', 'unit', 'business', 'startup', 'start-up', 'rival', 'maker', 'chipmaker', 'share'),
      ),
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
    id: 'transaction/acquisition/noun',
    mode: 'acquisition',
    nouns: ['takeover', 'acquisition', 'buyout', 'merger'],
    roles: { parties: [possessor, after('by', 'of', 'with'), doer], objects: [after('of')] },
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
    when: [names(subject, 'company', 'organisation', 'person', 'research')],
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
    verbs: ['exit', 'leave', 'quit', 'withdraw', 'pull out', 'sell off', 'divest', 'shut down', 'pull', 'sell'],
    when: [
      names(agent, 'company'),
      any(
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
