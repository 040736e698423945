import type { DemarcheEvent, Dossier } from '@demarche/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import worked from '../../fixtures/worked-article.json'
import { createData } from '../store/data'
import { marksOf } from './marks'

const dossier = worked as unknown as Dossier

function textOf(value: Dossier): string {
  const { blocks } = marksOf(value, createData(value).rows)
  return blocks.map(({ segments }) => segments.map(({ text }) => text).join('')).join('\n')
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('marksOf', () => {
  it('loses no word of the article', () => {
    expect(squeeze(textOf(dossier))).toBe(squeeze(dossier.article.text))
    expect(squeeze(textOf({ ...dossier, article: { ...dossier.article, blocks: [] } }))).toBe(
      squeeze(dossier.article.text),
    )
  })

  it('covers each piece of evidence exactly', () => {
    const { blocks, rows } = marksOf(dossier, createData(dossier).rows)
    rows.forEach((row, index) => {
      const covered = blocks
        .flatMap(({ segments }) => segments)
        .filter((segment) => segment.rows.includes(index))
        .map(({ text }) => text)
        .join('')
      const expected = [...row.event.evidence]
        .sort((a, b) => a.start - b.start)
        .map(({ text }) => text)
        .join('')
      expect(covered).toBe(expected)
    })
  })

  it('sets apart words that are not where they should be', () => {
    const [first] = dossier.events
    const moved = { ...first, evidence: [{ ...first?.evidence[0], start: 3, end: 9 }] } as DemarcheEvent
    const changed = { ...dossier, events: [moved] }
    const marks = marksOf(changed, createData(changed).rows)
    expect(marks.rows).toHaveLength(0)
    expect(marks.unanchored).toHaveLength(1)
  })

  it('keeps the text whole whatever the blocks say', () => {
    const offset = fc.integer({ min: -20, max: 400 })
    fc.assert(
      fc.property(fc.array(fc.record({ start: offset, end: offset }), { maxLength: 6 }), (spans) => {
        const text = dossier.article.text.slice(0, 300)
        const blocks = spans.map((span) => ({ kind: 'paragraph' as const, ...span }))
        const value = { ...dossier, events: [], article: { ...dossier.article, text, blocks } }
        expect(textOf(value).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
