import type { Dossier } from '@demarche/core'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { generateDossiers } from '../fixtures/generate'
import worked from '../fixtures/worked-article.json'
import { ArticleReader, DossierBoard, EvidenceDrawer, MeasureTable } from './index'

const dossier = worked as unknown as Dossier

describe('on a server', () => {
  it('draws the marks of the article', () => {
    const html = renderToString(<ArticleReader dossiers={dossier} />)
    expect(html).toContain('mounting restrictions imposed by the United States</mark>')
    expect(html.match(/<mark/g)?.length).toBeGreaterThanOrEqual(dossier.events.length - 1)
  })

  it('draws the rows of the table', () => {
    const html = renderToString(<MeasureTable dossiers={generateDossiers({ events: 2000 })} />)
    expect(html).toContain('Export controls')
    expect(html.match(/<tr/g)?.length).toBeGreaterThan(8)
    expect(html.match(/<tr/g)?.length).toBeLessThan(60)
  })

  it('draws the chosen event in full', () => {
    const chosen = dossier.events.find(({ type }) => type === 'measure')
    const html = renderToString(<EvidenceDrawer dossiers={dossier} defaultSelection={`worked-article/${chosen?.id}`} />)
    expect(html).toContain(chosen?.rule)
  })

  it('gives the same bytes twice', () => {
    const once = () => renderToString(<DossierBoard dossiers={dossier} />)
    expect(once()).toBe(once())
  })
})

describe('a hostile dossier', () => {
  const markup = '<img src=x onerror=alert(1)>'
  const hostile: Dossier = {
    ...dossier,
    article: { ...dossier.article, text: `${markup} ${dossier.article.text}`, title: markup, blocks: [] },
    entities: dossier.entities.map((entity) => ({ ...entity, name: markup })),
  }

  it('shows its markup as text, and its words as unanchored', () => {
    const html = renderToString(<DossierBoard dossiers={hostile} defaultSelection="worked-article/m1" />)
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).toContain('Not anchored')
    expect(html).not.toContain('<mark')
  })

  it('says that it is of a newer version', () => {
    const html = renderToString(<DossierBoard dossiers={{ ...dossier, version: 2 } as unknown as Dossier} />)
    expect(html).toContain('was written by a newer version (2)')
  })
})

describe('states', () => {
  it.each([
    [<MeasureTable key="a" />, 'Loading…'],
    [<MeasureTable key="b" dossiers={[]} />, 'no dossier was given'],
    [<MeasureTable key="c" dossiers={null} error={new Error('gone.json: 404')} />, 'gone.json: 404'],
    [<MeasureTable key="d" dossiers={{ ...dossier, events: [] }} />, 'No measures are reported.'],
    [<MeasureTable key="e" dossiers={dossier} messages={{ 'measures.title': 'Mesures' }} locale="fr" />, 'Mesures'],
  ])('%#', (element, words) => {
    expect(renderToString(element)).toContain(words)
  })
})
