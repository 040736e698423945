import { describe, expect, it } from 'vitest'
import { modeOfContent } from './mode'
import { signals } from './signals'

describe.each(signals)('what is said tells its mode: $mode', ({ mode, yes, no }) => {
  it(`${yes} → ${mode}`, () => {
    expect(modeOfContent(yes)).toBe(mode)
  })

  it(`${no} → not ${mode}`, () => {
    expect(modeOfContent(no)).not.toBe(mode)
  })
})
