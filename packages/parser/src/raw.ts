import { type ConlluSentence, wordsOf } from './conllu'
import type { DocumentSentence } from './parser'

/** F1 over words and sentences that the text was cut into, as the CoNLL shared tasks score from raw text. */
export interface RawScores {
  readonly words: number
  readonly sentences: number
  readonly uas: number
  readonly las: number
  readonly upos: number
  readonly xpos: number
}

interface Word {
  readonly span: string
  readonly head: string
  readonly deprel: string
  readonly upos: string
  readonly xpos: string
}

const TEXT = '# text = '
const PARAGRAPH = /^# new(?:par|doc)\b/
const RANGE = /^([0-9]+)-([0-9]+)\t([^\t]*)/
const ROOT = 'root'

/** The text of a treebank's sentences: parted by spaces, paragraphs and documents by empty lines. */
export function rawText(gold: readonly ConlluSentence[]): string {
  return gold
    .map(({ lines }, i) => {
      const text = lines.find((line) => line.startsWith(TEXT))?.slice(TEXT.length) ?? ''
      return (i === 0 ? '' : lines.some((line) => PARAGRAPH.test(line)) ? '\n\n' : ' ') + text
    })
    .join('')
}

/** Scores sentences parsed from `rawText(gold)`. Words are the same when they cover the same characters, blanks aside. */
export function scoreRaw(gold: readonly ConlluSentence[], parsed: readonly DocumentSentence[]): RawScores {
  const [wanted, found] = [goldWords(gold), parsedWords(parsed)]
  const share = (key: (word: Word) => string) => f1(wanted.words.map(key), found.words.map(key))
  return {
    words: share((word) => word.span),
    sentences: f1(wanted.sentences, found.sentences),
    uas: share((word) => `${word.span} ${word.head}`),
    las: share((word) => `${word.span} ${word.head} ${word.deprel}`),
    upos: share((word) => `${word.span} ${word.upos}`),
    xpos: share((word) => `${word.span} ${word.xpos}`),
  }
}

function f1(wanted: readonly string[], found: readonly string[]): number {
  const known = new Set(wanted)
  const both = found.filter((item) => known.has(item)).length
  return both === 0 ? 0 : (2 * both) / (wanted.length + found.length)
}

const solid = (text: string) => text.replace(/\s/g, '')

function goldWords(gold: readonly ConlluSentence[]): { words: Word[]; sentences: string[] } {
  const words: Word[] = []
  const sentences: string[] = []
  let at = 0
  for (const sentence of gold) {
    const start = at
    const spans = sentence.words.map(() => '')
    const forms = wordsOf(sentence).map(solid)
    const place = new Map(sentence.words.map(({ columns }, i) => [columns[0] as string, i]))
    const ranges = new Map<number, { last: number; form: string }>()
    for (const line of sentence.lines) {
      const [, first, last, form] = RANGE.exec(line) ?? []
      if (first && last && form) ranges.set(place.get(first) ?? -1, { last: place.get(last) ?? -1, form: solid(form) })
    }
    for (let i = 0; i < spans.length; i++) {
      const range = ranges.get(i)
      const end = at + (range?.form.length ?? (forms[i] as string).length)
      // Words of one written token share its characters out where they spell it, else none has a span of its own.
      const spelt = range && forms.slice(i, range.last + 1).join('') === range.form
      for (let k = i; k <= (range?.last ?? i); k++) {
        const until = spelt ? at + (forms[k] as string).length : end
        spans[k] = range && !spelt ? `${at}-${until}/${k - i}` : `${at}-${until}`
        if (spelt) at = until
      }
      at = end
      i = range?.last ?? i
    }
    for (const [i, { columns }] of sentence.words.entries())
      words.push({
        span: spans[i] as string,
        head: columns[6] === '0' ? ROOT : (spans[place.get(columns[6] as string) ?? -1] ?? ''),
        deprel: columns[7] as string,
        upos: columns[3] as string,
        xpos: columns[4] as string,
      })
    sentences.push(`${start}-${at}`)
  }
  return { words, sentences }
}

function parsedWords(parsed: readonly DocumentSentence[]): { words: Word[]; sentences: string[] } {
  const words: Word[] = []
  const sentences: string[] = []
  let at = 0
  for (const { tokens, tree } of parsed) {
    const start = at
    const spans = tokens.map((token) => {
      const from = at
      at += solid(token.text).length
      return `${from}-${at}`
    })
    for (const [i, span] of spans.entries()) {
      const head = tree.heads[i] as number
      words.push({
        span,
        head: head < 0 ? ROOT : (spans[head] as string),
        deprel: tree.deprels[i] as string,
        upos: tree.upos[i] as string,
        xpos: tree.xpos[i] as string,
      })
    }
    sentences.push(`${start}-${at}`)
  }
  return { words, sentences }
}
