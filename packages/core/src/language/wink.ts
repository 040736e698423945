import { mend } from './mend'
import winkNLP, { type ItsFunction } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import type { Span } from '../model'
import type { DependencyParser, Language, Sentence, Token, Upos } from './types'

// Spaces that wink counts otherwise than as one character; mapped one to one so that offsets hold.
const ODD_SPACE = /[\u000b\u000c\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/g
const BLANK = /\s/
const LOWER = /\p{Ll}/u
// wink knows Latin-1 letters only and breaks "Šefčovič" at the others.
const ODD_LETTER = /[\u0100-\u024f\u1e00-\u1eff]/g
const BARE: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D', ł: 'l', Ł: 'L', ı: 'i', ŋ: 'n', œ: 'o', Œ: 'O' }
// wink holds a whole text in memory several times over; pieces keep a 5 MB text within bounds.
const PIECE = 40_000
// Its tokenizer is quadratic in a run without spaces; no word of a language is this long.
const LONGEST_RUN = 300

export interface WinkParts {
  parser?: DependencyParser | undefined
}

/** wink-nlp's tokens, sentences, lemmas and tags; heads and relations from the parser, where one is given. */
export function winkLanguage({ parser }: WinkParts = {}): Language {
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const { its } = nlp

  return {
    analyse(source, blocks) {
      const tokens: Token[] = []
      const sentences: Sentence[] = []
      const smooth = source.replace(ODD_SPACE, ' ').replace(ODD_LETTER, bare)

      for (const [block, span] of blocks.entries()) {
        for (const piece of pieces(smooth, span)) {
          const doc = nlp.readDoc(smooth.slice(piece.start, piece.end))
          const words = doc.tokens()
          const values = words.out()
          const tags = words.out(its.pos) as string[]
          const lemmas = words.out(its.lemma as ItsFunction<string>) as (string | undefined)[]
          const spans = doc.sentences().out(its.span) as unknown as [number, number][]
          let at = piece.start
          for (const [from, to] of spans) {
            let first = tokens.length
            for (let i = from; i <= to; i++) {
              const value = values[i] as string
              // Empty lines are words to wink.
              if (BLANK.test(value[0] ?? ' ')) continue
              const start = skipBlanks(smooth, at)
              if (tokens.length > first && endsLine(smooth, at, start)) {
                sentences.push(close(tokens, first, sentences.length, block))
                first = tokens.length
              }
              at = start + value.length
              tokens.push({
                index: tokens.length,
                start,
                end: at,
                text: source.slice(start, at),
                lower: value.toLowerCase(),
                lemma: (lemmas[i] ?? value).toLowerCase(),
                upos: tags[i] as Upos,
                xpos: '',
                head: -1,
                deprel: '',
                sentence: sentences.length,
              })
            }
            if (tokens.length > first) sentences.push(close(tokens, first, sentences.length, block))
          }
        }
      }
      return { source, tokens, sentences, parse: (wanted) => parse(parser, tokens, wanted) }
    },
  }
}

function close(tokens: readonly Token[], first: number, index: number, block: number): Sentence {
  const start = (tokens[first] as Token).start
  const end = (tokens[tokens.length - 1] as Token).end
  return { index, start, end, first, last: tokens.length, block, parsed: false }
}

/** A newline ends a sentence, but for lines wrapped at a margin: the next one goes on in lower case. */
function endsLine(text: string, at: number, next: number): boolean {
  const gap = text.slice(at, next)
  const newline = gap.indexOf('\n')
  return newline >= 0 && (gap.includes('\n', newline + 1) || !LOWER.test(text[next] ?? ''))
}

const bare = (letter: string): string => BARE[letter] ?? (letter.normalize('NFD')[0] as string)

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && BLANK.test(text[at] as string)) at++
  return at
}

/** Cuts a block at line ends, or failing that at spaces, into pieces of bounded length, and endless runs anywhere. */
function* pieces(text: string, span: Span): Generator<Span> {
  let start = span.start
  let run = span.start
  for (let at = span.start; at < span.end; at++) {
    if (BLANK.test(text[at] as string)) run = at + 1
    else if (at - run >= LONGEST_RUN) {
      yield { start, end: at }
      start = run = at
    }
    if (at - start < PIECE) continue
    const line = text.lastIndexOf('\n', at)
    const end = line > start ? line : Math.max(run, start + 1)
    yield { start, end }
    start = end
  }
  if (span.end > start) yield { start, end: span.end }
}

function parse(parser: DependencyParser | undefined, tokens: readonly Token[], wanted: Iterable<Sentence>): void {
  if (!parser) return
  const pending = [...wanted].filter((sentence) => !sentence.parsed)
  const trees = parser.parseBatch(
    pending.map((sentence) => tokens.slice(sentence.first, sentence.last).map((token) => token.text)),
  )
  for (const [i, sentence] of pending.entries()) {
    const tree = trees[i]
    if (!tree) continue
    for (let k = sentence.first; k < sentence.last; k++) {
      const token = tokens[k] as Token
      const head = tree.heads[k - sentence.first] as number
      token.head = head < 0 ? -1 : sentence.first + head
      token.deprel = tree.deprels[k - sentence.first] as string
      token.upos = tree.upos[k - sentence.first] as Upos
      token.xpos = tree.xpos[k - sentence.first] as string
      if (token.xpos === 'NNS' && token.lemma === token.lower) token.lemma = singular(token.lower)
    }
    mend(tokens, sentence)
    sentence.parsed = true
  }
}

/** wink-nlp takes a plural that opens a sentence for a name, and leaves it as it is. */
const singular = (plural: string): string =>
  plural.replace(/(?<=..)(?:ies$|(?<=s|x|z|ch|sh)es$|(?<![su])s$)/, (ending) => (ending === 'ies' ? 'y' : ''))
