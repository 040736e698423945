import type { Sentence, Text, Token } from '../language/index'
import type { Amount } from '../model'

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  'U.S.$': 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NT$: 'TWD',
  HK$: 'HKD',
  S$: 'SGD',
  NZ$: 'NZD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
  RMB: 'CNY',
  'CN¥': 'CNY',
  Rs: 'INR',
  'Rs.': 'INR',
}
const WORDS: Readonly<Record<string, string>> = {
  'u.s. dollars': 'USD',
  'us dollars': 'USD',
  dollars: 'USD',
  dollar: 'USD',
  euros: 'EUR',
  euro: 'EUR',
  pounds: 'GBP',
  'pounds sterling': 'GBP',
  yuan: 'CNY',
  renminbi: 'CNY',
  yen: 'JPY',
  won: 'KRW',
  rupees: 'INR',
  'indian rupees': 'INR',
  roubles: 'RUB',
  rubles: 'RUB',
  'swiss francs': 'CHF',
  francs: 'CHF',
  'canadian dollars': 'CAD',
  'australian dollars': 'AUD',
  'new taiwan dollars': 'TWD',
  shekels: 'ILS',
  crowns: 'SEK',
  'percentage points': 'percentage point',
  'percentage point': 'percentage point',
  'basis points': 'basis point',
  percent: '%',
  'per cent': '%',
  pct: '%',
  tons: 't',
  tonnes: 't',
  'metric tons': 't',
  ton: 't',
  kilograms: 'kg',
  jobs: 'job',
  companies: 'company',
  entities: 'entity',
  firms: 'company',
}
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
  crore: 1e7,
  lakh: 1e5,
}
const SMALL: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}

const NUMBER = '(\\d{1,15}(?:,\\d{3}){0,5}(?:\\.\\d{1,6})?)'
const SCALE = '(?:[ -]?(thousand|million|billion|trillion|crore|lakh|mn|mln|bn|bln|tn|trn|[mbk]))?'
const END = '(?![\\p{L}\\p{N}])'
const sign = Object.keys(SIGNS)
  .sort((a, b) => b.length - a.length)
  .map((text) => text.replace(/[$.]/gu, '\\$&'))
  .join('|')
const unit = Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .map((text) => text.replace(/\./gu, '\\.'))
  .join('|')

const MONEY = new RegExp(`(${sign}) ?${NUMBER}${SCALE}${END}`, 'uyi')
const COUNTED = new RegExp(`${NUMBER}${SCALE}(?:[ -](${unit})${END}|(%))`, 'uyi')
const SPELT = new RegExp(
  `(one|two|three|four|five|six|seven|eight|nine|ten) (thousand|million|billion|trillion|crore|lakh)? ?(${unit})${END}`,
  'uyi',
)
const SIGN_START = /^[$€£¥₩₹]|^(?:US|U\.S\.|AU|A|C|CA|NT|HK|S|NZ|R|RMB|CN|Rs)\b/u
const SIGN_LETTERS = 'UACNHSR'

/** Money, shares and quantities: "25%", "$52bn", "10 million euros", "25 percentage points", "500 tons". */
export function findAmounts(text: Text, folded: string, sentences: readonly Sentence[]): Amount[] {
  const amounts: Amount[] = []
  for (const sentence of sentences) {
    let free = sentence.start
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = text.tokens[i] as Token
      if (token.start < free) continue
      const read = readAmount(folded, token)
      if (!read || token.start + read.length > sentence.end) continue
      free = token.start + read.length
      amounts.push({
        value: read.value,
        unit: read.unit,
        evidence: { start: token.start, end: free, text: text.source.slice(token.start, free) },
      })
    }
  }
  return amounts
}

interface Read {
  length: number
  value: number
  unit: string
}

function readAmount(folded: string, token: Token): Read | null {
  const code = token.text.charCodeAt(0)
  if (code >= 48 && code <= 57) {
    const parts = at(COUNTED, folded, token.start)
    const [all = '', number = '', scale = '', word = ''] = parts ?? []
    return parts && { length: all.length, value: worth(number, scale), unit: WORDS[word.toLowerCase()] ?? '%' }
  }
  const maySign =
    code > 127 || code === 36 || (code >= 65 && code <= 90 && SIGN_LETTERS.includes(token.text[0] as string))
  if (maySign && SIGN_START.test(token.text)) {
    const parts = at(MONEY, folded, token.start)
    const [all = '', money = '', number = '', scale = ''] = parts ?? []
    const currency = SIGNS[money] ?? SIGNS[money.toUpperCase()]
    return parts && currency ? { length: all.length, value: worth(number, scale), unit: currency } : null
  }
  if (!(token.lower in SMALL)) return null
  const parts = at(SPELT, folded, token.start)
  const [all = '', number = '', scale = '', word = ''] = parts ?? []
  const counted = WORDS[word.toLowerCase()]
  return parts && counted
    ? { length: all.length, value: worth(String(SMALL[number.toLowerCase()]), scale), unit: counted }
    : null
}

function at(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start
  return pattern.exec(text)
}

function worth(number: string, scale: string): number {
  const value = Number(number.replaceAll(',', ''))
  return Math.round(value * (SCALES[scale.toLowerCase()] ?? 1) * 1e6) / 1e6
}
