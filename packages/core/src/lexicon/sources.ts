/** Where the facts come from. Every row names a key; dates and names were checked against these, not copied from them. */
export const sources = {
  iso: 'ISO 3166-1, through i18n-iso-countries, i18n-nationality and countries-list (MIT)',
  'iso-3166-2': 'ISO 3166-2 subdivision codes, and national statistical offices for cities',
  usage: 'Common usage in English-language news (AP, Reuters and Guardian style guides)',
  usgm: 'United States Government Manual, govinfo.gov',
  congress: 'Biographical Directory of the United States Congress, bioguide.congress.gov; congress.gov',
  bis: '15 CFR 730-774 and its supplements, bis.gov',
  'gov.cn': "State Council of the PRC, gov.cn; ministries' own sites",
  'npc.cn': "National People's Congress, npc.gov.cn; Xinhua releases on appointments",
  'europa.eu': 'EU Whoiswho, op.europa.eu; European Commission, Council and Parliament',
  'gov.uk': 'GOV.UK, Organisations and Ministers',
  'kantei.jp': 'Cabinet of Japan, japan.kantei.go.jp, lists of ministers',
  'korea.kr': 'Government of the Republic of Korea, korea.net',
  'gov.tw': 'Executive Yuan, ey.gov.tw; Office of the President, president.gov.tw',
  'india.gov': 'Government of India, Cabinet Secretariat, india.gov.in',
  'gov.ru': 'Government of the Russian Federation, government.ru; kremlin.ru',
  gov: "The government's own site of that country: list of ministers and agencies",
  un: 'United Nations, Blue Book of permanent missions; un.org heads of state and government',
  treaty: "The organisation's founding treaty or its own site",
  filings: "The company's own annual report or exchange filing",
  own: "The institution's own site",
  caller: "A row of the caller's own",
} as const

export type SourceKey = keyof typeof sources
