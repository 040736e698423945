import { describe, expect, it } from 'vitest'
import { createExtractor } from '../default'
import { DemarcheError } from '../errors'
import type { Dossier } from '../model'
import { parseDossier } from '../schemas/index'
import { defineConcepts, defineLexicon, defineRule, type OwnConcept, testRule } from './index'

const lexicon = defineLexicon([
  { kind: 'company', name: 'Nordlys Fotonikk', also: ['Nordlys'], home: 'NO' },
  { kind: 'body', name: 'Deep Fjord Data Board', also: ['DFDB'], home: 'NO', acts: ['export-controls'] },
])
const concepts = defineConcepts([
  { id: 'quantum/computing/ion-traps', label: 'Ion traps', forms: ['(trapped |)ion trap', 'trapped ion'] },
])
const rule = defineRule({
  id: 'harbour/berth-freeze',
  instrument: 'export-controls/ban',
  direction: 'restrictive',
  nouns: 'freeze',
  with: 'berth berthing',
  needs: 'either',
  yes: ['Norway imposed a berthing freeze on China.'],
  no: ['A berth at the marina froze over in January.', 'Norway imposed a price freeze on bread.'],
})

const plain = await createExtractor()
const taught = await createExtractor({ lexicon, concepts, rules: [rule] })
const story =
  'Norway imposed export controls on ion traps. Nordlys Fotonikk, a maker of trapped-ion gear, said on Monday that it would comply. Nordlys ships to China. The DFDB will review the rules.'
const ids = ({ entities }: Dossier) => entities.map(({ id }) => id)

/** What the error says, a line a mistake. */
function mistakesOf(define: () => unknown): string[] {
  try {
    define()
  } catch (error) {
    expect(error).toBeInstanceOf(DemarcheError)
    expect((error as DemarcheError).code).toBe('bad-knowledge')
    return (error as DemarcheError).message.split('\n- ').slice(1)
  }
  return []
}

describe('an extractor with knowledge of its own', () => {
  const dossier = taught.extract({ text: story, publishedAt: '2024-03-05' })

  it('finds and resolves own names', () => {
    expect(ids(dossier)).toEqual(expect.arrayContaining(['company:nordlys-fotonikk', 'body:no-dfdb']))
    expect(ids(plain.extract(story))).not.toContain('body:no-dfdb')
    const company = dossier.entities.find(({ id }) => id === 'company:nordlys-fotonikk')
    expect(company).toMatchObject({ name: 'Nordlys Fotonikk', jurisdiction: 'NO', aliases: ['Nordlys'] })
  })

  it('takes an own technology for an object, and counts it to its family', () => {
    expect(dossier.entities.find(({ id }) => id === 'concept:quantum/computing/ion-traps')).toMatchObject({
      name: 'Ion traps',
      concept: 'quantum/computing',
    })
    const [measure] = dossier.events.filter((event) => event.type === 'measure')
    expect(measure?.objects.map(({ entity }) => entity)).toEqual(['concept:quantum/computing/ion-traps'])
  })

  it('gives a dossier that the schema takes', () => {
    expect(parseDossier(dossier)).toEqual(dossier)
  })

  it('reads by an own rule, before the package’s', () => {
    expect(testRule(rule, taught)).toEqual([])
    expect(testRule(rule, plain)).toEqual([{ text: rule.yes[0], wanted: 'yes', told: expect.any(Array) }])
  })

  it('lets an own rule speak where the package’s would', async () => {
    const own = defineRule({ ...rule, id: 'harbour/controls', nouns: 'control', with: 'export' })
    const extractor = await createExtractor({ layers: ['measure'], rules: [own] })
    expect(extractor.extract(story).events.map((event) => event.rule)).toEqual(['harbour/controls'])
  })
})

describe('what is refused, and what to do', () => {
  it('names', () => {
    expect(
      mistakesOf(() =>
        defineLexicon([
          { kind: 'company', name: 'Huawei' },
          { kind: 'company', name: 'Acme Fab', also: ['TSMC'], home: 'USA' },
          { kind: 'body', name: 'Data Board' },
        ]),
      ),
    ).toEqual([
      '"Acme Fab" has the home "USA". Use the ISO 3166-1 alpha-2 code: "US", "JP"; "EU" for the Union.',
      '"Data Board" is a body: say whose in "home".',
    ])
    expect(
      mistakesOf(() =>
        defineLexicon([
          { kind: 'company', name: 'Huawei' },
          { kind: 'company', name: 'Acme Fab', also: ['TSMC', 'Acme'] },
          { kind: 'research', name: 'Acme' },
        ]),
      ),
    ).toEqual([
      '"Huawei" would be company:huawei, which the package knows. Leave it out.',
      '"TSMC" of company:acme-fab already means company:tsmc. Leave that form out.',
      '"Acme" of research:acme already means company:acme-fab. Leave that form out.',
    ])
  })

  it('technologies', () => {
    const stray = { id: 'gadgets/toasters', label: 'Toasters', forms: ['toaster'] } as unknown as OwnConcept
    expect(
      mistakesOf(() =>
        defineConcepts([
          stray,
          { id: 'semiconductors/own', label: 'Own', forms: ['GPU', 'glass-core'] },
          { id: 'semiconductors/none', label: ' ', forms: [] },
        ]),
      ),
    ).toEqual([
      '"gadgets/toasters" stands below no concept of the ontology. Write "semiconductors/my-kind" or the like.',
      '"glass-core" of "semiconductors/own" has a hyphen. Write a space: it stands for both.',
      '"GPU" of "semiconductors/own" already means "semiconductors/ai-accelerators". Leave that form out.',
      '"GPUs" of "semiconductors/own" already means "semiconductors/ai-accelerators". Leave that form out.',
      '"semiconductors/none" has no label.',
      '"semiconductors/none" has no forms, so that nothing would be found.',
    ])
  })

  it('rules', () => {
    expect(mistakesOf(() => defineRule({ ...rule, id: 'export/ban', nouns: 'Berth Freeze', no: [] }))).toEqual([
      'The package has a rule of this id. Take another.',
      '"nouns" is a list of single words in lower case, parted by one space.',
      'Give a sentence that looks alike and means something else in "no".',
    ])
    const { nouns: _, ...silent } = rule
    expect(mistakesOf(() => defineRule(silent))).toEqual([
      'Give the words that set it off: "nouns", "verbs" or "short".',
    ])
  })
})
