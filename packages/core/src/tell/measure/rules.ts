import type { Direction, InstrumentId } from '../../ontology/index'
import type { Topic } from './about'
import { LAW_RULES } from './laws'

/** One way in which news words an instrument. The first row that fits a word is the one that speaks. */
export interface MeasureRule {
  readonly id: string
  /** Lemmas, parted by spaces. */
  readonly nouns?: string
  readonly verbs?: string
  /** One of these words stands before the noun in its phrase, or among a verb's own words. */
  readonly with?: string
  /** None of these does. */
  readonly without?: string
  /** One of these verbs governs the noun. */
  readonly under?: string
  /** The verb over it is itself the act of government: adopted when it is news, in force when it is history. */
  readonly act?: true
  /** The phrase is about one of these. */
  readonly about?: readonly Topic[]
  readonly instrument: InstrumentId
  readonly direction: Direction
  /** What must be known before a word this common counts as policy. */
  readonly needs?: 'imposer' | 'target' | 'either' | 'both' | 'nothing'
  /** Whose law it is, where its name tells. */
  readonly by?: string
}

const BAN_NOUNS = 'ban prohibition embargo moratorium blockade'
const CURB_NOUNS = 'restriction curb limit limitation control rule regulation measure crackdown constraint barrier'
const BAN_VERBS = 'ban bar prohibit forbid outlaw block'
const STOP_VERBS = `${BAN_VERBS} stop prevent halt suspend sever cut`
const CURB_VERBS = 'restrict curb limit control tighten curtail constrain choke'
const MONEY_VERBS =
  'provide allocate earmark invest spend commit grant award give offer pour inject disburse set pledge approve contribute'

/** Nouns and verbs that name their instrument by themselves. */
const NAMED: readonly MeasureRule[] = [
  {
    id: 'tariff/trade-remedy',
    nouns: 'duty tariff investigation probe measure case mechanism',
    with: 'anti-dumping antidumping countervailing safeguard dumping anti-subsidy',
    instrument: 'imports/trade-remedy',
    direction: 'restrictive',
  },
  {
    id: 'tariff/export-tax',
    nouns: 'tariff duty tax quota levy',
    with: 'export',
    instrument: 'export-controls/quota-or-tax',
    direction: 'restrictive',
  },
  {
    id: 'digital-tax',
    nouns: 'tax',
    with: 'digital',
    instrument: 'market-access/digital-regulation',
    direction: 'restrictive',
  },
  { id: 'tariff', nouns: 'tariff', instrument: 'imports/tariff', direction: 'restrictive' },
  {
    id: 'tariff/duty',
    nouns: 'duty levy',
    with: 'import retaliatory punitive additional new tariff customs u.s. us chinese american percent % stiff steep higher',
    instrument: 'imports/tariff',
    direction: 'restrictive',
  },
  { id: 'tariff/duty-on', nouns: 'duty levy', instrument: 'imports/tariff', direction: 'restrictive' },
  {
    id: 'tariff/waiver',
    nouns: 'exemption exclusion waiver reprieve',
    about: ['tariff'],
    instrument: 'imports/tariff',
    direction: 'easing',
  },
  {
    id: 'listing/countermeasure',
    nouns: 'list',
    with: 'unreliable',
    instrument: 'listings/countermeasure-list',
    direction: 'restrictive',
  },
  {
    id: 'listing/military',
    nouns: 'list company',
    with: '1260h military',
    instrument: 'listings/military-company',
    direction: 'restrictive',
    needs: 'imposer',
  },
  {
    id: 'listing/entity-list',
    nouns: 'list listing',
    with: 'entity unverified blacklist black',
    instrument: 'listings/entity-list',
    direction: 'restrictive',
  },
  {
    id: 'listing/blacklist',
    nouns: 'blacklist blacklisting',
    verbs: 'blacklist blacklisted',
    instrument: 'listings/entity-list',
    direction: 'restrictive',
  },
  {
    id: 'listing/sdn',
    nouns: 'list',
    with: 'sdn specially designated sanctions sanction',
    instrument: 'listings/asset-freeze',
    direction: 'restrictive',
  },
  {
    id: 'listing/freeze',
    nouns: 'freeze',
    with: 'asset',
    instrument: 'listings/asset-freeze',
    direction: 'restrictive',
  },
  {
    id: 'listing/freeze-verb',
    verbs: 'freeze',
    about: ['assets'],
    instrument: 'listings/asset-freeze',
    direction: 'restrictive',
  },
  {
    id: 'listing/visa',
    nouns: 'ban restriction curb limit rule sanction',
    with: 'visa travel entry',
    instrument: 'listings/visa-restriction',
    direction: 'restrictive',
  },
  {
    id: 'listing/securities',
    verbs: 'delist',
    instrument: 'listings/securities-ban',
    direction: 'restrictive',
    needs: 'either',
  },
  { id: 'listing/embargo', nouns: 'embargo', instrument: 'listings/sectoral', direction: 'restrictive' },
  {
    id: 'listing/waiver',
    nouns: 'waiver exemption',
    about: ['sanction'],
    instrument: 'listings',
    direction: 'easing',
    needs: 'imposer',
  },
  { id: 'listing/relief', nouns: 'relief', with: 'sanction sanctions', instrument: 'listings', direction: 'easing' },
  {
    id: 'listing/sanction',
    nouns: 'sanction',
    verbs: 'sanction sanctioned',
    instrument: 'listings',
    direction: 'restrictive',
  },
  {
    id: 'listing/designation',
    nouns: 'designation',
    instrument: 'listings/asset-freeze',
    direction: 'restrictive',
    needs: 'both',
  },
  {
    id: 'market/threat',
    verbs: 'designate label declare',
    about: ['threat'],
    instrument: 'market-access/equipment-ban',
    direction: 'restrictive',
    needs: 'both',
  },
  {
    id: 'listing/designate',
    verbs: 'designate',
    instrument: 'listings/asset-freeze',
    direction: 'restrictive',
    needs: 'both',
  },
  {
    id: 'export/denial-order',
    nouns: 'order',
    with: 'denial',
    instrument: 'export-controls/licence-decision',
    direction: 'restrictive',
  },
  {
    id: 'export/direct-product',
    nouns: 'rule',
    with: 'product direct-product fdpr',
    instrument: 'export-controls/foreign-direct-product',
    direction: 'restrictive',
  },
  {
    id: 'export/control',
    nouns: `${CURB_NOUNS} regime`,
    with: 'export exports re-export',
    instrument: 'export-controls',
    direction: 'restrictive',
  },
  {
    id: 'export/ban',
    nouns: BAN_NOUNS,
    with: 'export exports sales supply',
    instrument: 'export-controls/ban',
    direction: 'restrictive',
  },
  {
    id: 'export/licence',
    nouns: 'licence license licensing permit',
    with: 'export',
    instrument: 'export-controls/licensing',
    direction: 'restrictive',
  },
  {
    id: 'market/licence',
    nouns: 'licence license authorisation authorization permit approval permission application',
    under: 'revoke cancel withdraw deny reject terminate refuse grant',
    about: ['operation'],
    instrument: 'market-access/operating-licence',
    direction: 'restrictive',
    needs: 'imposer',
  },
  {
    id: 'export/licence-granted',
    nouns: 'licence license permit approval waiver',
    under: 'grant issue give approve receive obtain secure get win extend renew create',
    about: ['export', 'import', 'chip', 'purchase', 'dealings'],
    instrument: 'export-controls/licence-decision',
    direction: 'easing',
    needs: 'either',
  },
  {
    id: 'export/licence-required',
    nouns: 'licence license permit approval permission',
    under: 'require need seek obtain apply',
    about: ['export', 'chip'],
    instrument: 'export-controls/licensing',
    direction: 'restrictive',
    needs: 'either',
  },
  {
    id: 'export/licence-to-sell',
    nouns: 'licence license permit waiver',
    about: ['export'],
    instrument: 'export-controls/licence-decision',
    direction: 'restrictive',
    needs: 'either',
  },
  {
    id: 'investment/review',
    nouns: 'review screening',
    with: 'foreign cfius',
    about: ['investment', 'acquisition'],
    instrument: 'investment/inbound-screening',
    direction: 'restrictive',
    needs: 'imposer',
  },
  {
    id: 'investment/screening',
    nouns: 'screening',
    with: 'investment inbound',
    instrument: 'investment/inbound-screening',
    direction: 'restrictive',
  },
  {
    id: 'investment/outbound',
    nouns: `${CURB_NOUNS} ban screening review prohibition order`,
    with: 'outbound',
    instrument: 'investment/outbound-screening',
    direction: 'restrictive',
  },
  {
    id: 'investment/control',
    nouns: `${CURB_NOUNS} ban review prohibition`,
    with: 'investment',
    instrument: 'investment',
    direction: 'restrictive',
  },
  {
    id: 'import/ban',
    nouns: 'ban restriction curb prohibition limit control',
    with: 'import',
    instrument: 'imports/import-ban',
    direction: 'restrictive',
  },
  {
    id: 'platform/divest',
    verbs: 'divest',
    nouns: 'divestment divestiture',
    instrument: 'market-access/platform-ban',
    direction: 'restrictive',
    needs: 'either',
  },
  {
    id: 'industry/consumer',
    nouns: 'subsidy credit rebate incentive',
    with: 'consumer ev purchase buyer vehicle',
    instrument: 'industrial-policy/consumer-incentive',
    direction: 'supportive',
  },
  {
    id: 'industry/tax',
    nouns: 'credit incentive break exemption cut relief',
    with: 'tax',
    instrument: 'industrial-policy/tax-incentive',
    direction: 'supportive',
    needs: 'imposer',
  },
  { id: 'industry/subsidy', nouns: 'subsidy', instrument: 'industrial-policy/subsidy', direction: 'supportive' },
  {
    id: 'industry/subsidise',
    verbs: 'subsidise subsidize',
    instrument: 'industrial-policy/subsidy',
    direction: 'supportive',
    needs: 'imposer',
  },
  {
    id: 'industry/loan',
    nouns: 'loan guarantee stake',
    with: 'government state federal guarantee',
    instrument: 'industrial-policy/state-finance',
    direction: 'supportive',
    needs: 'imposer',
  },
  {
    id: 'industry/grant',
    nouns: 'grant funding incentive aid award',
    about: ['money', 'chip'],
    instrument: 'industrial-policy/subsidy',
    direction: 'supportive',
    needs: 'imposer',
  },
  {
    id: 'industry/money',
    verbs: MONEY_VERBS,
    about: ['money'],
    instrument: 'industrial-policy/subsidy',
    direction: 'supportive',
    needs: 'imposer',
  },
  {
    id: 'industry/self-reliance',
    nouns: 'self-reliance self-sufficiency',
    instrument: 'industrial-policy/self-reliance',
    direction: 'supportive',
    needs: 'imposer',
  },
  {
    id: 'industry/self',
    nouns: 'reliance sufficiency',
    with: 'self',
    instrument: 'industrial-policy/self-reliance',
    direction: 'supportive',
    needs: 'imposer',
  },
  {
    id: 'industry/policy',
    nouns: 'policy strategy',
    with: 'industrial',
    instrument: 'industrial-policy',
    direction: 'supportive',
    needs: 'imposer',
  },
  {
    id: 'industry/stockpile',
    nouns: 'stockpile reserve stockpiling',
    with: 'strategic national critical',
    instrument: 'industrial-policy/stockpile',
    direction: 'supportive',
    needs: 'imposer',
  },
]

/** Tools that need to be told what they are about. */
const ABOUT: readonly MeasureRule[] = [
  {
    id: 'travel',
    nouns: `${BAN_NOUNS} ${CURB_NOUNS}`,
    verbs: `${BAN_VERBS} ${CURB_VERBS} deny`,
    about: ['travel'],
    instrument: 'listings/visa-restriction',
    direction: 'restrictive',
    needs: 'imposer',
  },
  {
    id: 'know-how',
    nouns: CURB_NOUNS,
    verbs: CURB_VERBS,
    about: ['know-how'],
    instrument: 'export-controls/technology-transfer',
    direction: 'restrictive',
    needs: 'imposer',
  },
  {
    id: 'export-ban',
    nouns: BAN_NOUNS,
    verbs: STOP_VERBS,
    about: ['export'],
    instrument: 'export-controls/ban',
    direction: 'restrictive',
    needs: 'imposer',
  },
  {
    id: 'export-curb',
    nouns: CURB_NOUNS,
    verbs: CURB_VERBS,
    about: ['export'],
    instrument: 'export-controls',
    direction: 'restrictive',
    needs: 'either',
  },
  {
    id: 'investment-curb',
    nouns: `${BAN_NOUNS} ${CURB_NOUNS}`,
    verbs: `${BAN_VERBS} ${CURB_VERBS}`,
    about: ['investment'],
    instrument: 'investment',
    direction: 'restrictive',
    needs: 'imposer',
  },
  {
    id: 'acquisition',
    verbs: BAN_VERBS,
    about: ['acquisition'],
    instrument: 'investment/inbound-decision',
    direction: 'restrictive',
    needs: 'imposer',
  },
  {
    id: 'import-curb',
    nouns: `${BAN_NOUNS} ${CURB_NOUNS}`,
    verbs: `${STOP_VERBS} ${CURB_VERBS}`,
    about: ['import'],
    instrument: 'imports/import-ban',
    direction: 'restrictive',
    needs: 'imposer',
  },
  {
    id: 'app-ban',
    nouns: 'ban prohibition',
    verbs: 'ban bar prohibit outlaw block',
    about: ['app'],
    instrument: 'market-access/platform-ban',
    direction: 'restrictive',
    needs: 'either',
  },
  {
    id: 'procurement-ban',
    nouns: BAN_NOUNS,
    verbs: `${BAN_VERBS} exclude`,
    about: ['procurement'],
    instrument: 'market-access/procurement-ban',
    direction: 'restrictive',
    needs: 'either',
  },
  {
    id: 'procurement-halt',
    verbs: 'suspend halt stop cancel',
    about: ['purchase'],
    instrument: 'market-access/procurement-ban',
    direction: 'restrictive',
    needs: 'both',
  },
  {
    id: 'equipment-ban',
    nouns: BAN_NOUNS,
    verbs: `${BAN_VERBS} ${CURB_VERBS} exclude remove strip phase rip`,
    about: ['network'],
    instrument: 'market-access/equipment-ban',
    direction: 'restrictive',
    needs: 'both',
  },
  {
    id: 'securities-ban',
    nouns: BAN_NOUNS,
    verbs: BAN_VERBS,
    about: ['security'],
    instrument: 'listings/securities-ban',
    direction: 'restrictive',
    needs: 'both',
  },
  {
    id: 'data-rule',
    nouns: CURB_NOUNS,
    verbs: CURB_VERBS,
    about: ['data'],
    instrument: 'market-access/data-rule',
    direction: 'restrictive',
    needs: 'imposer',
  },
  {
    id: 'digital-rule',
    nouns: 'rule law regulation bill legislation crackdown directive',
    about: ['ai', 'platform'],
    instrument: 'market-access/digital-regulation',
    direction: 'restrictive',
    needs: 'imposer',
  },
  {
    id: 'digital-regulate',
    verbs: 'regulate',
    about: ['ai', 'platform'],
    instrument: 'market-access/digital-regulation',
    direction: 'restrictive',
    needs: 'imposer',
  },
  {
    id: 'flight-ban',
    nouns: BAN_NOUNS,
    verbs: BAN_VERBS,
    about: ['flight'],
    instrument: 'market-access',
    direction: 'restrictive',
    needs: 'both',
  },
  { id: 'ban', nouns: 'ban', verbs: 'ban bar', instrument: 'restrictions', direction: 'restrictive', needs: 'both' },
  {
    id: 'curb',
    nouns: 'restriction curb crackdown',
    instrument: 'restrictions',
    direction: 'restrictive',
    needs: 'either',
  },
  { id: 'restrict', verbs: 'restrict', instrument: 'restrictions', direction: 'restrictive', needs: 'both' },
  {
    id: 'crack-down',
    verbs: 'crack',
    with: 'down',
    instrument: 'restrictions',
    direction: 'restrictive',
    needs: 'imposer',
  },
  { id: 'retaliate', verbs: 'retaliate', instrument: 'restrictions', direction: 'restrictive', needs: 'imposer' },
  {
    id: 'countermeasure',
    nouns: 'countermeasure retaliation',
    instrument: 'restrictions',
    direction: 'restrictive',
    needs: 'imposer',
  },
]

export const MEASURE_RULES: readonly MeasureRule[] = [...LAW_RULES, ...NAMED, ...ABOUT]
