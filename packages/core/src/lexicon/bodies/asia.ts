import type { Entry } from '../entry'
import { bodies } from '../rows'

const japanese = bodies('JP', 'kantei.jp', [
  'cabinet:Japanese government|Japanese cabinet',
  [
    'Ministry of Economy, Trade and Industry|METI|Meti|Japanese trade ministry|Japanese industry ministry|Japanese Ministry of Economy',
    {
      is: ['industry-ministry', 'trade-ministry', 'economy-ministry'],
      acts: ['export-controls', 'export-controls/licensing', 'industrial-policy/subsidy', 'listings'],
    },
  ],
  'Ministry of Foreign Affairs|MOFA|Japanese Foreign Ministry',
  ['mof:Ministry of Finance', { acts: ['investment/inbound-screening'] }],
  'mod:Ministry of Defense|Japanese Defense Ministry',
  ['mic:Ministry of Internal Affairs and Communications', { is: ['communications-ministry', 'telecoms-regulator'] }],
  [
    'Ministry of Education, Culture, Sports, Science and Technology|MEXT',
    { is: ['education-ministry', 'science-ministry'] },
  ],
  ['Digital Agency', { is: ['digital-ministry'] }],
  'Cabinet Office',
  ['diet:National Diet|~Diet', { is: ['parliament'] }],
  ['Japan Fair Trade Commission|JFTC', { is: ['competition-authority'] }],
  ['Bank of Japan|BOJ|BoJ', { is: ['central-bank'] }],
  ['nss:National Security Secretariat', { is: ['national-security-council'] }],
  ['sdf:Self-Defense Forces|Japan Self-Defense Forces', { is: ['armed-forces'] }],
  [
    'Japan Organization for Metals and Energy Security|JOGMEC',
    { acts: ['industrial-policy/stockpile', 'industrial-policy/state-finance'] },
  ],
  ['Japan Bank for International Cooperation|JBIC', { acts: ['industrial-policy/state-finance'] }],
  ['Japan Investment Corporation|JIC', { acts: ['industrial-policy/state-finance'] }],
  [
    'New Energy and Industrial Technology Development Organization|NEDO',
    { acts: ['industrial-policy/research-programme'] },
  ],
  ['Japan Aerospace Exploration Agency|JAXA', { is: ['space-agency'] }],
  ['Liberal Democratic Party|LDP', { is: ['ruling-party'] }],
  'coast-guard:Japan Coast Guard',
])

const korean = bodies('KR', 'korea.kr', [
  'cabinet:South Korean government',
  [
    'Ministry of Trade, Industry and Energy|Ministry of Trade, Industry and Resources|MOTIE|South Korean trade ministry|South Korean industry ministry',
    {
      is: ['industry-ministry', 'trade-ministry', 'energy-ministry'],
      acts: ['export-controls', 'export-controls/licensing', 'export-controls/technology-transfer'],
    },
  ],
  'mofa:Ministry of Foreign Affairs|South Korean Foreign Ministry',
  [
    'Ministry of Economy and Finance|MOEF|South Korean finance ministry',
    { is: ['finance-ministry', 'economy-ministry'] },
  ],
  ['Ministry of Science and ICT|MSIT', { is: ['science-ministry'] }],
  'mnd:Ministry of National Defense',
  'office:Office of the President|South Korean presidential office',
  ['assembly:National Assembly', { is: ['parliament'] }],
  ['Korea Fair Trade Commission|KFTC', { is: ['competition-authority'] }],
  ['Personal Information Protection Commission|PIPC', { is: ['data-authority'] }],
  ['Korea Communications Commission|KCC', { is: ['telecoms-regulator'] }],
  'National Intelligence Service|NIS',
  'customs:Korea Customs Service',
  ['Bank of Korea|BOK', { is: ['central-bank'] }],
  ['kdb:Korea Development Bank', { acts: ['industrial-policy/state-finance'] }],
  ['fsc:Financial Services Commission', { is: ['securities-regulator'] }],
  ['supreme-court:Supreme Court of Korea', { is: ['supreme-court'] }],
])

const taiwanese = bodies('TW', 'gov.tw', [
  ['Executive Yuan', { is: ['cabinet'] }],
  ['Legislative Yuan', { is: ['parliament'] }],
  [
    'Ministry of Economic Affairs|MOEA',
    { is: ['economy-ministry'], acts: ['export-controls', 'investment/inbound-screening'] },
  ],
  [
    'trade:International Trade Administration|Bureau of Foreign Trade',
    { partOf: 'tw-moea', acts: ['export-controls'] },
  ],
  "mofa:Ministry of Foreign Affairs|Taiwan's foreign ministry",
  'Mainland Affairs Council|MAC',
  [
    'National Science and Technology Council|NSTC',
    { is: ['science-ministry'], acts: ['export-controls/technology-transfer'] },
  ],
  'Ministry of Digital Affairs|MODA',
  'mnd:Ministry of National Defense',
  'Investigation Bureau|Ministry of Justice Investigation Bureau|MJIB',
  ['nsb:National Security Bureau', { is: ['intelligence-service'] }],
  'Presidential Office',
  [
    'investment:Department of Investment Review|Investment Commission',
    { partOf: 'tw-moea', acts: ['investment/inbound-screening', 'investment/outbound-screening'] },
  ],
  ['ncc:National Communications Commission', { is: ['telecoms-regulator'] }],
  'Kuomintang|KMT|Nationalist Party',
  ['Democratic Progressive Party|DPP', { is: ['ruling-party'] }],
  'Taipei Economic and Cultural Representative Office|TECRO',
])

const indian = bodies('IN', 'india.gov', [
  ['government:Indian government|Government of India|Modi government', { is: ['cabinet'] }],
  [
    'Ministry of Electronics and Information Technology|Ministry of Electronics and IT|MeitY|MEITY|Indian IT ministry|IT ministry',
    {
      is: ['digital-ministry', 'science-ministry'],
      acts: ['market-access/platform-ban', 'market-access/digital-regulation', 'export-controls/licensing'],
    },
  ],
  ['Ministry of External Affairs|MEA', { is: ['foreign-ministry'] }],
  [
    'commerce:Ministry of Commerce and Industry|Indian commerce ministry',
    { is: ['trade-ministry', 'industry-ministry'], acts: ['imports/tariff', 'imports/trade-remedy'] },
  ],
  [
    'Directorate General of Foreign Trade|DGFT',
    { partOf: 'in-commerce', acts: ['export-controls/licensing', 'imports'] },
  ],
  ['Directorate General of Trade Remedies|DGTR', { partOf: 'in-commerce', acts: ['imports/trade-remedy'] }],
  [
    'Department for Promotion of Industry and Internal Trade|DPIIT',
    { partOf: 'in-commerce', acts: ['investment/inbound-screening'] },
  ],
  [
    'Department of Telecommunications|DoT|telecom department',
    { is: ['communications-ministry'], acts: ['market-access/equipment-ban', 'market-access/operating-licence'] },
  ],
  ['Telecom Regulatory Authority of India|TRAI', { is: ['telecoms-regulator'] }],
  'mha:Ministry of Home Affairs',
  'mod:Ministry of Defence',
  'mof:Ministry of Finance',
  'mines:Ministry of Mines',
  ['heavy-industries:Ministry of Heavy Industries', { acts: ['industrial-policy/subsidy'] }],
  ['Indian Computer Emergency Response Team|CERT-In', { is: ['cyber-agency'] }],
  ['Competition Commission of India|CCI', { is: ['competition-authority'] }],
  ['Reserve Bank of India|RBI', { is: ['central-bank'], acts: ['market-access/data-rule'] }],
  ['Securities and Exchange Board of India|SEBI', { is: ['securities-regulator'] }],
  'ed:Enforcement Directorate',
  'niti:NITI Aayog',
  ['ism:India Semiconductor Mission', { acts: ['industrial-policy/subsidy'] }],
  ['Indian Space Research Organisation|ISRO', { is: ['space-agency'] }],
  ['Lok Sabha', { is: ['lower-house'] }],
  ['Rajya Sabha', { is: ['upper-house'] }],
  ['supreme-court:Supreme Court of India', { is: ['supreme-court'] }],
  ['Bharatiya Janata Party|BJP', { is: ['ruling-party'] }],
])

const others = [
  ...bodies('SG', 'gov', [
    ['mti:Ministry of Trade and Industry', { is: ['trade-ministry'] }],
    ['Monetary Authority of Singapore|MAS', { is: ['central-bank', 'securities-regulator'] }],
    ['Infocomm Media Development Authority|IMDA', { is: ['telecoms-regulator'] }],
    ['csa:Cyber Security Agency of Singapore', { is: ['cyber-agency'] }],
    ['customs:Singapore Customs', { is: ['customs'] }],
    ['edb:Economic Development Board', { acts: ['industrial-policy'] }],
  ]),
  ...bodies('MY', 'gov', [
    [
      'Ministry of Investment, Trade and Industry|MITI|Malaysian trade ministry',
      { is: ['trade-ministry', 'industry-ministry'], acts: ['export-controls/licensing'] },
    ],
    ['mcmc:Malaysian Communications and Multimedia Commission', { is: ['telecoms-regulator'] }],
  ]),
  ...bodies('VN', 'gov', [
    ['moit:Ministry of Industry and Trade', { is: ['trade-ministry', 'industry-ministry'] }],
    ['mic:Ministry of Information and Communications', { is: ['communications-ministry'] }],
    ['assembly:National Assembly', { is: ['parliament'] }],
    'foreign:Ministry of Foreign Affairs',
  ]),
  ...bodies('ID', 'gov', [
    [
      'kominfo:Ministry of Communication and Informatics|Kominfo',
      'Ministry of Communication and Digital Affairs|Komdigi',
      { is: ['communications-ministry', 'digital-ministry'] },
    ],
    ['industry:Ministry of Industry', { acts: ['imports/local-content'] }],
    'trade:Ministry of Trade',
    ['mines:Ministry of Energy and Mineral Resources', { is: ['energy-ministry', 'mines-ministry'] }],
  ]),
  ...bodies('HK', 'gov', [
    'government:Hong Kong government',
    ['sfc:Securities and Futures Commission', { is: ['securities-regulator'] }],
    ['Hong Kong Monetary Authority|HKMA', { is: ['central-bank'] }],
    'Legislative Council|LegCo',
  ]),
  ...bodies('KP', 'gov', [
    ['rgb:Reconnaissance General Bureau', { is: ['intelligence-service'] }],
    ['lazarus:Lazarus Group', { partOf: 'kp-rgb' }],
    ["wpk:Workers' Party of Korea", { is: ['ruling-party'] }],
    ['foreign:North Korean Foreign Ministry', { is: ['foreign-ministry'] }],
  ]),
  ...bodies('PK', 'gov', [['pta:Pakistan Telecommunication Authority', { is: ['telecoms-regulator'] }]]),
]

export const asianBodies: readonly Entry[] = [...japanese, ...korean, ...taiwanese, ...indian, ...others]
