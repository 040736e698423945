/** The part of a wink-nlp instance that is used; make it with the pipe `['sbd']` or more. */
export interface WinkMethods {
  readDoc(text: string): {
    tokens(): { out(): unknown }
    sentences(): { out(its: unknown): unknown }
  }
  readonly its: { readonly span: unknown }
}

export interface DocumentToken {
  /** The text between `start` and `end`. */
  readonly text: string
  /** Offsets in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

// wink takes some spaces for words and counts others double; mapped one to one so that offsets hold.
const SPACE = /[^\S\n]|\u200b/g
// wink knows Latin-1 letters only and breaks "Šefčovič" at the others.
const ODD_LETTER = /[\u0100-\u024f\u1e00-\u1eff]/g
const BLANK = /\s/
// wink takes time and memory beyond the text's size; lines are read in pieces.
const PIECE = 20_000

/** Sentences as words with their offsets. wink-nlp tells both apart; a newline always ends a sentence. */
export function* splitText(nlp: WinkMethods, text: string): Generator<DocumentToken[]> {
  const smooth = text.replace(/\r/g, '\n').replace(SPACE, ' ').replace(ODD_LETTER, bare)
  for (let start = 0; start <= smooth.length; ) {
    const newline = smooth.indexOf('\n', start)
    const line = newline < 0 ? smooth.length : newline
    for (let from = start; from < line; ) {
      const space = line - from > PIECE ? smooth.lastIndexOf(' ', from + PIECE) : line
      const to = space > from ? space : Math.min(line, from + PIECE)
      yield* splitLine(nlp, text, smooth, from, to)
      from = to
    }
    start = line + 1
  }
}

const bare = (letter: string): string => letter.normalize('NFD')[0] as string

function* splitLine(
  nlp: WinkMethods,
  text: string,
  smooth: string,
  from: number,
  to: number,
): Generator<DocumentToken[]> {
  const line = smooth.slice(from, to)
  if (line.trim() === '') return
  const doc = nlp.readDoc(line)
  const values = doc.tokens().out() as string[]
  let at = from
  for (const [first, last] of doc.sentences().out(nlp.its.span) as [number, number][]) {
    const tokens: DocumentToken[] = []
    for (const value of values.slice(first, last + 1)) {
      while (at < to && BLANK.test(smooth[at] as string)) at++
      const start = at
      at = start + value.length
      tokens.push({ text: text.slice(start, at), start, end: at })
    }
    if (tokens.length > 0) yield tokens
  }
}
