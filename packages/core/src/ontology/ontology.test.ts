import { describe, expect, it } from 'vitest'
import {
  CONCEPTS,
  type ConceptId,
  childrenOf,
  concept,
  groupOf,
  INSTRUMENTS,
  type InstrumentId,
  instrument,
  parentOf,
} from './index'

describe('instruments', () => {
  it('map to other schemes', () => {
    expect(instrument('export-controls/licensing')).toMatchObject({ gta: 35, mast: 'P', cameo: '163' })
    expect(groupOf('export-controls/licensing')).toBe('export-controls')
    expect(groupOf('restrictions')).toBe('restrictions')
  })

  it('every leaf has its group', () => {
    for (const id of Object.keys(INSTRUMENTS) as InstrumentId[]) expect(INSTRUMENTS).toHaveProperty([groupOf(id)])
  })
})

describe('concepts form a tree', () => {
  it('walks up and down', () => {
    expect(parentOf('semiconductors/memory')).toBe('semiconductors')
    expect(parentOf('semiconductors')).toBeNull()
    expect(childrenOf('quantum')).toContain('quantum/computing')
  })

  it('every child has its parent in the table', () => {
    for (const id of Object.keys(CONCEPTS) as ConceptId[]) if (id.includes('/')) expect(parentOf(id), id).not.toBeNull()
  })

  it('HS codes are chapters, headings or lines', () => {
    for (const id of Object.keys(CONCEPTS) as ConceptId[])
      for (const code of concept(id).hs ?? []) expect(code).toMatch(/^\d{2,10}$/)
  })
})
