import type { Dossier } from '@demarche/core'
import { describe, expect, it, vi } from 'vitest'
import { generateDossiers } from '../../fixtures/generate'
import worked from '../../fixtures/worked-article.json'
import { createStore } from './store'

const dossier = worked as unknown as Dossier
const ids = (rows: readonly { event: { id: string } }[]) => rows.map(({ event }) => event.id)

describe('createStore', () => {
  it('does not filter a widget by its own clause', () => {
    const store = createStore(dossier)
    store.filter({ source: 'matrix', field: 'from', op: 'in', value: ['CN'] })
    expect(store.view('matrix')).toHaveLength(dossier.events.length)
    expect(store.view('table').length).toBeLessThan(dossier.events.length)
    expect(store.view()).toBe(store.view('table'))
  })

  it('joins clauses of different sources', () => {
    const store = createStore(dossier)
    store.filter({ source: 'a', field: 'type', op: 'in', value: ['measure'] })
    store.filter({ source: 'b', field: 'stage', op: 'in', value: ['considered'] })
    expect(store.view().every(({ event }) => event.type === 'measure' && event.stage === 'considered')).toBe(true)
    expect(store.view().length).toBeGreaterThan(0)
  })

  it('lets children of a path through', () => {
    const store = createStore(dossier)
    store.filter({ source: 'a', field: 'instrument', op: 'in', value: ['export-controls'] })
    const found = store.view().map(({ event }) => (event.type === 'measure' ? event.instrument : ''))
    expect(new Set(found)).toEqual(
      new Set(
        dossier.events.flatMap((event) =>
          event.type === 'measure' && event.instrument.startsWith('export-controls') ? [event.instrument] : [],
        ),
      ),
    )
  })

  it('finds words whatever their case', () => {
    const store = createStore(dossier)
    store.filter({ source: 'search', field: 'text', op: 'contains', value: 'YELLEN' })
    expect(store.view().length).toBeGreaterThan(0)
    expect(store.view().every(({ event }) => /yellen/i.test(event.evidence[0]?.text ?? ''))).toBe(true)
  })

  it('keeps what overlaps a window of time, and drops what has no date', () => {
    const store = createStore(generateDossiers({ events: 500 }))
    store.filter({ source: 'timeline', field: 'time', op: 'between', value: [Date.UTC(2022, 0), Date.UTC(2023, 0)] })
    const rows = store.view()
    expect(rows.length).toBeGreaterThan(0)
    const times = store.getState().data.times()
    for (const { index } of rows) {
      expect(times[index]?.from).toBeLessThan(Date.UTC(2023, 0))
      expect(times[index]?.to).toBeGreaterThan(Date.UTC(2022, 0))
    }
  })

  it('counts a facet among the rows that the others let through', () => {
    const store = createStore(dossier)
    store.toggle('facet-type', 'type', 'statement')
    const types = store.facet('facet-type', 'type')
    expect(types.map(({ count }) => count).reduce((a, b) => a + b)).toBe(dossier.events.length)
    expect(types.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual(['statement'])
    store.toggle('facet-type', 'type', 'statement')
    expect(store.getState().filters).toEqual([])
  })

  it('leaves to the host what the host holds', () => {
    const store = createStore(dossier)
    const onSelectionChange = vi.fn()
    store.control({ selection: null, onSelectionChange })
    store.select('worked-article/m1')
    expect(onSelectionChange).toHaveBeenCalledWith('worked-article/m1')
    expect(store.getState().selection).toBeNull()
    store.control({ selection: 'worked-article/m1', onSelectionChange })
    expect(store.getState().selection).toBe('worked-article/m1')
  })

  it('gives the same rows until something changes', () => {
    const store = createStore(dossier)
    store.toggle('a', 'type', 'measure')
    const before = store.view()
    store.select('worked-article/m1')
    expect(store.view()).toBe(before)
  })

  it('keeps filters over new dossiers', () => {
    const store = createStore(dossier)
    store.toggle('a', 'type', 'measure')
    store.setDossiers([])
    expect(ids(store.view())).toEqual([])
    store.setDossiers(dossier)
    expect(store.view().every(({ event }) => event.type === 'measure')).toBe(true)
  })
})

describe('dossiers from outside', () => {
  it.each([
    [{ ...dossier, version: 2 }, 'newer-version'],
    ['<script>', 'not-a-dossier'],
    [{ version: 1 }, 'not-a-dossier'],
    [{ ...dossier, events: 'many' }, 'not-a-dossier'],
    [{ ...dossier, events: [{ id: 'm1', type: 'measure' }] }, 'bad-event'],
    [{ ...dossier, entities: [{ id: 'x' }] }, 'bad-entity'],
  ])('names what is wrong with %#', (value, code) => {
    const { data } = createStore(value as unknown as Dossier).getState()
    expect(data.problems.map((problem) => problem.code)).toContain(code)
  })

  it('takes an article once', () => {
    const { data } = createStore([dossier, dossier]).getState()
    expect(data.dossiers).toHaveLength(1)
    expect(data.problems[0]?.code).toBe('same-article')
  })
})

describe('generateDossiers', () => {
  it('gives the same bytes for the same seed, and offsets that hold', () => {
    const dossiers = generateDossiers({ events: 1000, seed: 7 })
    expect(JSON.stringify(dossiers)).toBe(JSON.stringify(generateDossiers({ events: 1000, seed: 7 })))
    expect(dossiers.flatMap(({ events }) => events)).toHaveLength(1000)
    for (const { article, events, entities } of dossiers) {
      const pieces = [
        ...events.flatMap((event) => [...event.evidence, event.trigger]),
        ...entities.flatMap((e) => e.mentions),
      ]
      for (const { start, end, text } of pieces) expect(article.text.slice(start, end)).toBe(text)
    }
    expect(createStore(dossiers).getState().data.problems).toEqual([])
  })
})
