import type { Entry } from '../entry'
import { bodies } from '../rows'

export const europeanBodies: readonly Entry[] = bodies('EU', 'europa.eu', [
  [
    "commission:European Commission|EU Commission|EC|EU executive|EU's executive arm",
    "bloc's executive|EU's executive|~Commission",
    { acts: ['imports/trade-remedy', 'imports/tariff', 'market-access/digital-regulation', 'industrial-policy'] },
  ],
  [
    'council:Council of the European Union|EU Council|Council of the EU|~Council',
    { acts: ['listings/asset-freeze', 'listings/sectoral'] },
  ],
  'European Council',
  'parliament:European Parliament|EU Parliament',
  ['inta:Committee on International Trade|international trade committee', { partOf: 'eu-parliament' }],
  [
    'cjeu:Court of Justice of the European Union|European Court of Justice|ECJ|CJEU',
    "EU Court of Justice|EU's top court|Europe's top court",
  ],
  ['General Court|EU General Court', { partOf: 'eu-cjeu' }],
  'European Central Bank|ECB',
  ['European External Action Service|EEAS', { is: ['foreign-ministry'] }],
  ['dg-trade:Directorate-General for Trade|DG Trade', { partOf: 'eu-commission', acts: ['imports/trade-remedy'] }],
  [
    'dg-comp:Directorate-General for Competition|DG Comp|DG Competition',
    { partOf: 'eu-commission', is: ['competition-authority'] },
  ],
  [
    'dg-connect:Directorate-General for Communications Networks, Content and Technology|DG Connect',
    { partOf: 'eu-commission', acts: ['market-access/digital-regulation'] },
  ],
  [
    'dg-grow:Directorate-General for Internal Market, Industry, Entrepreneurship and SMEs|DG Grow',
    { partOf: 'eu-commission' },
  ],
  ['dg-defis:Directorate-General for Defence Industry and Space|DG DEFIS', { partOf: 'eu-commission' }],
  [
    'ai-office:European AI Office|AI Office|EU AI Office',
    { partOf: 'eu-commission', acts: ['market-access/digital-regulation'] },
  ],
  ['jrc:Joint Research Centre', { partOf: 'eu-commission' }],
  ['olaf:European Anti-Fraud Office', { partOf: 'eu-commission' }],
  [
    'European Union Agency for Cybersecurity|ENISA|EU Agency for Cybersecurity',
    { is: ['cyber-agency'], acts: ['market-access/standard'] },
  ],
  'European Data Protection Board|EDPB',
  ['European Data Protection Supervisor|EDPS', { is: ['data-authority'] }],
  ['European Investment Bank|EIB', { acts: ['industrial-policy/state-finance'] }],
  ['eic:European Innovation Council', { acts: ['industrial-policy/research-programme'] }],
  ['erc:European Research Council', { acts: ['industrial-policy/research-programme'] }],
  'Europol|European Union Agency for Law Enforcement Cooperation',
  'eda:European Defence Agency',
  'European Chemicals Agency|ECHA',
  ['European Securities and Markets Authority|ESMA', { is: ['securities-regulator'] }],
  ['Eurostat', { partOf: 'eu-commission' }],
  'eca:European Court of Auditors',
  'ombudsman:European Ombudsman|EU Ombudsman',
  ['chips-ju:Chips Joint Undertaking|Chips JU', { acts: ['industrial-policy/research-programme'] }],
  ['EuroHPC Joint Undertaking|EuroHPC', { acts: ['industrial-policy/research-programme'] }],
  'Eurogroup',
  'delegation-china:EU delegation to China',
  ['member-states:Foreign Affairs Council', { partOf: 'eu-council' }],
])
