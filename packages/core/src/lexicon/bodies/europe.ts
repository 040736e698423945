import type { Entry } from '../entry'
import { bodies } from '../rows'

const dutch = bodies('NL', 'gov', [
  ['cabinet:Dutch cabinet|Dutch government', { is: ['cabinet'], acts: ['export-controls'] }],
  ['foreign:Ministry of Foreign Affairs|Dutch Foreign Ministry', { acts: ['export-controls/licensing'] }],
  [
    'trade:Ministry for Foreign Trade and Development Cooperation|Dutch trade ministry',
    { is: ['trade-ministry'], acts: ['export-controls'] },
  ],
  [
    'economy:Ministry of Economic Affairs and Climate Policy|Ministry of Economic Affairs',
    'Dutch Ministry of Economic Affairs',
    { acts: ['investment/inbound-screening'] },
  ],
  'parliament:States General|Dutch parliament',
  ['lower-house:Tweede Kamer|Dutch House of Representatives', { partOf: 'nl-parliament', is: ['lower-house'] }],
  ['General Intelligence and Security Service|AIVD', { is: ['intelligence-service'] }],
  'Military Intelligence and Security Service|MIVD',
  ['acm:Authority for Consumers and Markets', { is: ['competition-authority'] }],
  'ap:Autoriteit Persoonsgegevens|Dutch Data Protection Authority',
  ['bti:Bureau Toetsing Investeringen|Investment Screening Bureau', { acts: ['investment/inbound-screening'] }],
])

const german = bodies('DE', 'gov', [
  'cabinet:German government|federal government|German cabinet',
  [
    'bmwk:Federal Ministry for Economic Affairs and Climate Action',
    'Federal Ministry for Economic Affairs and Energy|BMWK|German Economy Ministry',
    { is: ['economy-ministry'], acts: ['investment/inbound-screening', 'industrial-policy/subsidy'] },
  ],
  'foreign:Federal Foreign Office|German Foreign Office',
  [
    'bmi:Federal Ministry of the Interior|German Interior Ministry',
    { is: ['interior-ministry'], acts: ['market-access/equipment-ban'] },
  ],
  'bmvg:Federal Ministry of Defence|German Defence Ministry',
  'bmf:Federal Ministry of Finance',
  [
    'bmbf:Federal Ministry of Education and Research|German research ministry',
    { is: ['education-ministry', 'science-ministry'], acts: ['industrial-policy/research-programme'] },
  ],
  ['Federal Office for Economic Affairs and Export Control|BAFA', { acts: ['export-controls/licensing'] }],
  ['Federal Office for Information Security|BSI', { is: ['cyber-agency'] }],
  ['Federal Office for the Protection of the Constitution|BfV', { is: ['intelligence-service'] }],
  'Federal Intelligence Service|BND',
  ['Bundestag', { is: ['parliament', 'lower-house'] }],
  ['Bundesrat', { is: ['upper-house'] }],
  ['Bundeskartellamt|Federal Cartel Office|German cartel office', { is: ['competition-authority'] }],
  ['bnetza:Bundesnetzagentur|Federal Network Agency', { is: ['telecoms-regulator'] }],
  ['Bundesbank', { is: ['central-bank'] }],
  'constitutional-court:Federal Constitutional Court',
  ['Bundeswehr', { is: ['armed-forces'] }],
  ['SPRIND|Federal Agency for Breakthrough Innovation', { acts: ['industrial-policy/research-programme'] }],
])

const french = bodies('FR', 'gov', [
  ['cabinet:French government', { is: ['cabinet'] }],
  [
    'economy:Ministry of Economy and Finance|French Finance Ministry',
    { is: ['economy-ministry', 'finance-ministry'], acts: ['investment/inbound-screening'] },
  ],
  'foreign:Ministry for Europe and Foreign Affairs|French Foreign Ministry',
  ['defence:Ministry of the Armed Forces', { is: ['defence-ministry'] }],
  ['assembly:National Assembly', { is: ['parliament', 'lower-house'] }],
  ['senate:French Senate', { is: ['senate', 'upper-house'] }],
  ['National Cybersecurity Agency of France|ANSSI', { is: ['cyber-agency'], acts: ['market-access/equipment-ban'] }],
  ["Commission Nationale de l'Informatique et des Libertés|CNIL", { is: ['data-authority'] }],
  'competition:Autorité de la concurrence|French Competition Authority',
  ['Arcep|ARCEP', { is: ['telecoms-regulator'] }],
  ['Bpifrance', { acts: ['industrial-policy/state-finance'] }],
  ['Directorate-General for External Security|DGSE', { is: ['intelligence-service'] }],
  ["Centre National d'Etudes Spatiales|CNES", { is: ['space-agency'] }],
])

const others = [
  ...bodies('IT', 'gov', [
    [
      'cabinet:Italian government',
      { is: ['cabinet'], acts: ['investment/inbound-decision', 'investment/ownership-condition'] },
    ],
    'mimit:Ministry of Enterprises and Made in Italy|Italian Industry Ministry',
    'foreign:Italian Foreign Ministry',
    'Garante|Garante per la protezione dei dati personali|Italian Data Protection Authority',
    'Italian Competition Authority|AGCM',
    'Copasir',
    'acn:National Cybersecurity Agency',
  ]),
  ...bodies('ES', 'gov', [
    'foreign:Spanish Foreign Ministry',
    'economy:Spanish Economy Ministry',
    'interior:Spanish Interior Ministry',
    ['Spanish Data Protection Agency|AEPD', { is: ['data-authority'] }],
    ['cni:National Intelligence Centre', { is: ['intelligence-service'] }],
  ]),
  ...bodies('SE', 'gov', [
    [
      'Swedish Post and Telecom Authority|PTS|Post and Telecom Authority',
      { is: ['telecoms-regulator'], acts: ['market-access/equipment-ban'] },
    ],
    'sapo:Swedish Security Service|Säpo',
    ['isp:Inspectorate of Strategic Products', { acts: ['export-controls/licensing', 'investment/inbound-screening'] }],
    ['Riksdag', { is: ['parliament'] }],
    ['Vinnova', { acts: ['industrial-policy/research-programme'] }],
  ]),
  ...bodies('DK', 'gov', [
    'foreign:Danish Foreign Ministry',
    ['cfcs:Danish Centre for Cyber Security|Centre for Cyber Security', { is: ['cyber-agency'] }],
    ['fe:Danish Defence Intelligence Service', { is: ['intelligence-service'] }],
    'police:Danish National Police',
    ['Folketing', { is: ['parliament'] }],
  ]),
  ...bodies('FI', 'gov', [
    ['Traficom', { is: ['telecoms-regulator'] }],
    ['supo:Finnish Security and Intelligence Service|Supo', { is: ['intelligence-service'] }],
  ]),
  ...bodies('NO', 'gov', [
    'wealth-fund:Norges Bank Investment Management|Norwegian sovereign wealth fund',
    ['Storting', { is: ['parliament'] }],
    ['pst:Norwegian Police Security Service', { is: ['intelligence-service'] }],
    'datatilsynet:Norwegian Data Protection Authority',
  ]),
  ...bodies('PL', 'gov', [
    'digital:Ministry of Digital Affairs',
    ['Internal Security Agency|ABW', { is: ['intelligence-service'] }],
    ['Sejm', { is: ['parliament', 'lower-house'] }],
    ['UOKiK', { is: ['competition-authority'] }],
  ]),
  ...bodies('CZ', 'gov', [
    [
      'nukib:National Cyber and Information Security Agency|NÚKIB|Czech cyber watchdog',
      { is: ['cyber-agency'], acts: ['market-access/equipment-ban'] },
    ],
    ['bis:Security Information Service', { is: ['intelligence-service'] }],
    'foreign:Czech Foreign Ministry',
  ]),
  ...bodies('IE', 'gov', [
    'Data Protection Commission|Irish Data Protection Commission|DPC',
    'cnam:Coimisiun na Mean|Coimisiún na Meán',
    ['Dail|Dáil', { is: ['parliament', 'lower-house'] }],
  ]),
  ...bodies('LT', 'gov', [
    ['Seimas', { is: ['parliament'] }],
    'foreign:Lithuanian Foreign Ministry',
    'defence:Lithuanian Defence Ministry',
  ]),
  ...bodies('EE', 'gov', [
    'eis:Estonian Foreign Intelligence Service|Välisluureamet',
    ['Riigikogu', { is: ['parliament'] }],
  ]),
  ...bodies('BE', 'gov', ['State Security Service|VSSE', 'foreign:Belgian Foreign Ministry']),
  ...bodies('CH', 'gov', [
    ['State Secretariat for Economic Affairs|SECO', { acts: ['listings/asset-freeze', 'export-controls/licensing'] }],
    ['Federal Council|Swiss Federal Council', { is: ['cabinet'] }],
    ['snb:Swiss National Bank', { is: ['central-bank'] }],
  ]),
  ...bodies('HU', 'gov', [['foreign:Ministry of Foreign Affairs and Trade', { is: ['foreign-ministry'] }]]),
  ...bodies('UA', 'gov', [
    'rada:Verkhovna Rada|Ukrainian Parliament',
    [
      'nsdc:National Security and Defense Council|Ukrainian National Security and Defense Council',
      { acts: ['listings/asset-freeze'] },
    ],
    ['Security Service of Ukraine|SBU', { is: ['intelligence-service'] }],
    ['digital:Ministry of Digital Transformation', { is: ['digital-ministry'] }],
    'foreign:Ministry of Foreign Affairs|Ukrainian Foreign Ministry',
    'hur:Main Directorate of Intelligence',
  ]),
]

export const memberStateBodies: readonly Entry[] = [...dutch, ...german, ...french, ...others]
