import type { Dossier } from '@demarche/core'
import { describe, expect, it } from 'vitest'
import { generateDossiers } from '../../fixtures/generate'
import worked from '../../fixtures/worked-article.json'
import { createData } from '../store/data'
import { dyadKey, dyadsOf, mainPosture } from './dyads'
import { mapOf } from './map'
import { contain, NETWORK_HEIGHT, NETWORK_WIDTH, networkOf, simulate } from './network'
import { speakersOf } from './statements'
import { flatten, technologiesOf } from './technologies'

const data = createData(worked as unknown as Dossier)
const many = createData(generateDossiers({ events: 2000, seed: 5 }))

describe('dyads', () => {
  it('counts who acts on whom', () => {
    const { cells, from } = dyadsOf(data, data.rows, 10)
    const cell = cells.get(dyadKey('US', 'CN'))
    const measures = data.rows.filter(
      ({ index }) => data.column('from')[index]?.includes('US') && data.column('to')[index]?.includes('CN'),
    )
    expect(cell?.count).toBe(measures.length)
    expect(cell && mainPosture(cell)).toBe('restrictive')
    expect(from[0]).toBe('US')
  })

  it('cuts to the most active and says how many there were', () => {
    const { from, to, total } = dyadsOf(many, many.rows, 5)
    expect([from.length, to.length]).toEqual([5, 5])
    expect(total).toBeGreaterThan(5)
  })
})

describe('the map', () => {
  it('places every jurisdiction with a code it knows', () => {
    const { places, arcs, unplaced } = mapOf(many, many.rows, 30)
    expect(unplaced).toEqual([])
    expect(places.length).toBeGreaterThan(15)
    expect(arcs).toHaveLength(30)
    for (const { x, y } of places) expect([x > 0, y > 0]).toEqual([true, true])
    expect(arcs.every(({ path }) => /^M[\d. -]+Q[\d. -]+$/.test(path))).toBe(true)
  })
})

describe('the network', () => {
  it('lays out the same way each time, inside its picture', () => {
    const lay = () => {
      const network = networkOf(many, many.rows, 60)
      simulate(network).tick(80)
      contain(network.nodes)
      return network
    }
    const network = lay()
    expect(network.nodes.map(({ x, y }) => [x, y])).toEqual(lay().nodes.map(({ x, y }) => [x, y]))
    for (const { x, y } of network.nodes) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(NETWORK_WIDTH)
      expect(y).toBeLessThan(NETWORK_HEIGHT)
    }
    expect(network.total).toBeGreaterThan(60)
  })
})

describe('technologies', () => {
  it('counts an event once for each ancestor', () => {
    const roots = technologiesOf(many, many.rows)
    const chips = roots.find(({ id }) => id === 'semiconductors')
    const expected = many.rows.filter(({ index }) =>
      many.column('technology')[index]?.some((path) => path.split('/')[0] === 'semiconductors'),
    )
    expect(chips?.count).toBe(expected.length)
    const counts = roots.map(({ count }) => count)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(flatten(roots, () => false)).toHaveLength(roots.length)
    expect(flatten(roots, () => true).some(({ level }) => level === 3)).toBe(true)
  })
})

describe('statements', () => {
  it('stand with who makes them', () => {
    const speakers = speakersOf(data.rows)
    const said = speakers.reduce((sum, { rows }) => sum + rows.length, 0)
    expect(said).toBe(data.rows.filter(({ event }) => event.type === 'statement').length)
    expect(speakers[0]?.id).toBe('person:xi-jinping')
  })
})
