import type { Span } from '../model'

/** A line of the text, without the white space around it. */
export interface Line extends Span {
  words: string
  /** A blank line, or the start of the text, stands before it. */
  opens: boolean
  /** A blank line, or the end of the text, stands after it. */
  closes: boolean
}

/** The lines that are not blank, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let previous: Line | undefined
  let blank = true
  for (const { start, end } of rows(text)) {
    const row = text.slice(start, end)
    const words = row.trim()
    if (words === '') {
      blank = true
      if (previous) previous.closes = true
      continue
    }
    const at = start + row.length - row.trimStart().length
    previous = { start: at, end: at + words.length, words, opens: blank, closes: false }
    blank = false
    lines.push(previous)
  }
  if (previous) previous.closes = true
  return lines
}

const isBreak = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029

function* rows(text: string): Generator<Span> {
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (!isBreak(code)) continue
    yield { start, end: at }
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1
    start = at + 1
  }
  yield { start, end: text.length }
}

/** The sentence is finished: a final stop, perhaps inside quotation marks or brackets. */
export const endsSentence = (words: string): boolean => /[.!?…。！？]["'”’»)\]*_®™]{0,3}$/.test(words)

/** An item of a list: a bullet, or a number with a point. */
export const isItem = (words: string): boolean => /^(?:[*•·▪◦‣–—-]|\d{1,2}[.)])\s/.test(words)

/** A line without a final stop, as titles, sub-headings and links are. */
export const isTitle = (words: string, mostWords: number): boolean =>
  words.length <= mostWords * 12 &&
  !endsSentence(words) &&
  !/[,:;]$/.test(words) &&
  /^["“‘'«¿¡(]?[\p{Lu}\p{N}]/u.test(words) &&
  words.split(/\s+/).length <= mostWords
