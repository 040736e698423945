// Scores who does it to whom on PLV (Halterman et al. 2023): sentences of world news, each with a PLOVER event and the
// words of its source and its target. `node benchmarks/direction.mjs`, or `pnpm accuracy --set direction`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createExtractor } from '@demarche/core'
import { findBenchmark } from '../scripts/shared.mjs'

/** Our events as PLOVER has them: a root, who acts, who is acted on. */
const plover = {
  measure: ({ direction, imposers, targets, beneficiaries }) => ({
    root: direction === 'supportive' ? 'AID' : direction === 'easing' ? 'YIELD' : 'SANCTION',
    source: imposers,
    target: direction === 'supportive' ? beneficiaries : targets,
  }),
  statement: ({ mode, speaker, audience }) => ({
    root: {
      urge: 'REQUEST',
      request: 'REQUEST',
      warn: 'THREATEN',
      condemn: 'ACCUSE',
      deny: 'REJECT',
      pledge: 'AGREE',
      praise: 'SUPPORT',
    }[mode],
    source: speaker ? [speaker] : [],
    target: audience,
  }),
  encounter: ({ participants: [first, ...others] }) => ({
    root: 'CONSULT',
    source: first ? [first] : [],
    target: others,
  }),
  agreement: ({ mode, parties: [first, ...others] }) => ({
    root: { negotiation: 'CONSULT', withdrawal: 'SANCTION', breakdown: 'REJECT' }[mode] ?? 'AGREE',
    source: first ? [first] : [],
    target: others,
  }),
  proceeding: ({ mode, authorities, respondents }) => ({
    root: mode === 'arrest' || mode === 'penalty' ? 'COERCE' : 'ACCUSE',
    source: authorities,
    target: respondents,
  }),
  transaction: ({ parties: [first, ...others] }) => ({
    root: 'COOPERATE',
    source: first ? [first] : [],
    target: others,
  }),
  development: ({ actors }) => ({ root: undefined, source: actors, target: [] }),
}

const within = (roles, spans) =>
  roles.some(({ evidence }) => evidence && spans.some(({ start, end }) => evidence.start < end && start < evidence.end))

function scoreSentence({ events: [gold], spans }, { events }, score) {
  const source = spans.filter(({ role }) => role === 'SRC')
  const target = spans.filter(({ role }) => role === 'TAR')
  score.gold++
  const told = events.map((event) => plover[event.type](event))
  const straight = told.filter((event) => within(event.source, source) && within(event.target, target))
  const turned = told.filter((event) => within(event.source, target) && within(event.target, source))
  if (straight.length === 0 && turned.length === 0) return
  score.both++
  if (straight.length === 0) score.swapped++
  if (straight.some(({ root }) => root === gold.code)) score.roots++
  if (process.argv.includes('--misses') && straight.length === 0) console.log(`${gold.source} → ${gold.target}`)
}

const share = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(3))

const benchmark = findBenchmark()
if (benchmark) {
  const lines = gunzipSync(readFileSync(join(benchmark, 'direction/plv-train.jsonl.gz'))).toString('utf8')
  const extractor = await createExtractor()
  const score = { gold: 0, both: 0, swapped: 0, roots: 0 }
  for (const line of lines.split('\n').filter((text) => text !== '')) {
    const sentence = JSON.parse(line)
    if (sentence.spans_aligned)
      scoreSentence(sentence, extractor.extract({ id: sentence.id, text: sentence.text }), score)
  }
  const { gold, both, swapped, roots } = score
  console.log(`direction/both found   ${share(both, gold)}   ${both} of ${gold}`)
  console.log(`direction/not swapped  ${share(both - swapped, both)}   ${both - swapped} of ${both} found`)
  console.log(`direction/root right   ${share(roots, both)}   ${roots} of ${both} found`)
} else console.log('The benchmark is not here (../shared/benchmark): nothing to score.')
