import type { Entry } from '../entry'
import { bodies } from '../rows'

const british = bodies('GB', 'gov.uk', [
  "government:British government|UK government|His Majesty's Government",
  ['Cabinet Office', { acts: ['market-access/procurement-ban', 'investment/inbound-decision'] }],
  [
    'Foreign, Commonwealth and Development Office|FCDO|Foreign Office',
    'Foreign and Commonwealth Office',
    { is: ['foreign-ministry'], acts: ['listings/asset-freeze'] },
  ],
  ['treasury:HM Treasury|~Treasury', { is: ['finance-ministry'] }],
  ['Home Office', { is: ['interior-ministry'] }],
  'Ministry of Defence|MoD',
  [
    'Department for Digital, Culture, Media and Sport|DCMS',
    'Department for Culture, Media and Sport',
    { acts: ['market-access/equipment-ban'] },
  ],
  [
    'Department for Science, Innovation and Technology|DSIT',
    { is: ['science-ministry'], acts: ['market-access/digital-regulation', 'industrial-policy/research-programme'] },
  ],
  ['Department for Business, Energy and Industrial Strategy|BEIS', { acts: ['investment/inbound-screening'] }],
  [
    'Department for Business and Trade|DBT|Department for International Trade',
    { is: ['trade-ministry'], acts: ['export-controls/licensing', 'imports/tariff'] },
  ],
  ['Export Control Joint Unit|ECJU', { partOf: 'gb-dbt', acts: ['export-controls/licensing'] }],
  ['tra:Trade Remedies Authority', { partOf: 'gb-dbt', acts: ['imports/trade-remedy'] }],
  [
    'isu:Investment Security Unit',
    { partOf: 'gb-cabinet-office', acts: ['investment/inbound-screening', 'investment/inbound-decision'] },
  ],
  ['aisi:AI Security Institute|UK AI Safety Institute', { partOf: 'gb-dsit' }],
  ['UK Research and Innovation|UKRI', { acts: ['industrial-policy/research-programme'] }],
  [
    'Ofcom',
    { is: ['telecoms-regulator'], acts: ['market-access/digital-regulation', 'market-access/operating-licence'] },
  ],
  ['Competition and Markets Authority|CMA', { is: ['competition-authority'] }],
  ["Information Commissioner's Office|ICO", { is: ['data-authority'] }],
  ['Financial Conduct Authority|FCA', { is: ['securities-regulator'] }],
  ['Bank of England|BoE', { is: ['central-bank'] }],
  ['National Cyber Security Centre|NCSC', { partOf: 'gb-gchq', is: ['cyber-agency'] }],
  ['Government Communications Headquarters|GCHQ', { is: ['intelligence-service'] }],
  'mi5:Security Service|MI5',
  'mi6:Secret Intelligence Service|MI6',
  'Huawei Cyber Security Evaluation Centre|HCSEC',
  'parliament:UK Parliament|British Parliament',
  ['commons:House of Commons|Commons', { partOf: 'gb-parliament', is: ['lower-house'] }],
  ['lords:House of Lords', { partOf: 'gb-parliament', is: ['upper-house'] }],
  ['Foreign Affairs Committee|Commons Foreign Affairs Committee', { partOf: 'gb-commons' }],
  ['isc:Intelligence and Security Committee', { partOf: 'gb-parliament' }],
  'supreme-court:UK Supreme Court',
  'high-court:High Court of England and Wales',
  'National Crime Agency|NCA',
  ['aria:Advanced Research and Invention Agency', { acts: ['industrial-policy/research-programme'] }],
  'Conservative Party|Tory party',
  'Labour Party',
])

const russian = bodies('RU', 'gov.ru', [
  'government:Russian government',
  'mfa:Ministry of Foreign Affairs|Russian Foreign Ministry',
  'mod:Ministry of Defence|Russian Defence Ministry',
  ['minpromtorg:Ministry of Industry and Trade|Minpromtorg', { is: ['trade-ministry'], acts: ['industrial-policy'] }],
  [
    'mindigital:Ministry of Digital Development, Communications and Mass Media',
    'Ministry of Digital Development',
    { is: ['digital-ministry', 'communications-ministry'] },
  ],
  [
    'Roskomnadzor',
    'Federal Service for Supervision of Communications, Information Technology and Mass Media',
    { is: ['internet-regulator', 'telecoms-regulator'], acts: ['market-access/platform-ban'] },
  ],
  ['Federal Antimonopoly Service|FAS', { is: ['competition-authority'] }],
  'Federal Security Service|FSB',
  ['Main Intelligence Directorate|GRU', { partOf: 'ru-mod' }],
  'Foreign Intelligence Service|SVR|Russian Foreign Intelligence Service',
  ['central-bank:Bank of Russia', { is: ['central-bank'] }],
  ['duma:State Duma|Duma', { is: ['parliament', 'lower-house'] }],
  ['Federation Council', { is: ['upper-house'] }],
  ['Roscosmos', { is: ['space-agency'] }],
  'security-council:Russian Security Council',
  'ftc:Federal Customs Service',
  'embassy-us:Russian embassy in the US|Russian Embassy in Washington|Russian embassy',
  ['supreme-court:Supreme Court of Russia', { is: ['supreme-court'] }],
])

const canadian = bodies('CA', 'gov', [
  'government:Canadian government|Government of Canada|Trudeau government',
  ['gac:Global Affairs Canada', { is: ['foreign-ministry'] }],
  [
    'Innovation, Science and Economic Development Canada|ISED',
    {
      is: ['industry-ministry'],
      acts: ['investment/inbound-screening', 'investment/inbound-decision', 'market-access/equipment-ban'],
    },
  ],
  ['finance:Department of Finance|Finance Canada', { acts: ['imports/tariff'] }],
  'public-safety:Public Safety Canada',
  ['csis:Canadian Security Intelligence Service', { is: ['intelligence-service'] }],
  ['cse:Communications Security Establishment', { is: ['cyber-agency'] }],
  'Royal Canadian Mounted Police|RCMP',
  ['cbsa:Canada Border Services Agency', { is: ['customs'] }],
  ['Canadian Radio-television and Telecommunications Commission|CRTC', { is: ['telecoms-regulator'] }],
  ['opc:Office of the Privacy Commissioner of Canada', { is: ['data-authority'] }],
  ['commons:House of Commons', { is: ['lower-house'] }],
  'parliament:Canadian Parliament',
  ['competition:Competition Bureau', { is: ['competition-authority'] }],
  ['Treasury Board', { acts: ['market-access/procurement-ban'] }],
])

const australian = bodies('AU', 'gov', [
  [
    'government:Australian government|federal government|Morrison government',
    'Albanese government|Turnbull government',
  ],
  [
    'Department of Foreign Affairs and Trade|DFAT',
    { is: ['foreign-ministry', 'trade-ministry'], acts: ['listings/asset-freeze'] },
  ],
  [
    'defence:Department of Defence|Australian Defence Department',
    { is: ['defence-ministry'], acts: ['export-controls/licensing'] },
  ],
  ['home-affairs:Department of Home Affairs', { is: ['interior-ministry'] }],
  ['treasury:Australian Treasury', { is: ['finance-ministry'], acts: ['investment/inbound-screening'] }],
  ['Foreign Investment Review Board|FIRB', { partOf: 'au-treasury', acts: ['investment/inbound-screening'] }],
  ['Australian Security Intelligence Organisation|ASIO', { is: ['intelligence-service'] }],
  ['Australian Signals Directorate|ASD', { is: ['cyber-agency'] }],
  ['Australian Cyber Security Centre|ACSC', { partOf: 'au-asd' }],
  ['Australian Competition and Consumer Commission|ACCC', { is: ['competition-authority'] }],
  ['esafety:eSafety Commissioner|eSafety', { is: ['internet-regulator'], acts: ['market-access/digital-regulation'] }],
  ['Australian Communications and Media Authority|ACMA', { is: ['telecoms-regulator'] }],
  'parliament:Australian Parliament',
  ['senate:Australian Senate', { is: ['senate', 'upper-house'] }],
  ['house:Australian House of Representatives', { is: ['lower-house'] }],
  [
    'Commonwealth Scientific and Industrial Research Organisation|CSIRO',
    { acts: ['industrial-policy/research-programme'] },
  ],
  ['rba:Reserve Bank of Australia', { is: ['central-bank'] }],
  ['nab:Anti-Dumping Commission', { acts: ['imports/trade-remedy'] }],
])

const israeli = bodies('IL', 'gov', [
  'government:Israeli government',
  [
    'mod:Ministry of Defense|Israeli Defense Ministry|Israeli Ministry of Defense',
    { acts: ['export-controls/licensing', 'export-controls/control-list'] },
  ],
  ['Defense Export Controls Agency|DECA', { partOf: 'il-mod', acts: ['export-controls/licensing'] }],
  'mfa:Ministry of Foreign Affairs|Israeli Foreign Ministry',
  ['economy:Ministry of Economy and Industry', { is: ['economy-ministry', 'industry-ministry'] }],
  ['innovation:Israel Innovation Authority', { acts: ['industrial-policy/research-programme'] }],
  ['incd:National Cyber Directorate|Israel National Cyber Directorate', { is: ['cyber-agency'] }],
  ['Knesset', { is: ['parliament'] }],
  'Israel Defense Forces|IDF|Israeli military',
  ['Mossad', { is: ['intelligence-service'] }],
  'Shin Bet',
  ['Unit 8200', { partOf: 'il-idf' }],
  ['supreme-court:Supreme Court of Israel', { is: ['supreme-court'] }],
])

const others = [
  ...bodies('NZ', 'gov', [
    [
      'Government Communications Security Bureau|GCSB',
      { is: ['intelligence-service', 'cyber-agency'], acts: ['market-access/equipment-ban'] },
    ],
    ['Ministry of Foreign Affairs and Trade|MFAT', { is: ['foreign-ministry', 'trade-ministry'] }],
    ['oio:Overseas Investment Office', { acts: ['investment/inbound-screening'] }],
  ]),
  ...bodies('IR', 'gov', [
    'Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards|Revolutionary Guard',
    'mfa:Iranian Foreign Ministry',
    ['Majlis|Majles', { is: ['parliament'] }],
    'aeoi:Atomic Energy Organization of Iran',
  ]),
  ...bodies('TR', 'gov', [
    'trade:Turkish Trade Ministry',
    'rekabet:Turkish Competition Authority',
    ['Information and Communication Technologies Authority|BTK', { is: ['telecoms-regulator'] }],
    'Presidency of Defense Industries|SSB',
  ]),
  ...bodies('AE', 'gov', [
    'mfa:UAE Ministry of Foreign Affairs',
    'Artificial Intelligence and Advanced Technology Council|AIATC',
    ['Telecommunications and Digital Government Regulatory Authority|TDRA', { is: ['telecoms-regulator'] }],
  ]),
  ...bodies('SA', 'gov', [
    ['Public Investment Fund|PIF', { acts: ['industrial-policy/state-finance'] }],
    'Saudi Data and AI Authority|SDAIA',
    ['mcit:Ministry of Communications and Information Technology', { is: ['communications-ministry'] }],
  ]),
  ...bodies('BR', 'gov', [
    ['Anatel', { is: ['telecoms-regulator'], acts: ['market-access/operating-licence'] }],
    [
      'stf:Supremo Tribunal Federal|Federal Supreme Court',
      { is: ['supreme-court'], acts: ['market-access/platform-ban'] },
    ],
    'anpd:National Data Protection Authority',
    [
      'mdic:Ministry of Development, Industry, Trade and Services',
      { is: ['industry-ministry', 'trade-ministry'], acts: ['imports/tariff'] },
    ],
    ['cade:Administrative Council for Economic Defense', { is: ['competition-authority'] }],
    ['senate:Brazilian Senate', { is: ['senate', 'upper-house'] }],
  ]),
  ...bodies('MX', 'gov', [
    ['economia:Secretariat of Economy|Mexican Economy Ministry', { is: ['economy-ministry', 'trade-ministry'] }],
    ['senate:Mexican Senate', { is: ['senate', 'upper-house'] }],
  ]),
  ...bodies('CL', 'gov', [['corfo:Corfo', { acts: ['industrial-policy'] }]]),
  ...bodies('ZA', 'gov', [
    ['dtic:Department of Trade, Industry and Competition', { is: ['trade-ministry', 'industry-ministry'] }],
    ['Independent Communications Authority of South Africa|ICASA', { is: ['telecoms-regulator'] }],
  ]),
  ...bodies('NG', 'gov', [['ncc:Nigerian Communications Commission', { is: ['telecoms-regulator'] }]]),
  ...bodies('CD', 'gov', [
    [
      'ARECOMS',
      "Authority for the Regulation and Control of Strategic Mineral Substances' Markets",
      { acts: ['export-controls/quota-or-tax'] },
    ],
  ]),
]

export const bodiesElsewhere: readonly Entry[] = [
  ...british,
  ...russian,
  ...canadian,
  ...australian,
  ...israeli,
  ...others,
]
