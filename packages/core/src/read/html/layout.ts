import type { Block } from '../../model'
import { blocksOfLines, type JudgedLine } from '../blocks'
import type { Passage } from './flow'

const heading = /^h[1-6]$/
const fold = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Lays passages out as text, paragraphs apart by blank lines, without what is none of the story. */
export function layout(passages: Passage[], title = ''): { text: string; blocks: Block[] } {
  const said = fold(title)
  const candidates = passages.filter((passage) => !isLinks(passage) && fold(passage.words) !== said)
  const rough = setOut(candidates.map((passage) => ({ words: passage.words, isHeading: isHeading(passage) })))
  const story = blocksOfLines(rough.lines, title).filter(({ kind }) => kind === 'paragraph' || kind === 'headline')
  const kept = rough.lines.flatMap((line) => {
    const block = story.find(({ start, end }) => start >= line.start && end <= line.end)
    return block ? [{ words: line.words, isHeading: block.kind === 'headline' }] : []
  })
  while (kept.at(-1)?.isHeading) kept.pop()
  const { text, lines } = setOut(kept)
  return { text, blocks: blocksOfLines(lines, title) }
}

const isLinks = ({ words, linked }: Passage): boolean => linked > 0.9 && words.length < 200

const isHeading = ({ element }: Passage): boolean => {
  for (let at: Element | null = element, up = 0; at && up < 3; at = at.parentElement, up += 1) {
    if (heading.test(at.nodeName.toLowerCase())) return true
  }
  return false
}

function setOut(passages: { words: string; isHeading: boolean }[]): { text: string; lines: JudgedLine[] } {
  const lines: JudgedLine[] = []
  let text = ''
  for (const { words, isHeading } of passages) {
    if (text) text += '\n\n'
    const start = text.length
    text += words
    lines.push({
      words,
      start,
      end: text.length,
      opens: true,
      closes: true,
      ...(isHeading ? { kind: 'headline' as const } : {}),
    })
  }
  return { text, lines }
}
