import type { EntityKind } from '../model'

/** The last or first word of a name that tells what is named. */
export const HEADS: ReadonlyMap<string, EntityKind> = new Map([
  ...row(
    'body',
    'Ministry Department Commission Agency Committee Subcommittee Council Bureau Office Authority Administration Court Parliament Senate Assembly Congress Directorate Secretariat Treasury Customs Police Army Navy Embassy Consulate Taskforce Inspectorate Regulator Service Guard Politburo Cabinet Tribunal Legislature',
  ),
  ...row(
    'research',
    'University Institute Institution Academy Laboratory Laboratories College School Observatory Polytechnic',
  ),
  ...row(
    'organisation',
    'Association Organization Organisation Federation Alliance Forum Foundation Chamber Party Coalition League Union Initiative Society Consortium Arrangement Roundtable Watch Trust Movement Partnership Center Centre Caucus Conference Club',
  ),
  ...row(
    'company',
    'Inc Inc. Corp Corp. Corporation Ltd Ltd. Limited Co Co. Company LLC LLP PLC Plc GmbH AG SA S.A. N.V. NV AB ASA Oy SpA S.p.A. Pte Bhd Technologies Technology Semiconductor Semiconductors Microelectronics Electronics Systems Group Holdings Holding Industries Motors Motor Partners Capital Securities Ventures Airlines Airways Solutions Networks Telecom Telecommunications Labs Pharmaceuticals Software Media Bank Analytics Research Advisors Advisory Insights Investments Management Materials Instruments Micro Energy Petroleum Resources Mining Minerals Metals Robotics Aerospace Robotic Communications Mobile Automotive Steel Shipbuilding Consulting Associates Logistics Enterprises Therapeutics Biotech Photonics Computing Devices Studios Entertainment',
  ),
])

/** Heads that open a name: Ministry of …, University of …, Committee on …. */
export const OPENING = new Set(
  'Ministry Department Office Bureau Institute University Club Committee Subcommittee Commission Council Court Bank Center Centre Academy Association Federation Chamber Agency Board Parliament Union Organization Organisation House Embassy Administration Directorate Secretariat Institution School College Society Alliance Coalition Delegation'.split(
    ' ',
  ),
)

/** Legal forms, which do not tell one company from another. */
export const LEGAL_FORMS = new Set(
  'Inc Inc. Corp Corp. Corporation Ltd Ltd. Limited Co Co. Company LLC LLP PLC Plc GmbH AG SA S.A. N.V. NV AB ASA Oy SpA S.p.A. Pte Bhd'.split(
    ' ',
  ),
)

/** Names that end so are laws, lists, days and prizes, and do nothing. */
export const NOT_ACTORS = new Set(
  'Act Bill Law Order List Agreement Treaty Accord Rule Rules Plan Strategy Day Week Month Year Award Prize Section Regulation Directive Code Pact Deal Summit War Dialogue Dialogues Memorandum Game Games Theory Review Report Framework Protocol Convention Constitution Amendment Charter Declaration Policy Program Programme Project Fund Index Cup Olympics Minerals Standard Revolution Festival Road Route Belt Wall Street Dream Festival Guidance Register Schedule Chapter Article Note Notice Statement Title Part Annex Appendix Congress'.split(
    ' ',
  ),
)

/** What comes before the name of a company: "startup ByteDance", "chipmaker SMIC". */
export const COMPANY_NOUNS = new Set(
  'company firm startup start-up maker chipmaker carmaker automaker toolmaker drugmaker manufacturer giant provider operator developer supplier group subsidiary affiliate unit conglomerate retailer contractor consultancy bank brokerage platform producer miner vendor foundry exchange carrier airline broker lender insurer parent rival arm designer distributor outfit champion behemoth portal tracker gang website service podcast'.split(
    ' ',
  ),
)

export const CALENDAR = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Aug Sept Oct Nov Dec Q1 Q2 Q3 Q4 Christmas'.split(
    ' ',
  ),
)

/** Lower-case parts of people's names. */
export const PARTICLES = new Set('de von van der den bin al da dos del la le ul ibn zu'.split(' '))

/** Lower case. */
export const PLURAL_TITLES = new Set(
  'senators sens. representatives reps. presidents ministers secretaries justices congressmen commissioners judges lawmakers analysts economists founders executives officials'.split(
    ' ',
  ),
)

/** Capitalised words for kinds of people. */
export const PEOPLES = new Set(
  'Muslim Muslims Uyghur Uyghurs Uighur Uighurs Christian Christians Jewish Democratic Democrat Democrats Republican Republicans Western Asian African Latino Latin Arab Kurdish Tibetan Han Communist Marxist'.split(
    ' ',
  ),
)

/** Parts of the world that are no place to meet in. */
export const REGIONS = new Set(
  'Europe Asia Africa America Americas Pacific Indo-Pacific Asia-Pacific Atlantic Arctic Antarctica Middle East Eastern Western Central Southeast South North West Northern Southern Latin Caribbean Balkans Baltic Gulf Mediterranean Eurasia Oceania Sahel Earth'.split(
    ' ',
  ),
)

/** Capitalised words for things that do nothing and are nowhere. */
export const THINGS = new Set(
  'Covid COVID-19 COVID Brexit GDPR DSA DMA Internet Bitcoin Ether Tether Ramadan Parliament Marxism Islam English Mandarin Novichok GPS CCTV AI EV IT PR GDP VAT IP CEO CFO NGO NGOs R&D Earth God Bible Lidar LiDAR ChatGPT Android Windows Linux iOS Chrome Siri Alexa Gemini Claude Copilot'.split(
    ' ',
  ),
)

/** What people are said to be, beside the lexicon's titles. */
export const PERSON_NOUNS = new Set(
  'negotiator scientist lawyer attorney researcher activist critic journalist reporter engineer student billionaire entrepreneur investor capitalist professor historian executive lecturer scholar dissident politician lawmaker member economist strategist trader banker author columnist co-founder cofounder founder physicist counsel lobbyist veteran resident citizen hacker developer programmer user mother father wife husband son daughter brother sister partner manager'.split(
    ' ',
  ),
)

function row(kind: EntityKind, words: string): [string, EntityKind][] {
  return words.split(' ').map((word) => [word, kind])
}
