import { actors, any, modifiedBy, names, not, noun, phraseHas, sentenceHas } from '../conditions'
import { after, agent, bearer, between, doer, modifier, patient, possessor, subject } from '../places'
import { closed, negated, passive, money, self, carrier, givenTo, type ProceedingRule } from './sites'

/** Someone is fined, or settles. */
export const penalties: readonly ProceedingRule[] = [
  {
    id: 'proceeding/penalty/verb',
    mode: 'penalty',
    verbs: ['fine', 'penalise', 'penalize'],
    roles: { authorities: [agent], respondents: [patient], objects: [] },
    when: [any(passive, noun(self, 'fine'))],
    least: { any: 1 },
    stage: closed,
    yes: [
      {
        text: 'Google was fined by the European Commission.',
        mode: 'penalty',
        stage: 'closed',
        authorities: ['body:eu-commission'],
        respondents: ['company:google'],
      },
    ],
    no: ['The weather was fine.'],
  },
  {
    id: 'proceeding/penalty/noun',
    mode: 'penalty',
    nouns: ['fine', 'penalty'],
    when: [
      any(
        money,
        names(bearer, 'company', 'person'),
        noun(carrier, 'impose', 'levy', 'slap', 'hand', 'issue', 'pay'),
        sentenceHas('fined'),
      ),
    ],
    roles: {
      authorities: [possessor, after('by', 'from'), doer, modifier],
      respondents: [bearer, after('on', 'against', 'for'), givenTo],
      objects: [],
    },
    least: { any: 1 },
    stage: closed,
    anaphoric: true,
    yes: [
      {
        text: 'ZTE paid a penalty of $1 billion last month.',
        mode: 'penalty',
        stage: 'closed',
        respondents: ['company:zte'],
      },
      {
        text: 'ByteDance could face hefty fines.',
        mode: 'penalty',
        stage: 'planned',
        respondents: ['company:bytedance'],
      },
      {
        text: 'Ireland imposed a penalty of €1 billion on Meta.',
        mode: 'penalty',
        stage: 'closed',
        authorities: ['jurisdiction:IE'],
        respondents: ['company:meta'],
      },
    ],
    no: [],
  },
  {
    id: 'proceeding/penalty/pay',
    mode: 'penalty',
    verbs: ['pay'],
    when: [
      names(subject, 'company', 'person'),
      sentenceHas('violation', 'violations', 'breach', 'breaches', 'violating', 'breaching'),
      money,
    ],
    roles: { authorities: [patient, after('to')], respondents: [subject], objects: [] },
    least: { respondents: 1 },
    stage: closed,
    yes: [
      {
        text: 'ZTE paid the United States $900 million for the violations.',
        mode: 'penalty',
        stage: 'closed',
        respondents: ['company:zte'],
      },
    ],
    no: ['Huawei paid $3 billion for patents.'],
  },
  {
    id: 'proceeding/settlement/verb',
    mode: 'settlement',
    verbs: ['settle', 'plead'],
    when: [
      not(negated),
      not(phraseHas('not')),
      any(
        noun(patient, 'case', 'charge', 'lawsuit', 'dispute', 'allegation', 'probe', 'investigation', 'claim'),
        sentenceHas('guilty'),
        names(after('with'), 'body', 'jurisdiction'),
      ),
    ],
    roles: { authorities: [after('with')], respondents: [subject], objects: [] },
    least: { respondents: 1 },
    stage: 'closed',
    yes: [
      {
        text: 'Seagate settled with the U.S. Commerce Department.',
        mode: 'settlement',
        stage: 'closed',
        authorities: ['body:us-doc'],
        respondents: ['company:seagate'],
      },
    ],
    no: ['The dust settled on Monday.'],
  },
  {
    id: 'proceeding/settlement/resolve',
    mode: 'settlement',
    verbs: ['resolve'],
    when: [
      not(negated),
      actors(subject),
      noun(patient, 'charge', 'lawsuit', 'allegation', 'probe', 'investigation', 'claim', 'case'),
    ],
    roles: { authorities: [after('with')], respondents: [subject], objects: [] },
    least: { respondents: 1 },
    stage: 'closed',
    yes: [
      {
        text: 'Microsoft will pay $3 million to resolve claims that it broke sanctions.',
        mode: 'settlement',
        stage: 'closed',
        respondents: ['company:microsoft'],
      },
    ],
    no: ['Washington wants to resolve disputes with China.'],
  },
  {
    id: 'proceeding/settlement/noun',
    mode: 'settlement',
    nouns: ['settlement', 'plea', 'agreement', 'deal', 'resolution'],
    when: [
      not(modifiedBy('israeli', 'payment', 'trade', 'currency')),
      any(noun(self, 'settlement', 'plea'), phraseHas('prosecution', 'prosecutor', 'prosecutors', 'plea', 'guilty')),
    ],
    roles: { authorities: [after('with'), between], respondents: [possessor, doer, modifier, bearer], objects: [] },
    least: { respondents: 1 },
    stage: closed,
    yes: [
      {
        text: 'Huawei reached a settlement with U.S. prosecutors.',
        mode: 'settlement',
        stage: 'closed',
        authorities: ['jurisdiction:US'],
        respondents: ['company:huawei'],
      },
    ],
    no: ['The currency is used for trade settlement.'],
  },
]
