import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Dossier, Entity, Span, Statement } from '@demarche/core'

/** An article of PolNeAR (Newell, Margolin and Ruths, LREC 2018) with its attributions marked by hand. */
export interface QuotedArticle {
  id: string
  text: string
  title?: string
  date?: string
  quotes: Attribution[]
}

interface Attribution {
  speaker: string
  cue: string
  spans: { speaker: [number, number][]; cue: [number, number][]; content: [number, number][] }
}

export interface QuoteScore {
  /** Attributions by a speech cue. */
  gold: number
  /** Of these, how many have a statement whose cue is the same words. */
  found: number
  /** Of the found, how many have the right speaker, or rightly nobody. */
  speakers: number
  /** Of the found, characters of content: in both, in the gold, in the statement. */
  content: { both: number; gold: number; told: number }
}

// PolNeAR marks beliefs, plans and feelings too; these are the cues by which someone is heard.
const SPEECH =
  /\b(?:say|says|said|saying|tells?|told|telling|adds?|added|adding|writes?|wrote|tweet(?:s|ed)?|ask(?:s|ed|ing)?|not(?:e|es|ed|ing)|report(?:s|ed)?|claim(?:s|ed|ing)?|argu(?:e|es|ed|ing)|explain(?:s|ed|ing)?|stat(?:es|ed)|declar(?:e|es|ed|ing)|insist(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|warn(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:for|on)|accus(?:e|es|ed|ing)|critici[sz](?:e|es|ed|ing)|condemn(?:s|ed|ing)?|praised?|den(?:y|ies|ied)|reject(?:s|ed)?|pledg(?:e|es|ed)|promis(?:e|es|ed)|vow(?:s|ed)?|stress(?:es|ed)?|emphasi[sz](?:e|es|ed)|reiterated?|replied|responded|continued|concluded|confirmed|according to)\b/i

/** Reads one of the sets, a gzipped line of JSON an article. */
export function readQuotedArticles(folder: string, set: 'dev' | 'train'): QuotedArticle[] {
  const lines = gunzipSync(readFileSync(join(folder, `polnear-${set}.jsonl.gz`))).toString('utf8')
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as QuotedArticle)
}

/** How well the statements of a dossier are those that a reader marked in the same text. */
export function scoreQuotes(article: QuotedArticle, dossier: Dossier): QuoteScore {
  const score: QuoteScore = { gold: 0, found: 0, speakers: 0, content: { both: 0, gold: 0, told: 0 } }
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]))
  const statements = dossier.events.filter((event) => event.type === 'statement')
  for (const quote of article.quotes) {
    if (!SPEECH.test(quote.cue) || quote.spans.speaker.length === 0) continue
    score.gold++
    const cues = quote.spans.cue.map(toSpan)
    const statement = statements.find((at) => cues.some((cue) => overlap(cue, at.cue) > 0))
    if (!statement) continue
    score.found++
    if (isRightSpeaker(quote, article.text, statement, entities)) score.speakers++
    const marked = quote.spans.content.map(toSpan)
    score.content.gold += total(marked)
    score.content.told += statement.content.end - statement.content.start
    score.content.both += marked.reduce((sum, span) => sum + overlap(span, statement.content), 0)
  }
  return score
}

function isRightSpeaker(
  quote: Attribution,
  text: string,
  { speaker }: Statement,
  entities: Map<string, Entity>,
): boolean {
  const marked = quote.spans.speaker.map(toSpan)
  if (!speaker) return !isNamed(quote, text)
  if (speaker.evidence && marked.some((span) => overlap(span, speaker.evidence as Span) > 0)) return true
  const entity = entities.get(speaker.entity)
  if (!entity) return false
  const said = quote.speaker.toLowerCase()
  return [entity.name, ...entity.aliases].some((name) => said.includes(lastWord(name.toLowerCase())))
}

/** Whether the marked words hold a name: "Cook", not "I", "Two aides" or "a poll of Indiana voters". */
function isNamed({ speaker, spans }: Attribution, text: string): boolean {
  const [head = ''] = speaker.split(/,| (?:of|in|for|from|who|by|at) /)
  if (/^(?:I|we)$/i.test(head)) return false
  const start = spans.speaker[0]?.[0] ?? 0
  const opens = start === 0 || /[.!?\n"“”]/.test(text.slice(Math.max(0, start - 2), start))
  const [first = '', ...rest] = head.split(' ')
  const isCommon = opens && rest.length > 0 && !/^(?:Mr|Ms|Mrs|Sen|Rep|Gov|Dr)\.?$/.test(first)
  return (isCommon ? rest : [first, ...rest]).some((word) => /^\p{Lu}/u.test(word))
}

const lastWord = (name: string): string => name.split(' ').at(-1) as string
const toSpan = ([start, end]: [number, number]): Span => ({ start, end })
const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const total = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0)

/** The sums of several articles. */
export function sumQuoteScores(scores: readonly QuoteScore[]): QuoteScore {
  const sum: QuoteScore = { gold: 0, found: 0, speakers: 0, content: { both: 0, gold: 0, told: 0 } }
  for (const score of scores) {
    sum.gold += score.gold
    sum.found += score.found
    sum.speakers += score.speakers
    sum.content.both += score.content.both
    sum.content.gold += score.content.gold
    sum.content.told += score.content.told
  }
  return sum
}

/** Lines for the accuracy report. */
export function tellQuoteScore({ gold, found, speakers, content }: QuoteScore): string[] {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3))
  return [
    `quotes/cue found       ${share(found, gold)}   ${found} of ${gold}`,
    `quotes/speaker right   ${share(speakers, found)}   ${speakers} of ${found} found`,
    `quotes/content overlap ${share(2 * content.both, content.gold + content.told)}   F1 over characters`,
  ]
}
