import { createExtractor } from '@demarche/core'
import { defineConcepts, defineLexicon, defineRule, testRule } from '@demarche/core/knowledge'

const lexicon = defineLexicon([{ kind: 'company', name: 'Nordlys Fotonikk', also: ['Nordlys'], home: 'NO' }])
const concepts = defineConcepts([
  { id: 'quantum/computing/ion-traps', label: 'Ion traps', forms: ['(trapped |)ion trap'] },
])
const rule = defineRule({
  id: 'my-house/berth-freeze',
  instrument: 'export-controls/ban',
  direction: 'restrictive',
  nouns: 'freeze',
  with: 'berth berthing',
  yes: ['Norway imposed a berthing freeze on China.'],
  no: ['Norway imposed a price freeze on bread.'],
})

const extractor = await createExtractor({ lexicon, concepts, rules: [rule] })
console.log(testRule(rule, extractor)) // every sentence comes out as it should

const text = 'Norway imposed export controls on ion traps. Nordlys said on Monday that it would comply.'
for (const { id, name, concept } of extractor.extract(text).entities) console.log(id, name, concept ?? '')

try {
  defineLexicon([{ kind: 'company', name: 'Acme Fab', also: ['TSMC'] }])
} catch (error) {
  console.log(error.message)
}
