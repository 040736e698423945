// Speed of full extraction against named peers on the same texts in one run, as ratios: `pnpm bench`.
// Then memory, and batch throughput on one worker and on two. Build first.
import { readFileSync } from 'node:fs'
import { createExtractor } from '@demarche/core'
import nlp from 'compromise'
import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { batchRuns, memoryOfOneArticle } from './command.mjs'

const rounds = 5
const article = readFileSync(new URL('../examples/worked-article/article.txt', import.meta.url), 'utf8')

/** The worked article's paragraphs turned round, so that no two texts are alike and none is cached. */
function textsOf(count) {
  const paragraphs = article.split(/\n{2,}/)
  return Array.from({ length: count }, (_, i) => {
    const turn = i % paragraphs.length
    return [...paragraphs.slice(turn), ...paragraphs.slice(0, turn)]
      .join('\n\n')
      .replaceAll('United States', `United States ${i}`)
  })
}

const texts = textsOf(24)
const words = texts.join(' ').split(/\s+/).length
const wink = winkNLP(model)
const extractor = await createExtractor()
const entitiesAlone = await createExtractor({ layers: [] })

const contenders = {
  'wink-nlp, bare readDoc': (text) => wink.readDoc(text).tokens().length(),
  'compromise, people, places, organisations': (text) => {
    const doc = nlp(text)
    return doc.people().length + doc.places().length + doc.organizations().length
  },
  'demarche, entities alone': (text) => entitiesAlone.extract(text).entities.length,
  'demarche, full extraction': (text) => extractor.extract(text).events.length,
}

/** Contenders take turns, so that a busy moment of the machine falls on all alike; the best round counts. */
function measure() {
  const best = Object.fromEntries(Object.keys(contenders).map((name) => [name, Number.POSITIVE_INFINITY]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const begun = performance.now()
      for (const text of texts) run(text)
      best[name] = Math.min(best[name], performance.now() - begun)
    }
  }
  return best
}

const best = measure()
const ours = best['demarche, full extraction']
console.log(`\n${texts.length} texts, ${words} words; the best of ${rounds} rounds each`)
for (const [name, ms] of Object.entries(best)) {
  const rate = Math.round((words / ms) * 1000)
  console.log(`  ${name.padEnd(44)} ${String(rate).padStart(8)} words/s   ours is ${(ms / ours).toFixed(2)}× as fast`)
}

console.log(`\nOne article through the command: ${memoryOfOneArticle()} MB at its peak`)
console.log('\nBatch')
for (const { articles, workers, rate, peak } of batchRuns(article)) {
  console.log(`  ${articles} articles, ${workers} worker(s): ${rate.toFixed(1)} articles/s, ${peak} MB at its peak`)
}
