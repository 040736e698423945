import { describe, expect, test } from 'vitest'
import { residueOf, residues } from './index'

describe.each(residues)('$id', ({ kind, pattern, where, yes, no }) => {
  test.each(yes)('is residue: %s', (line) => {
    expect(pattern.test(line)).toBe(true)
    expect(residueOf(line, true)).toBeDefined()
  })
  test.each(no)('is the story: %s', (line) => {
    expect(residueOf(line, where === 'tail')).toBeUndefined()
  })
  test('has examples both ways', () => {
    expect(kind).not.toBe('paragraph')
    expect(Math.min(yes.length, no.length)).toBeGreaterThan(0)
  })
})

test.each([
  ['Facebook Twitter LinkedIn Copy link', true],
  ['LISTEN TO ARTICLE 3:16 SHARE THIS ARTICLE Share Tweet Post Email', true],
  ['Facebook and Twitter were fined.', false],
  ['Tell us more', false],
])('a row of buttons: %s', (line, is) => {
  expect(residueOf(line, false)?.kind === 'boilerplate').toBe(is)
})

test('no rule is there twice', () => {
  expect(new Set(residues.map(({ id }) => id)).size).toBe(residues.length)
})

test.each([
  ' '.repeat(599),
  '('.repeat(599),
  'a/'.repeat(299),
  'By '.repeat(199),
  'A '.repeat(299),
  '|'.repeat(599),
  'sign up '.repeat(70),
])('bait makes no pattern backtrack for long: %#', (bait) => {
  expect(residueOf(`${bait}!`, true)?.kind ?? 'story').not.toBe('paragraph')
})
