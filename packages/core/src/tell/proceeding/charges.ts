import { any, modifiedBy, names, not, noun, phraseHas } from '../conditions'
import { after, agent, bearer, doer, patient, possessor } from '../places'
import { open, closed, carrier, passivePlace, allegedOf, type ProceedingRule } from './sites'

/** Someone is charged or held. */
export const charges: readonly ProceedingRule[] = [
  {
    id: 'proceeding/charge/verb',
    mode: 'charge',
    verbs: ['charge', 'indict', 'prosecute'],
    when: [
      any(
        names(patient, 'person', 'company', 'organisation', 'body'),
        noun(
          patient,
          'national',
          'people',
          'person',
          'individual',
          'suspect',
          'official',
          'worker',
          'businessman',
          'citizen',
          'employee',
          'man',
          'engineer',
          'hacker',
          'subsidiary',
          'executive',
          'officer',
          'founder',
          'scientist',
          'researcher',
          'spy',
          'student',
        ),
      ),
    ],
    roles: { authorities: [agent], respondents: [patient], objects: [] },
    least: { any: 1 },
    stage: open,
    yes: [
      {
        text: 'Huawei was charged by the U.S. Department of Justice with conspiracy.',
        mode: 'charge',
        stage: 'open',
        authorities: ['body:us-doj'],
        respondents: ['company:huawei'],
      },
    ],
    no: ['Apple charges developers a fee.', 'Tesla drivers charge at home.'],
  },
  {
    id: 'proceeding/charge/accuse',
    mode: 'charge',
    verbs: ['accuse', 'allege'],
    when: [
      any(
        noun(agent, 'prosecutor', 'indictment', 'authority', 'lawsuit', 'complaint'),
        phraseHas('indictment'),
        names(agent, 'body'),
      ),
      any(noun(agent, 'prosecutor', 'indictment', 'lawsuit'), phraseHas('indictment', 'charges')),
    ],
    roles: { authorities: [agent], respondents: [patient, allegedOf], objects: [] },
    least: { respondents: 1 },
    stage: open,
    yes: [
      {
        text: 'U.S. prosecutors accused Huawei of stealing trade secrets.',
        mode: 'charge',
        stage: 'open',
        authorities: ['jurisdiction:US'],
        respondents: ['company:huawei'],
      },
    ],
    no: ['Taiwan accused China of bullying.'],
  },
  {
    id: 'proceeding/charge/noun',
    mode: 'charge',
    nouns: ['indictment', 'charge', 'prosecution'],
    when: [
      any(
        names(after('against'), 'person', 'company'),
        names(bearer, 'person', 'company'),
        noun(carrier, 'unseal', 'file', 'bring', 'face'),
      ),
      not(modifiedBy('service', 'extra', 'additional')),
      not(noun(carrier, 'settle', 'drop')),
    ],
    roles: { authorities: [doer, after('by'), possessor], respondents: [after('against', 'of'), bearer], objects: [] },
    least: { respondents: 1 },
    stage: open,
    anaphoric: true,
    yes: [
      {
        text: 'The United States unsealed an indictment against Huawei.',
        mode: 'charge',
        stage: 'open',
        authorities: ['jurisdiction:US'],
        respondents: ['company:huawei'],
      },
    ],
    no: ['The firm took a charge of $2 billion.'],
  },
  {
    id: 'proceeding/arrest/verb',
    mode: 'arrest',
    verbs: ['arrest', 'detain', 'apprehend', 'imprison', 'jail', 'extradite'],
    roles: { authorities: [agent, passivePlace], respondents: [patient], objects: [] },
    least: { any: 1 },
    stage: closed,
    yes: [
      {
        text: 'Meng Wanzhou was arrested by Canadian authorities.',
        mode: 'arrest',
        stage: 'closed',
        authorities: ['jurisdiction:CA'],
        respondents: ['person:meng-wanzhou'],
      },
    ],
    no: ['The decline was arrested by demand.'],
  },
  {
    id: 'proceeding/arrest/noun',
    mode: 'arrest',
    nouns: ['arrest', 'detention', 'extradition', 'imprisonment'],
    when: [not(modifiedBy('cardiac'))],
    roles: {
      authorities: [after('by', 'in', 'from'), doer],
      respondents: [possessor, after('of'), bearer],
      objects: [],
    },
    least: { respondents: 1 },
    stage: closed,
    anaphoric: true,
    yes: [
      { text: 'The arrest of Meng Wanzhou angered Beijing.', mode: 'arrest', respondents: ['person:meng-wanzhou'] },
    ],
    no: [],
  },
]
