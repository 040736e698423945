import type { Text } from '../language/index'

const OPEN = new Set(['“', '«', '„'])
const CLOSE = new Set(['”', '»'])

/** 1 for every word that stands in quotation marks; a paragraph never inherits an open quotation. */
export function quotedWords(text: Text): Uint8Array {
  const quoted = new Uint8Array(text.tokens.length)
  let inside = false
  let block = -1
  for (const sentence of text.sentences) {
    if (sentence.block !== block) inside = false
    block = sentence.block
    for (let i = sentence.first; i < sentence.last; i++) {
      const sign = text.tokens[i]?.text ?? ''
      if (OPEN.has(sign)) inside = true
      else if (CLOSE.has(sign)) inside = false
      else if (sign === '"') inside = !inside
      else if (inside) quoted[i] = 1
    }
  }
  return quoted
}
