import { describe, expect, it } from 'vitest'
import { winkLanguage } from '../../language/index'
import { fold } from '../../lexicon/index'
import { CONCEPTS } from '../../ontology/index'
import { CONCEPT_FORMS } from './forms'
import { createConceptFinder } from './index'
import { spellings, withPlurals } from './pattern'

const language = winkLanguage()
const find = createConceptFinder()

function conceptsIn(source: string): [string, string | undefined][] {
  const text = language.analyse(source, [{ start: 0, end: source.length }])
  return find(text, fold(source), text.sentences).map((found) => [found.text, found.concept])
}

describe('longest first, and never narrower than the words', () => {
  it.each<[string, [string, string][]]>([
    ['curbs on two metals', [['metals', 'critical-minerals']]],
    ['makers of semiconductors', [['semiconductors', 'semiconductors']]],
    ['exports of AI chips', [['AI chips', 'semiconductors/ai-accelerators']]],
    ['sales of chip-making tools', [['chip-making tools', 'semiconductors/equipment']]],
    ['sales of chipmaking equipment', [['chipmaking equipment', 'semiconductors/equipment']]],
    ['immersion lithography machines', [['immersion lithography machines', 'semiconductors/equipment/lithography']]],
    [
      'A.I. and quantum computing',
      [
        ['A.I.', 'artificial-intelligence'],
        ['quantum computing', 'quantum/computing'],
      ],
    ],
    ['duties on EVs', [['EVs', 'vehicles/electric']]],
    [
      'rare earths and rare-earth magnets',
      [
        ['rare earths', 'critical-minerals/rare-earths'],
        ['rare-earth magnets', 'critical-minerals/magnets'],
      ],
    ],
    ['the 5G network', [['5G network', 'telecoms/5g']]],
    [
      'gallium and germanium',
      [
        ['gallium', 'critical-minerals/gallium'],
        ['germanium', 'critical-minerals/germanium'],
      ],
    ],
    [
      'gallium nitride wafers',
      [
        ['gallium nitride', 'semiconductors/compound'],
        ['wafers', 'semiconductors/wafers'],
      ],
    ],
    ['lithium-ion batteries', [['lithium-ion batteries', 'batteries']]],
    ['an undersea fiber-optic cable', [['undersea fiber-optic cable', 'telecoms/subsea-cables']]],
  ])('%s', (source, expected) => {
    expect(conceptsIn(source)).toEqual(expected)
  })
})

describe('the same words with another meaning', () => {
  it.each([
    'The talks are a bargaining chip.',
    'The chips are down for the premier.',
    'Investors in Silicon Valley worry.',
    'Probes left the solar system.',
    'The party platform says nothing.',
    'He was charged with assault and battery.',
    'A cloud over the summit.',
    'They were up in arms over it.',
    'She ran for office.',
    'Blue-chip shares fell.',
    'They spoke in a phone call.',
  ])('%s', (source) => {
    expect(conceptsIn(source)).toEqual([])
  })
})

describe('the table of forms', () => {
  it('names only concepts of the ontology, and each form means one thing', () => {
    const meant = new Map<string, string>()
    const clashes: string[] = []
    for (const [concept, forms] of Object.entries(CONCEPT_FORMS)) {
      expect(CONCEPTS).toHaveProperty([concept])
      for (const form of new Set(forms.flatMap(spellings).flatMap(withPlurals))) {
        const other = meant.get(form)
        if (other && other !== concept) clashes.push(`${form}: ${other}, ${concept}`)
        meant.set(form, concept)
      }
    }
    expect(clashes).toEqual([])
  })

  it('opens groups within groups', () => {
    expect(spellings('(a (b|c)|d_e) f')).toEqual(['a b f', 'a c f', 'd e f', 'de f'])
  })
})
