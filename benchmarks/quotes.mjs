// Scores the statements on PolNeAR (Newell, Margolin and Ruths, LREC 2018): articles on American politics in which
// readers marked who is quoted, by which words, with what. `node benchmarks/quotes.mjs`, or `pnpm accuracy --set quotes`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createExtractor } from '@demarche/core'
import { findBenchmark } from '../scripts/shared.mjs'

/** PolNeAR marks beliefs, plans and feelings too; by these cues someone is heard. */
const speech =
  /\b(?:say|says|said|saying|tells?|told|telling|adds?|added|adding|writes?|wrote|tweet(?:s|ed)?|ask(?:s|ed|ing)?|not(?:e|es|ed|ing)|report(?:s|ed)?|claim(?:s|ed|ing)?|argu(?:e|es|ed|ing)|explain(?:s|ed|ing)?|stat(?:es|ed)|declar(?:e|es|ed|ing)|insist(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|warn(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:for|on)|accus(?:e|es|ed|ing)|critici[sz](?:e|es|ed|ing)|condemn(?:s|ed|ing)?|praised?|den(?:y|ies|ied)|reject(?:s|ed)?|pledg(?:e|es|ed)|promis(?:e|es|ed)|vow(?:s|ed)?|stress(?:es|ed)?|emphasi[sz](?:e|es|ed)|reiterated?|replied|responded|continued|concluded|confirmed|according to)\b/i

function readArticles(folder, set) {
  const lines = gunzipSync(readFileSync(join(folder, `polnear-${set}.jsonl.gz`))).toString('utf8')
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

function scoreArticle({ text, quotes }, { entities, events }, score) {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const statements = events.filter(({ type }) => type === 'statement')
  for (const quote of quotes) {
    if (!speech.test(quote.cue) || quote.spans.speaker.length === 0) continue
    score.gold++
    const statement = statements.find(({ cue }) => shared(quote.spans.cue, cue) > 0)
    if (!statement) continue
    score.found++
    if (isRightSpeaker(quote, text, statement, byId)) score.speakers++
    score.marked += quote.spans.content.reduce((sum, [start, end]) => sum + end - start, 0)
    score.told += statement.content.end - statement.content.start
    score.both += shared(quote.spans.content, statement.content)
  }
}

/** Characters that a span has in common with some marked pieces. */
function shared(pieces, span) {
  return pieces.reduce(
    (sum, [start, end]) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  )
}

function isRightSpeaker(quote, text, { speaker }, byId) {
  if (!speaker) return !isNamed(quote, text)
  if (speaker.evidence && shared(quote.spans.speaker, speaker.evidence) > 0) return true
  const { name, aliases } = byId.get(speaker.entity)
  const said = quote.speaker.toLowerCase()
  return [name, ...aliases].some((known) => said.includes(known.toLowerCase().split(' ').at(-1)))
}

/** Whether the marked words hold a name: "Cook", not "I", "Two aides" or "a poll of Indiana voters". */
function isNamed({ speaker, spans }, text) {
  const [head] = speaker.split(/,| (?:of|in|for|from|who|by|at) /)
  if (/^(?:I|we)$/i.test(head)) return false
  const [[start]] = spans.speaker
  const opens = start === 0 || /[.!?\n"“”]/.test(text.slice(Math.max(0, start - 2), start))
  const [first, ...rest] = head.split(' ')
  const isCommon = opens && rest.length > 0 && !/^(?:Mr|Ms|Mrs|Sen|Rep|Gov|Dr)\.?$/.test(first)
  return (isCommon ? rest : [first, ...rest]).some((word) => /^\p{Lu}/u.test(word))
}

const share = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(3))

const benchmark = findBenchmark()
if (benchmark) {
  const extractor = await createExtractor({ layers: ['statement'] })
  const score = { gold: 0, found: 0, speakers: 0, marked: 0, told: 0, both: 0 }
  for (const article of readArticles(join(benchmark, 'quotes'), 'dev')) {
    const { id, text, title, date } = article
    scoreArticle(article, extractor.extract({ id, text, title, publishedAt: date }), score)
  }
  const { gold, found, speakers, marked, told, both } = score
  console.log(`quotes/cue found        ${share(found, gold)}   ${found} of ${gold}`)
  console.log(`quotes/speaker right    ${share(speakers, found)}   ${speakers} of ${found} found`)
  console.log(`quotes/content overlap  ${share(2 * both, marked + told)}   F1 over the characters of the found`)
} else console.log('The benchmark is not here (../shared/benchmark): nothing to score.')
