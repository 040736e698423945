import type { Tree } from './parser'

/** A sentence's lines, and which of them are words (not comments, multiword ranges or empty nodes). */
export interface ConlluSentence {
  readonly lines: string[]
  readonly words: readonly { readonly line: number; readonly columns: readonly string[] }[]
}

const WORD_LINE = /^[0-9]+\t/

/** Reads CoNLL-U; blank lines part sentences, a missing last one is forgiven. */
export function readConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = []
  let lines: string[] = []
  const close = () => {
    if (lines.length === 0) return
    const words = lines.flatMap((line, i) => (WORD_LINE.test(line) ? [{ line: i, columns: line.split('\t') }] : []))
    for (const { columns } of words)
      if (columns.length !== 10)
        throw new Error(
          `CoNLL-U wants 10 tab-separated columns, this line has ${columns.length}: ${columns.join('\t')}`,
        )
    sentences.push({ lines, words })
    lines = []
  }
  for (const line of text.split('\n')) {
    const whole = line.endsWith('\r') ? line.slice(0, -1) : line
    if (whole === '') close()
    else lines.push(whole)
  }
  close()
  return sentences
}

export function wordsOf(sentence: ConlluSentence): string[] {
  return sentence.words.map(({ columns }) => columns[1] as string)
}

/** The sentence with UPOS, XPOS, HEAD and DEPREL from the tree; everything else as it was. */
export function fillConllu(sentence: ConlluSentence, tree: Tree): string {
  const lines = [...sentence.lines]
  const ids = sentence.words.map(({ columns }) => columns[0] as string)
  for (const [i, { line, columns }] of sentence.words.entries()) {
    const head = tree.heads[i] as number
    const filled = [...columns]
    filled[3] = tree.upos[i] as string
    filled[4] = tree.xpos[i] as string
    filled[6] = head < 0 ? '0' : (ids[head] as string)
    filled[7] = tree.deprels[i] as string
    lines[line] = filled.join('\t')
  }
  return `${lines.join('\n')}\n\n`
}

/** A sentence of words as CoNLL-U. */
export function writeConllu(
  text: string,
  tokens: readonly { text: string; start: number; end: number }[],
  tree: Tree,
): string {
  const rows = tokens.map((token, i) => {
    const next = tokens[i + 1]
    const joined = next !== undefined && next.start === token.end
    const head = (tree.heads[i] as number) + 1
    return [
      i + 1,
      token.text,
      '_',
      tree.upos[i],
      tree.xpos[i],
      '_',
      head,
      tree.deprels[i],
      '_',
      joined ? 'SpaceAfter=No' : '_',
    ].join('\t')
  })
  return `# text = ${text.replace(/\s+/g, ' ').trim()}\n${rows.join('\n')}\n\n`
}

/** Right words out of all, punctuation included; a share is 0 to 1. */
export interface Scores {
  readonly words: number
  readonly uas: number
  readonly las: number
  readonly upos: number
  readonly xpos: number
}

/** Attachment and tag scores against gold columns; relations count with their subtypes. */
export function score(gold: readonly ConlluSentence[], trees: readonly Tree[]): Scores {
  const right = { words: 0, uas: 0, las: 0, upos: 0, xpos: 0 }
  for (const [s, { words }] of gold.entries()) {
    const tree = trees[s] as Tree
    const place = new Map(words.map(({ columns }, i) => [columns[0] as string, i]))
    for (const [i, { columns }] of words.entries()) {
      const head = columns[6] === '0' ? -1 : place.get(columns[6] as string)
      right.words++
      if (head === tree.heads[i]) {
        right.uas++
        if (columns[7] === tree.deprels[i]) right.las++
      }
      if (columns[3] === tree.upos[i]) right.upos++
      if (columns[4] === tree.xpos[i]) right.xpos++
    }
  }
  const share = (n: number) => (right.words === 0 ? 0 : n / right.words)
  return {
    words: right.words,
    uas: share(right.uas),
    las: share(right.las),
    upos: share(right.upos),
    xpos: share(right.xpos),
  }
}
