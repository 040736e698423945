import { describe, expect, it } from 'vitest'
import { winkLanguage } from '../language/index'
import { fold } from '../lexicon/index'
import { findAmounts } from './amounts'

const language = winkLanguage()

function amountsIn(source: string): [string, number, string][] {
  const text = language.analyse(source, [{ start: 0, end: source.length }])
  return findAmounts(text, fold(source), text.sentences).map(({ value, unit, evidence }) => [
    evidence.text,
    value,
    unit,
  ])
}

describe('money, rates and quantities', () => {
  it.each([
    ['a 25% duty', '25%', 25, '%'],
    ['a duty of 17.4 percent', '17.4 percent', 17.4, '%'],
    ['up 25 percentage points', '25 percentage points', 25, 'percentage point'],
    ['a $52bn programme', '$52bn', 52e9, 'USD'],
    ['US$1.3 billion in fines', 'US$1.3 billion', 1.3e9, 'USD'],
    ['€43 billion', '€43 billion', 43e9, 'EUR'],
    ['10 million euros', '10 million euros', 10e6, 'EUR'],
    ['NT$10,000 a child', 'NT$10,000', 10_000, 'TWD'],
    ['344 billion yuan', '344 billion yuan', 344e9, 'CNY'],
    ['two percent', 'two percent', 2, '%'],
    ['45,000 tons of magnets', '45,000 tons', 45_000, 't'],
    ['₹76,000 crore', '₹76,000 crore', 760e9, 'INR'],
  ])('%s', (source, text, value, unit) => {
    expect(amountsIn(source)).toEqual([[text, value, unit]])
  })

  it.each(['Section 301', 'the 5G network', 'chips of 7 nm', 'on July 3, 2023'])('none in %s', (source) => {
    expect(amountsIn(source)).toEqual([])
  })
})
