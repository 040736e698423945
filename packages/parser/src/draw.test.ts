import { expect, it } from 'vitest'
import { drawSvg, drawText } from './draw'
import { createParser } from './node'

const parser = await createParser()
const tokens = ['Tokyo', 'will', 'curb', 'exports', 'of', 'tools', '.']

it('draws a tree as lines', () => {
  expect(drawText(tokens, parser.parse(tokens))).toMatchInlineSnapshot(`
    "curb VERB root
    ├─ Tokyo PROPN nsubj
    ├─ will AUX aux
    ├─ exports NOUN obj
    │  └─ tools NOUN nmod
    │     └─ of ADP case
    └─ . PUNCT punct"
  `)
})

it('draws an arc for each word but the root, and every word', () => {
  const svg = drawSvg(tokens, parser.parse(tokens))
  expect(svg.match(/<path d="M[\d.]+ [\d.]+V[\d.]+H/g)?.length).toBe(tokens.length - 1)
  for (const token of tokens) expect(svg).toContain(`>${token}</text>`)
})

it('draws nothing of nothing', () => {
  expect(drawText([], parser.parse([]))).toBe('')
  expect(drawSvg(['&'], parser.parse(['&']))).toContain('&amp;')
})
