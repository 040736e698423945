import type { Block } from '../../model'
import { blocksOfLines, type JudgedLine } from '../blocks'
import { residueOf } from '../residue/index'
import type { Passage } from './flow'

const heading = /^h[1-6]$/
const fold = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Lays passages out as text, paragraphs apart by blank lines, without what is none of the story. The first title is the one to go by. */
export function layout(passages: Passage[], titles: string[]): { text: string; blocks: Block[] } {
  const [title] = titles
  const said = new Set(titles.map(fold))
  const candidates = passages.filter((passage) => !isLinks(passage) && !said.has(fold(passage.words)))
  const rough = setOut(
    candidates.map((passage) => ({
      words: passage.words,
      heads: isHeading(passage) && !residueOf(passage.words, false),
    })),
  )
  const story = blocksOfLines(rough.lines, title).filter(({ kind }) => kind === 'paragraph' || kind === 'headline')
  let at = 0
  const kept = rough.lines.flatMap((line) => {
    while ((story[at]?.start ?? Infinity) < line.start) at += 1
    const block = story[at]
    return block && block.end <= line.end ? [{ words: line.words, heads: block.kind === 'headline' }] : []
  })
  while (kept.at(-1)?.heads) kept.pop()
  const { text, lines } = setOut(kept)
  return { text, blocks: blocksOfLines(lines, title) }
}

const isLinks = ({ words, linked }: Passage): boolean => linked > 0.9 && words.length < 200 && !/\.["”’)]?$/.test(words)

const isHeading = ({ element }: Passage): boolean => {
  for (let at: Element | null = element, up = 0; at && up < 3; at = at.parentElement, up += 1) {
    if (heading.test(at.nodeName.toLowerCase())) return true
  }
  return false
}

function setOut(passages: { words: string; heads: boolean }[]): { text: string; lines: JudgedLine[] } {
  const lines: JudgedLine[] = []
  let text = ''
  for (const { words, heads } of passages) {
    if (text) text += '\n\n'
    const start = text.length
    text += words
    lines.push({
      words,
      start,
      end: text.length,
      opens: true,
      closes: true,
      ...(heads ? { kind: 'headline' as const } : {}),
    })
  }
  return { text, lines }
}
