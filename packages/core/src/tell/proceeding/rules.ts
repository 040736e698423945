import { actors, any, court, modifiedBy, names, not, noun, people, phraseHas, sentenceHas } from '../conditions'
import type { Token } from '../../language/index'
import type { Rule } from '../engine'
import type { Outlook } from '../outlook'
import { isAmong, words } from '../words'
import {
  after,
  agent,
  bearer,
  between,
  carrierOf,
  doer,
  modifier,
  patient,
  possessor,
  subject,
  type Place,
  type Site,
} from '../places'
import type { Proceeding } from '../../model'

export type ProceedingRule = Rule<Proceeding['mode'], Proceeding['stage'], 'authorities' | 'respondents' | 'objects'>
type Stage = Proceeding['stage']

const SUING =
  'file bring win lose settle face fight drop dismiss lodge launch reject signal consider plan threaten prepare pursue move'.split(
    ' ',
  )
const CLOSING = words('conclude close end finish complete drop wrap shelve find determine blame clear dismiss')
const open = ({ phase }: Outlook): Stage => (phase === 'ahead' ? 'planned' : phase === 'off' ? 'closed' : 'open')
const closed = ({ phase }: Outlook): Stage => (phase === 'ahead' ? 'planned' : 'closed')

/** An investigation is open until the text says that it concluded or found something. */
function inquiry(outlook: Outlook, site: Site): Stage {
  const carrier = carrierOf(site)
  if (carrier && isAmong(carrier, CLOSING)) return 'closed'
  return open(outlook)
}

const INQUIRIES = ['investigation', 'probe', 'inquiry', 'enquiry', 'crackdown']
const LEGAL = ['court', 'lawsuit', 'judge', 'legal', 'lawsuits', 'courts', 'constitutional', 'unconstitutional', 'suit']
const MONEY = new Set(['million', 'billion', 'bn', 'm', '%', 'percent', 'turnover', 'revenue', '$', '€', '£'])

/** Authorities and courts acting on a case. */
export const proceedingRules: readonly ProceedingRule[] = [
  {
    id: 'proceeding/dispute/noun',
    mode: 'dispute',
    nouns: ['dispute', 'complaint', 'case', 'litigation', 'challenge', 'panel'],
    when: [phraseOrSiblingHas('wto', 'trade organization', 'trade organisation')],
    roles: {
      authorities: [after('at', 'before', 'with', 'to', 'in'), modifier],
      respondents: [after('against', 'with', 'over')],
      objects: [after('over', 'on', 'about')],
    },
    least: {},
    stage: open,
    yes: [
      {
        text: 'India filed a complaint at the World Trade Organization against the United States.',
        mode: 'dispute',
        stage: 'open',
        authorities: ['organisation:world-trade-organization'],
        respondents: ['jurisdiction:US'],
      },
    ],
    no: ['The pay dispute at the plant dragged on.'],
  },
  {
    id: 'proceeding/investigation/finding',
    mode: 'investigation',
    nouns: ['investigation', 'probe', 'inquiry', 'report', 'audit'],
    when: [
      noun(carrier, 'find', 'conclude', 'determine', 'blame', 'show'),
      any(
        noun(self, 'investigation', 'probe', 'inquiry'),
        modifiedBy('senate', 'house', 'congressional', 'government'),
      ),
    ],
    roles: { authorities: [possessor, after('by', 'of'), modifier], respondents: [accusedByCarrier], objects: [] },
    least: { any: 1 },
    stage: 'closed',
    anaphoric: true,
    yes: [
      {
        text: 'The investigation found that Seagate flouted the rule.',
        mode: 'investigation',
        stage: 'closed',
        respondents: ['company:seagate'],
      },
    ],
    no: ['The report showed that sales fell.'],
  },
  {
    id: 'proceeding/investigation/noun',
    mode: 'investigation',
    nouns: INQUIRIES,
    roles: {
      authorities: [possessor, after('by', 'of'), doer, relativeDoer, modifier],
      respondents: [bearer, after('into', 'of', 'against', 'over', 'on', 'about')],
      objects: [after('into', 'over', 'on')],
    },
    least: { respondents: 1 },
    stage: inquiry,
    anaphoric: true,
    yes: [
      {
        text: 'The European Commission opened an investigation into TikTok.',
        mode: 'investigation',
        stage: 'open',
        authorities: ['body:eu-commission'],
        respondents: ['company:tiktok'],
      },
      {
        text: 'Apple could face an investigation.',
        mode: 'investigation',
        stage: 'planned',
        respondents: ['company:apple'],
      },
      {
        text: 'Nvidia is under investigation in China.',
        mode: 'investigation',
        stage: 'open',
        respondents: ['company:nvidia'],
      },
    ],
    no: ['The space probe reached the Moon.'],
  },
  {
    id: 'proceeding/investigation/state-noun',
    mode: 'investigation',
    nouns: INQUIRIES,
    roles: {
      authorities: [possessor, after('by', 'of'), doer, relativeDoer, modifier],
      respondents: [],
      objects: [after('into', 'over', 'on')],
    },
    least: { authorities: 1 },
    stage: inquiry,
    anaphoric: true,
    yes: [
      {
        text: 'Japan launched several investigations into unfair trade practices.',
        mode: 'investigation',
        stage: 'open',
        authorities: ['jurisdiction:JP'],
      },
    ],
    no: [],
  },
  {
    id: 'proceeding/investigation/opened',
    mode: 'investigation',
    nouns: INQUIRIES,
    when: [
      any(
        noun(carrier, 'launch', 'open', 'begin', 'initiate', 'announce', 'start', 'order', 'conduct'),
        modifiedBy(
          'antitrust',
          'criminal',
          'anti-dumping',
          'anti-subsidy',
          'section',
          'security',
          'federal',
          'congressional',
          'formal',
          'regulatory',
          'antidumping',
        ),
        phraseHas('section'),
      ),
    ],
    roles: {
      authorities: [possessor, after('by', 'of'), doer, modifier],
      respondents: [],
      objects: [after('into', 'over', 'on')],
    },
    least: {},
    stage: inquiry,
    yes: [
      {
        text: 'A Section 232 investigation into imports of chips was opened in April.',
        mode: 'investigation',
        stage: 'open',
      },
    ],
    no: ['The investigation of the cell took years.'],
  },
  {
    id: 'proceeding/investigation/summons',
    mode: 'investigation',
    verbs: ['summon', 'question', 'interrogate'],
    when: [
      people(agent),
      any(names(patient, 'company', 'person'), noun(patient, 'executive', 'representative', 'manager', 'employee')),
    ],
    roles: { authorities: [agent], respondents: [patient], objects: [] },
    least: { any: 1 },
    stage: open,
    yes: [
      {
        text: 'The Cyberspace Administration of China summoned Nvidia over its chips.',
        mode: 'investigation',
        stage: 'open',
        respondents: ['company:nvidia'],
      },
    ],
    no: ['Analysts questioned the forecast.'],
  },
  {
    id: 'proceeding/investigation/review',
    mode: 'investigation',
    nouns: ['review', 'scrutiny', 'audit', 'examination'],
    when: [
      any(
        begun,
        phraseHas(
          'antitrust',
          'competition',
          'security',
          'merger',
          'anti-dumping',
          'statutory',
          'section',
          'regulatory',
        ),
        modifiedBy('antitrust', 'security', 'regulatory'),
      ),
      not(sentenceHas('reviews')),
    ],
    roles: {
      authorities: [possessor, after('by'), doer],
      respondents: [bearer, after('of', 'into')],
      objects: [after('of', 'into')],
    },
    least: { authorities: 1 },
    stage: inquiry,
    anaphoric: true,
    yes: [
      {
        text: 'The takeover awaits an antitrust review by China’s Ministry of Commerce.',
        mode: 'investigation',
        stage: 'open',
        authorities: ['body:cn-mofcom'],
      },
    ],
    no: ['The magazine published a review of the phone.'],
  },
  {
    id: 'proceeding/investigation/request',
    mode: 'investigation',
    nouns: ['request', 'demand', 'questionnaire', 'subpoena', 'order'],
    when: [
      any(phraseHas('information', 'documents'), noun(self, 'subpoena', 'questionnaire')),
      noun(carrier, 'send', 'issue', 'receive', 'serve', 'face'),
    ],
    roles: { authorities: [doer, senderOf], respondents: [givenTo, after('to')], objects: [] },
    least: { any: 1 },
    stage: open,
    yes: [
      {
        text: 'The European Commission sent Apple a request for information.',
        mode: 'investigation',
        stage: 'open',
        authorities: ['body:eu-commission'],
        respondents: ['company:apple'],
      },
    ],
    no: ['The agency received a request for comment.'],
  },
  {
    id: 'proceeding/investigation/case',
    mode: 'investigation',
    nouns: ['case', 'proceeding', 'complaint'],
    when: [
      names(after('against'), 'company'),
      any(people(doer), people(possessor), people(modifier)),
      not(modifiedBy('court', 'legal')),
    ],
    roles: { authorities: [possessor, doer, modifier], respondents: [after('against')], objects: [] },
    least: { authorities: 1, respondents: 1 },
    stage: inquiry,
    yes: [
      {
        text: 'The European Commission dropped its case against Broadcom.',
        mode: 'investigation',
        stage: 'closed',
        authorities: ['body:eu-commission'],
        respondents: ['company:broadcom'],
      },
    ],
    no: ['The firm made its case against Intel.'],
  },
  {
    id: 'proceeding/investigation/verb',
    mode: 'investigation',
    verbs: ['investigate', 'probe', 'subpoena'],
    when: [people(agent)],
    roles: { authorities: [agent], respondents: [patient, after('into', 'for')], objects: [patient] },
    least: { authorities: 1 },
    stage: open,
    yes: [
      {
        text: 'The Federal Trade Commission is investigating Microsoft.',
        mode: 'investigation',
        stage: 'open',
        authorities: ['body:us-ftc'],
        respondents: ['company:microsoft'],
      },
      {
        text: 'TikTok is being investigated by the European Commission.',
        mode: 'investigation',
        stage: 'open',
        authorities: ['body:eu-commission'],
        respondents: ['company:tiktok'],
      },
    ],
    no: ['The paper examines chip exports.'],
  },
  {
    id: 'proceeding/investigation/look',
    mode: 'investigation',
    verbs: ['look into', 'examine', 'scrutinise', 'scrutinize', 'review'],
    when: [people(agent), any(names(patient, 'company', 'person'), names(after('into'), 'company', 'person'))],
    roles: { authorities: [agent], respondents: [patient, after('into')], objects: [] },
    least: { authorities: 1, respondents: 1 },
    stage: open,
    yes: [
      {
        text: 'Japan’s Fair Trade Commission is looking into Google.',
        mode: 'investigation',
        stage: 'open',
        respondents: ['company:google'],
      },
    ],
    no: ['Donald Trump asked officials to look into easing the ban.'],
  },
  {
    id: 'proceeding/investigation/deadline',
    mode: 'investigation',
    verbs: ['give'],
    when: [
      actors(agent),
      phraseHas('hours', 'days', 'deadline', 'weeks'),
      phraseHas('explain', 'respond', 'answer', 'clarify', 'reply'),
      names(givenByVerb, 'company', 'jurisdiction', 'person'),
    ],
    roles: { authorities: [agent], respondents: [givenByVerb], objects: [] },
    least: { authorities: 1, respondents: 1 },
    stage: open,
    yes: [
      {
        text: 'The European Commission gave Meta five days to explain its policy.',
        mode: 'investigation',
        stage: 'open',
        authorities: ['body:eu-commission'],
        respondents: ['company:meta'],
      },
    ],
    no: ['The teacher gave the class ten days to answer.'],
  },
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
    id: 'proceeding/ruling/sentence',
    mode: 'ruling',
    verbs: ['sentence', 'convict', 'acquit'],
    roles: { authorities: [agent], respondents: [patient], objects: [] },
    least: { any: 1 },
    stage: closed,
    yes: [
      {
        text: 'Mark Zuckerberg was convicted of fraud.',
        mode: 'ruling',
        stage: 'closed',
        respondents: ['person:mark-zuckerberg'],
      },
    ],
    no: ['He wrote a long sentence.'],
  },
  {
    id: 'proceeding/investigation/search',
    mode: 'investigation',
    verbs: ['search', 'raid', 'seize'],
    when: [
      noun(agent, 'prosecutor', 'police', 'investigator', 'agent', 'authority', 'official', 'regulator', 'custom'),
    ],
    roles: { authorities: [agent], respondents: [patient], objects: [] },
    least: { any: 1 },
    stage: open,
    yes: [
      {
        text: 'Police in Germany raided Huawei on Monday.',
        mode: 'investigation',
        stage: 'open',
        authorities: ['jurisdiction:DE'],
        respondents: ['company:huawei'],
      },
    ],
    no: ['Engineers searched the logs.'],
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
  {
    id: 'proceeding/lawsuit/verb',
    mode: 'lawsuit',
    verbs: ['sue'],
    roles: { authorities: [after('in'), stateSuing], respondents: [patient, blocked], objects: [after('over', 'for')] },
    least: { any: 1 },
    stage: open,
    yes: [
      {
        text: 'Xiaomi sued the U.S. Department of Defense over the blacklisting.',
        mode: 'lawsuit',
        stage: 'open',
        respondents: ['body:us-dod'],
      },
    ],
    no: ['The heirs threatened to sue.'],
  },
  {
    id: 'proceeding/lawsuit/challenge',
    mode: 'lawsuit',
    verbs: ['challenge', 'contest', 'appeal', 'fight'],
    when: [actors(subject), sentenceHas(...LEGAL)],
    roles: { authorities: [], respondents: [patient, after('against')], objects: [] },
    least: {},
    stage: open,
    yes: [{ text: 'TikTok plans to challenge the law in the courts.', mode: 'lawsuit', stage: 'planned' }],
    no: ['Huawei challenged Apple in the phone market.'],
  },
  {
    id: 'proceeding/lawsuit/noun',
    mode: 'lawsuit',
    nouns: ['lawsuit', 'suit', 'appeal', 'petition', 'litigation', 'challenge', 'action'],
    when: [
      any(noun(self, 'lawsuit', 'litigation', 'suit', 'appeal', 'petition'), modifiedBy('legal', 'court')),
      not(modifiedBy('jump', 'black')),
      not(several),
      filed,
    ],
    roles: { authorities: [after('in', 'before')], respondents: [after('against'), bearer], objects: [after('over')] },
    least: {},
    stage: open,
    anaphoric: true,
    yes: [
      {
        text: 'Huawei filed a lawsuit against the United States.',
        mode: 'lawsuit',
        stage: 'open',
        respondents: ['jurisdiction:US'],
      },
    ],
    no: ['He wore a dark suit.'],
  },
  {
    id: 'proceeding/ruling/verb',
    mode: 'ruling',
    verbs: [
      'grant',
      'deny',
      'issue',
      'hear',
      'clear',
      'throw out',

      'rule',
      'strike down',
      'uphold',
      'overturn',
      'invalidate',
      'void',
      'dismiss',
      'block',
      'quash',
      'vacate',
      'side',
      'annul',
      'reject',
      'convict',
      'acquit',
      'sentence',
      'order',
      'halt',
      'enjoin',
      'find',
      'decide',
      'reinstate',
    ],
    when: [court(agent)],
    roles: { authorities: [agent], respondents: [patient, after('against')], objects: [] },
    least: {},
    stage: closed,
    yes: [
      {
        text: 'The Supreme Court struck down Donald Trump’s tariffs.',
        mode: 'ruling',
        stage: 'closed',
        authorities: ['body:us-supreme-court'],
        respondents: ['person:donald-trump'],
      },
    ],
    no: ['Communist Party leaders rule the country.', 'Brussels ruled out a ban.'],
  },
  {
    id: 'proceeding/ruling/finding',
    mode: 'ruling',
    verbs: ['determine', 'find', 'conclude', 'rule', 'decide', 'confirm', 'establish'],
    when: [names(agent, 'body', 'jurisdiction', 'organisation'), breaches],
    roles: { authorities: [agent], respondents: [accused], objects: [] },
    least: { authorities: 1, respondents: 1 },
    stage: closed,
    yes: [
      {
        text: 'The U.S. State Department determined that Russia violated international law.',
        mode: 'ruling',
        stage: 'closed',
        authorities: ['body:us-state'],
        respondents: ['jurisdiction:RU'],
      },
    ],
    no: ['Reuters found that sales fell.'],
  },
  {
    id: 'proceeding/ruling/noun',
    mode: 'ruling',
    nouns: ['ruling', 'verdict', 'judgment', 'judgement', 'injunction', 'conviction', 'decision'],
    when: [
      any(court(possessor), court(modifier), court(doer), court(after('by', 'of', 'from')), noun(self, 'verdict')),
    ],
    roles: {
      authorities: [possessor, after('by', 'of', 'from'), doer, modifier],
      respondents: [after('against')],
      objects: [],
    },
    least: {},
    stage: closed,
    anaphoric: true,
    yes: [
      {
        text: 'The ruling by the Supreme Court ended the duties.',
        mode: 'ruling',
        stage: 'closed',
        authorities: ['body:us-supreme-court'],
      },
    ],
    no: ['The company announced a decision.'],
  },
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

const BREACHES = words(
  'break violate breach contravene infringe flout fail abuse evade launder lie subsidise subsidize discriminate dump steal deceive',
)

/** "that X broke the law". */
const breachesOf = ({ args }: Site, verb: Token): Token[] =>
  args.children(verb, 'ccomp').filter((verb) => isAmong(verb, BREACHES))

function breaches(site: Site): boolean {
  return breachesOf(site, site.word).length > 0
}

function accused(site: Site): ReturnType<Place> {
  return breachesOf(site, site.word).flatMap((verb) => site.args.subjects(verb))
}

function accusedByCarrier(site: Site): ReturnType<Place> {
  const verb = carrierOf(site)
  if (!verb) return []
  return [...breachesOf(site, verb).flatMap((breach) => site.args.subjects(breach)), ...site.args.children(verb, 'obj')]
}

/** "opened a review of Micron’s products". */
function begun(site: Site): boolean {
  return noun(carrier, 'launch', 'open', 'initiate', 'conduct', 'begin')(site) && names(reviewed, 'company')(site)
}

const reviewed: Place = (site) => after('of', 'into')(site).flatMap((noun) => [noun, ...site.args.possessors(noun)])

function negated({ args, word }: Site): boolean {
  return args.isNegated(word)
}

function passive({ args, word }: Site): boolean {
  return args.isPassive(word)
}

/** A sum or a share near the trigger. */
function money({ scene, word }: Site): boolean {
  const { first, last } = scene.tree.sentenceOf(word)
  return scene.text.tokens
    .slice(Math.max(first, word.index - 12), Math.min(last, word.index + 12))
    .some((token) => MONEY.has(token.lower))
}

function self({ word }: Site): ReturnType<Place> {
  return [word]
}

function carrier(site: Site): ReturnType<Place> {
  const verb = carrierOf(site)
  return verb ? [verb] : []
}

/** "an investigation the administration began". */
function relativeDoer({ args, word }: Site): ReturnType<Place> {
  return args
    .children(word, 'acl')
    .filter((verb) => args.children(verb, 'nsubj').length > 0)
    .flatMap((verb) => args.subjects(verb))
}

/** Where someone was arrested stands for who did it, when no one else is named. */
function passivePlace(site: Site): ReturnType<Place> {
  return site.args.isPassive(site.word) && site.args.agents(site.word).length === 0
    ? site.args.obliques(site.word, 'in')
    : []
}

/** A government that sues is the authority of its case. */
function stateSuing({ args, word, scene }: Site): ReturnType<Place> {
  return args
    .agents(word)
    .filter((token) =>
      scene.mentionsAt(token).some(({ entity }) => ['body', 'jurisdiction'].includes(scene.entity(entity).kind)),
    )
}

/** "sued to block X’s takeover". */
function blocked({ args, word }: Site): ReturnType<Place> {
  return args
    .children(word, 'xcomp', 'advcl')
    .flatMap((verb) => args.patients(verb))
    .flatMap((noun) => args.possessors(noun))
}

/** "alleged that X misled banks". */
function allegedOf({ args, word }: Site): ReturnType<Place> {
  return args.children(word, 'ccomp').flatMap((verb) => args.subjects(verb))
}

/** Against someone, or one that is brought, won, lost or feared. */
function filed(site: Site): boolean {
  return (
    names(after('against'), 'company', 'body', 'jurisdiction', 'person')(site) ||
    noun(carrier, ...SUING)(site) ||
    site.args.children(site.word, 'acl').length > 0
  )
}

/** "lawsuits against firms", of nobody in particular. */
function several(site: Site): boolean {
  return site.word.xpos === 'NNS' && carrierOf(site) === undefined
}

/** "gave Meta five days". */
function givenByVerb({ args, word }: Site): ReturnType<Place> {
  const receivers = args.children(word, 'iobj')
  if (receivers.length > 0) return receivers
  // Parsers take "Meta" in "gave Meta five days" for a part of the time.
  return args.patients(word).flatMap((noun) => [...args.modifiers(noun), noun])
}

/** Who "sent requests". */
function senderOf(site: Site): ReturnType<Place> {
  const verb = carrierOf(site)
  return verb && ['send', 'serve'].includes(verb.lemma) ? site.args.agents(verb) : []
}

/** "handed Google a fine". */
function givenTo(site: Site): ReturnType<Place> {
  const verb = carrierOf(site)
  if (!verb) return []
  const objects = site.args.children(verb, 'iobj', 'obj').filter((noun) => noun !== site.word)
  return [...objects, ...site.args.obliques(verb, 'on', 'to')]
}

/** The phrase itself, or what it hangs beside, names the World Trade Organization. */
function phraseOrSiblingHas(...wanted: string[]): (site: Site) => boolean {
  return ({ scene, word }) => {
    const { first, last } = scene.tree.sentenceOf(word)
    const from = (scene.tree.token(Math.max(first, word.index - 6)) ?? word).start
    const to = (scene.tree.token(Math.min(last - 1, word.index + 10)) ?? word).end
    const around = scene.text.source.slice(from, to).toLowerCase()
    return wanted.some((piece) => around.includes(piece))
  }
}
