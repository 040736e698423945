import { any, firms, modifiedBy, names, not, noun, phraseHas, sentenceHas } from '../conditions'
import { readOutlook } from '../outlook'
import { isAmong, words } from '../words'
import type { Rule } from '../engine'
import { after, agent, carrierOf, doer, modifier, patient, subject, type Site } from '../places'
import type { Development } from '../../model'

export type DevelopmentRule = Rule<Development['mode'], 'told', 'actors' | 'objects'>

const OPERATIONS = [
  'operation',
  'production',
  'shipment',
  'manufacturing',
  'sale',
  'service',
  'output',
  'support',
  'use',
  'business',
  'delivery',
  'export',
  'supply',
  'order',
  'purchase',
  'work',
]

/** Capabilities reached, supplies broken, answers given to a policy. */
export const developmentRules: readonly DevelopmentRule[] = [
  {
    id: 'development/response/halt',
    mode: 'response',
    verbs: [
      'suspend',
      'halt',
      'cease',
      'stop',
      'pause',
      'discontinue',
      'curtail',
      'freeze',
      'end',
      'wind down',
      'phase out',
    ],
    when: [names(agent, 'company'), noun(patient, ...OPERATIONS)],
    roles: { actors: [agent], objects: [patient] },
    least: { actors: 1 },
    yes: [{ text: 'ZTE suspended its main operations after the ban.', mode: 'response', actors: ['company:zte'] }],
    no: ['The rain stopped play.'],
  },
  {
    id: 'development/response/halting',
    mode: 'response',
    verbs: ['stop', 'cease', 'halt'],
    when: [
      names(agent, 'company'),
      ({ args, word }) =>
        args
          .children(word, 'xcomp')
          .some((verb) =>
            [
              'sell',
              'ship',
              'supply',
              'work',
              'accept',
              'take',
              'make',
              'produce',
              'use',
              'offer',
              'serve',
              'buy',
            ].includes(verb.lemma),
          ),
    ],
    roles: { actors: [agent], objects: [patient] },
    least: { actors: 1 },
    yes: [{ text: 'Intel stopped supplying Huawei after the order.', mode: 'response', actors: ['company:intel'] }],
    no: ['Engineers stopped working at noon.'],
  },
  {
    id: 'development/response/exclude',
    mode: 'response',
    verbs: [
      'exclude',
      'remove',
      'stockpile',
      'hoard',
      'reassess',
      'replace',
      'relocate',
      'lobby',
      'strip',
      'rip',
      'swap',
      'phase',
    ],
    when: [
      firms(agent),
      any(
        names(patient, 'company', 'jurisdiction', 'person', 'body'),
        noun(
          patient,
          'chip',
          'equipment',
          'infrastructure',
          'product',
          'app',
          'access',
          'component',
          'partnership',
          'gear',
          'part',
          'inventory',
          'production',
        ),
      ),
    ],
    roles: { actors: [agent], objects: [patient] },
    least: { actors: 1 },
    yes: [{ text: 'BT has excluded Huawei from its core network.', mode: 'response', actors: ['company:bt'] }],
    no: ['Critics excluded the film from the list.'],
  },
  {
    id: 'development/response/rush',
    mode: 'response',
    verbs: ['rush', 'race', 'hurry', 'scramble', 'accelerate'],
    when: [
      any(names(agent, 'company'), noun(agent, 'company', 'firm', 'maker', 'chipmaker', 'customer', 'manufacturer')),
      any(
        infinitive('buy', 'secure', 'order', 'get', 'stockpile', 'find', 'import', 'replace'),
        noun(patient, 'order', 'purchase', 'import', 'shipment'),
      ),
    ],
    roles: { actors: [agent], objects: [patient] },
    least: {},
    yes: [
      {
        text: 'Chinese companies rushed to buy tools before the curbs took effect.',
        mode: 'response',
        actors: ['jurisdiction:CN'],
      },
    ],
    no: ['Shoppers rushed to buy phones.'],
  },
  {
    id: 'development/response/cut-off',
    mode: 'response',
    verbs: [
      'cut',
      'sever',
      'terminate',
      'drop',
      'abandon',
      'end',
      'scale',
      'unwind',
      'revoke',
      'restrict',
      'limit',
      'block',
      'ban',
    ],
    when: [
      not(ordered),
      names(agent, 'company', 'organisation'),
      noun(
        severed,
        'tie',
        'access',
        'business',
        'link',
        'supply',
        'partnership',
        'relationship',
        'cooperation',
        'licence',
        'license',
        'contract',
        'use',
        'sale',
        'service',
      ),
    ],
    roles: { actors: [agent], objects: [patient] },
    least: { actors: 1 },
    yes: [{ text: 'Google severed Huawei’s access to its apps.', mode: 'response', actors: ['company:google'] }],
    no: ['The firm cut jobs.'],
  },
  {
    id: 'development/response/shift',
    mode: 'response',
    verbs: ['shift', 'move', 'relocate', 'diversify', 'transfer', 'reroute', 'bring'],
    when: [
      names(agent, 'company'),
      noun(patient, 'production', 'manufacturing', 'assembly', 'chain', 'capacity', 'supplier', 'output', 'operation'),
    ],
    roles: { actors: [agent], objects: [patient] },
    least: { actors: 1 },
    yes: [{ text: 'Apple has moved production from China to India.', mode: 'response', actors: ['company:apple'] }],
    no: ['The team moved offices.'],
  },
  {
    id: 'development/response/no-longer',
    mode: 'response',
    verbs: ['sell', 'ship', 'supply', 'support', 'accept', 'offer', 'serve', 'provide', 'work', 'deliver', 'operate'],
    when: [names(agent, 'company'), ceased],
    roles: { actors: [agent], objects: [patient] },
    least: { actors: 1 },
    yes: [{ text: 'Apple no longer supports web apps in Europe.', mode: 'response', actors: ['company:apple'] }],
    no: ['The shop no longer sells phones.'],
  },
  {
    id: 'development/response/compliant',
    mode: 'response',
    verbs: ['develop', 'design', 'create', 'tailor', 'modify', 'adapt', 'redesign'],
    when: [
      names(agent, 'company'),
      noun(patient, 'chip', 'version', 'product', 'model', 'processor', 'accelerator', 'gpu'),
      sentenceHas('comply', 'compliant', 'complies', 'curbs', 'controls', 'restrictions', 'rules'),
    ],
    roles: { actors: [agent], objects: [patient] },
    least: { actors: 1 },
    yes: [
      {
        text: 'Nvidia developed a slower chip to comply with U.S. export controls.',
        mode: 'response',
        actors: ['company:nvidia'],
      },
    ],
    no: ['Students developed a chip.'],
  },
  {
    id: 'development/disruption/noun',
    mode: 'disruption',
    nouns: ['shortage', 'lack', 'scarcity', 'disruption', 'bottleneck', 'crunch', 'outage', 'stoppage', 'shutdown'],
    when: [
      real,
      any(
        names(after('of', 'in'), 'concept'),
        noun(modifier, 'production', 'chip', 'semiconductor', 'supply', 'component', 'energy', 'memory', 'gas'),
        noun(
          after('of', 'in', 'to'),
          'chip',
          'semiconductor',
          'supply',
          'component',
          'material',
          'wafer',
          'energy',
          'shipment',
        ),
      ),
    ],
    roles: { actors: [], objects: [modifier, after('of', 'in', 'to')] },
    least: {},
    yes: [{ text: 'Carmakers cut output because of a chip shortage.', mode: 'disruption' }],
    no: ['There is a shortage of doctors.'],
  },
  {
    id: 'development/disruption/halt',
    mode: 'disruption',
    verbs: ['suspend', 'halt', 'stop', 'idle', 'pause'],
    when: [
      real,
      noun(agent, 'carmaker', 'automaker', 'manufacturer', 'chipmaker', 'supplier', 'factory', 'plant', 'maker'),
      noun(patient, 'production', 'output', 'line', 'assembly', 'operation'),
    ],
    roles: { actors: [agent], objects: [agent, patient] },
    least: {},
    yes: [{ text: 'European carmakers suspended production after the curbs.', mode: 'disruption' }],
    no: ['The factory stopped hiring.'],
  },
  {
    id: 'development/disruption/halted',
    mode: 'disruption',
    verbs: ['halt', 'suspend', 'stop', 'idle'],
    when: [real, stoppedByNobody, noun(patient, 'production', 'output', 'shipment', 'supply', 'assembly')],
    roles: { actors: [], objects: [patient] },
    least: {},
    yes: [{ text: 'Production at the plant was halted for two weeks.', mode: 'disruption' }],
    no: ['The match was stopped.'],
  },
  {
    id: 'development/disruption/verb',
    mode: 'disruption',
    verbs: ['disrupt', 'interrupt', 'cripple', 'choke'],
    when: [
      real,
      noun(patient, 'supply', 'shipment', 'chain', 'production', 'delivery', 'export', 'flow', 'traffic', 'operation'),
    ],
    roles: { actors: [agent], objects: [patient] },
    least: {},
    yes: [{ text: 'Russia disrupted gas supplies to Ukraine.', mode: 'disruption', actors: ['jurisdiction:RU'] }],
    no: ['The start-up wants to disrupt banking.'],
  },
  {
    id: 'development/disruption/dry-up',
    mode: 'disruption',
    verbs: ['dry up', 'collapse', 'plunge', 'slump', 'stall'],
    when: [real, noun(subject, 'supply', 'shipment', 'export', 'delivery'), names(material, 'concept', 'jurisdiction')],
    roles: { actors: [], objects: [subject] },
    least: {},
    yes: [{ text: 'Chinese exports of gallium dried up after the licence rule.', mode: 'disruption' }],
    no: ['Sales of umbrellas dried up in the drought.'],
  },
  {
    id: 'development/milestone/production',
    mode: 'milestone',
    nouns: ['production', 'manufacturing'],
    when: [
      modifiedBy('mass', 'volume', 'commercial', 'test', 'trial', 'pilot', 'serial', 'series', 'risk', 'full-scale'),
      noun(carrier, 'begin', 'start', 'enter', 'launch'),
      real,
    ],
    roles: { actors: [doer], objects: [after('of')] },
    least: { actors: 1 },
    yes: [{ text: 'SMIC has begun mass production of advanced chips.', mode: 'milestone', actors: ['company:smic'] }],
    no: ['Mass production is costly.'],
  },
  {
    id: 'development/milestone/made',
    mode: 'milestone',
    verbs: ['make', 'produce', 'manufacture', 'build', 'fabricate', 'demonstrate'],
    when: [
      names(subject, 'company', 'research', 'jurisdiction'),
      noun(
        patient,
        'chip',
        'processor',
        'wafer',
        'semiconductor',
        'computer',
        'supercomputer',
        'prototype',
        'satellite',
      ),
      phraseHas('nanometre', 'nanometer', 'nm', 'first', 'own', 'homegrown', 'qubit', 'quantum', 'domestic'),
      real,
    ],
    roles: { actors: [subject], objects: [patient] },
    least: { actors: 1 },
    yes: [{ text: 'SMIC has made a 5-nanometre chip.', mode: 'milestone', actors: ['company:smic'] }],
    no: ['The plant makes chips for cars.'],
  },
  {
    id: 'development/milestone/debut',
    mode: 'milestone',
    verbs: ['launch', 'debut'],
    when: [names(patientOrSubject, 'company'), real],
    roles: { actors: [patientOrSubject], objects: [patient] },
    least: { actors: 1 },
    yes: [{ text: 'TikTok was launched in France this month.', mode: 'milestone', actors: ['company:tiktok'] }],
    no: ['The ministry launched a scheme.'],
  },
  {
    id: 'development/milestone/verb',
    mode: 'milestone',
    verbs: ['launch', 'unveil', 'debut', 'develop', 'release', 'achieve', 'mass-produce', 'roll out'],
    when: [
      names(subject, 'company', 'research', 'jurisdiction'),
      any(
        noun(
          patient,
          'chip',
          'processor',
          'model',
          'breakthrough',
          'satellite',
          'chipset',
          'supercomputer',
          'node',
          'machine',
          'production',
          'rocket',
          'spacecraft',
          'lander',
          'missile',
          'reactor',
          'algorithm',
        ),
        consumerGood,
      ),
    ],
    roles: { actors: [subject], objects: [patient] },
    least: { actors: 1 },
    yes: [{ text: 'Huawei unveiled a phone with a new chip.', mode: 'milestone', actors: ['company:huawei'] }],
    no: ['The ministry launched a scheme.'],
  },
]

/** It has happened: not feared, hoped for or denied. */
function real(site: Site): boolean {
  const { phase, negated } = readOutlook(site)
  return phase !== 'ahead' && phase !== 'off' && !negated && !modifiedBy('future', 'potential', 'possible')(site)
}

/** What is supplied: "chip" in "chip supplies", "gallium" in "exports of gallium". */
function material(site: Site): ReturnType<typeof patient> {
  return subject(site).flatMap((noun) => [...site.args.modifiers(noun), ...site.args.obliques(noun, 'of', 'from')])
}

/** "cut off X’s access", where parsers take "off" for a preposition. */
function severed(site: Site): ReturnType<typeof patient> {
  return [...patient(site), ...after('off')(site)]
}

/** A phone is daily business but for what it shows: a chip of one's own, a ban got round. */
function consumerGood(site: Site): boolean {
  const isGood = noun(patient, 'phone', 'smartphone', 'system', 'device', 'laptop', 'platform')
  return isGood(site) && sentenceHas('chip', 'chips', 'processor', 'sanctions', 'ban', 'curbs', 'own', 'despite')(site)
}

function ordered({ args, word }: Site): boolean {
  return args.governors(word).some((above) => isAmong(above, FORCING))
}

const FORCING = words('require force order instruct compel direct')

function stoppedByNobody({ args, word }: Site): boolean {
  return args.isPassive(word) && args.agents(word).length === 0
}

/** "rushed to buy". */
function infinitive(...verbs: string[]): (site: Site) => boolean {
  return ({ args, word }) => args.children(word, 'xcomp', 'advcl').some(({ lemma }) => verbs.includes(lemma))
}

/** "no longer sells". */
function ceased({ args, word, scene }: Site): boolean {
  const longer = args.children(word, 'advmod').find(({ lower }) => lower === 'longer')
  return longer !== undefined && scene.tree.token(longer.index - 1)?.lower === 'no'
}

function patientOrSubject(site: Site): ReturnType<typeof patient> {
  const patients = patient(site)
  return patients.length > 0 ? patients : subject(site)
}

function carrier(site: Site): ReturnType<typeof patient> {
  const verb = carrierOf(site)
  return verb ? [verb] : []
}
