import type { Block, BlockKind } from '../model'
import { endsSentence, isItem, isTitle, type Line, linesOf } from './line'
import { datelineEnd, gluedCaptionEnd } from './opening'
import { type Residue, residueOf } from './residue'

/** A line and what it has been found to be; no kind yet means that it reads like the story. */
export interface JudgedLine extends Line {
  kind?: BlockKind
  takes?: Residue['takes']
}

/** The most words that a title and a sub-heading have. */
const longestTitle = 25
const longestSubheading = 14

/**
 * Cuts a text into blocks that stand in order and cover all of it but white space.
 * @param title the title, when it is known: a first line that repeats it is the headline, whatever its shape
 */
export const blocksOf = (text: string, title?: string): Block[] => blocksOfLines(linesOf(text), title)

/** The same for lines that may already carry a kind, as those of Markdown and HTML do. */
export function blocksOfLines(given: JudgedLine[], title?: string): Block[] {
  const lines = given.flatMap(splitGluedCaption).map(judge)
  markLinkLists(lines)
  openAtResidue(lines)
  markDescriptions(lines)
  markHeadlines(lines, title)
  return joinWrapped(splitDateline(lines))
}

/** Its words are those of the text, so that offsets into the one hold in the other; Markdown's may have lost marks. */
const isVerbatim = ({ words, start, end }: Line): boolean => words.length === end - start

function splitGluedCaption(line: JudgedLine): JudgedLine[] {
  const length = line.kind || !isVerbatim(line) ? 0 : gluedCaptionEnd(line.words)
  if (length === 0) return [line]
  const words = line.words.slice(0, length).trimEnd()
  return [
    { ...line, words, end: line.start + words.length, kind: 'caption', closes: true },
    { ...line, words: line.words.slice(length), start: line.start + length, opens: true },
  ]
}

function judge(line: JudgedLine, index: number, all: JudgedLine[]): JudgedLine {
  if (line.kind) return line
  const residue = residueOf(line.words, all.length - index <= 3)
  return residue ? { ...line, kind: residue.kind, takes: residue.takes } : line
}

/** Residue parts the lines around it as a blank line does. */
function openAtResidue(lines: JudgedLine[]): void {
  for (const [index, line] of lines.entries()) {
    line.opens ||= Boolean(lines[index - 1]?.kind)
    line.closes ||= Boolean(lines[index + 1]?.kind)
  }
}

/** Links under a heading such as "Related coverage" go with it. */
function markLinkLists(lines: JudgedLine[]): void {
  for (const [index, line] of lines.entries()) {
    if (line.takes !== 'list-after') continue
    for (const link of lines.slice(index + 1, linkListEnd(lines, index + 1))) link.kind ??= 'boilerplate'
  }
}

/** Titles and bullets; or, where nothing of the story comes after them, titles with a teaser of one paragraph each. */
function linkListEnd(lines: JudgedLine[], from: number): number {
  const isLink = (line?: JudgedLine) =>
    line && !line.kind && (isTitle(line.words, longestTitle) || (isItem(line.words) && line.words.length < 200))
  const isTeaser = (line?: JudgedLine) => line && !line.kind && line.words.length < 320 && endsSentence(line.words)

  let links = from
  while (isLink(lines[links])) links += 1
  let teasers = from
  while (isLink(lines[teasers]) && isTeaser(lines[teasers + 1])) teasers += 2
  const storyIsOver = !lines[teasers] || lines[teasers]?.kind
  return teasers - from > 2 && storyIsOver ? teasers : links
}

const pictureWords =
  /\b(?:photo(?:graph)?|pictured?|seen|shows?|logo|poses?|arrives?|speaks?|attends?|testif(?:y|ies)|hold(?:s|ing)?|stands?|walks?|looks? on|shakes? hands|from left|left|right|during|file|illustration|signs?|gestures?|waves?|listens?|displayed|on display)\b|\([LRC]\)/i

/** Words that captions have and stories seldom: who is seen, from which side, doing what. */
export const describesPicture = (words: string): boolean => pictureWords.test(words)

/** A credit that stands alone belongs to the one sentence before it, if that describes a picture. */
function markDescriptions(lines: JudgedLine[]): void {
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (line.takes !== 'description-before' || !before || before.kind) continue
    if (before.words.length < 500 && describesPicture(before.words)) before.kind = 'caption'
  }
}

const fold = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isSame = (words: string, title: string): boolean => words.length < 400 && fold(words) === fold(title)

/** Titles before the story, sub-headings inside it, and a title left over after it. */
function markHeadlines(lines: JudgedLine[], title?: string): void {
  const story = lines.filter((line) => !line.kind)
  const first = story.findIndex((line) => isParagraph(line) && !isStoppedTitle(line, story))
  if (first < 0) return
  for (const line of story.slice(0, first)) {
    if ((line.closes && isTitle(line.words, longestTitle)) || isStoppedTitle(line, story)) line.kind = 'headline'
  }
  const opening = story[first]
  if (title && opening && first < story.length - 1 && isSame(opening.words, title)) opening.kind = 'headline'
  markSubheadings(story.slice(first))
}

function markSubheadings(body: JudgedLine[]): void {
  for (const [index, line] of body.entries()) {
    const before = body[index - 1]
    const after = body[index + 1]
    if (!before || isItem(line.words) || !endsSentence(before.words)) continue
    const heads = after && isParagraph(after) && line.closes && isTitle(line.words, longestSubheading)
    const isLeftOver = !after && line.opens && isTitle(line.words, longestTitle)
    if (heads || isLeftOver) line.kind = 'headline'
  }
}

const isParagraph = ({ words }: Line): boolean => endsSentence(words) || /[:;]$/.test(words) || words.length > 100

/** A title that ends in a question mark or in an abbreviation ("From the U.S."), alone on the first line. */
function isStoppedTitle(line: JudgedLine, story: JudgedLine[]): boolean {
  if (line !== story[0] || !line.closes || !isTitle(line.words.slice(0, -1), longestTitle)) return false
  return /[?!]$/.test(line.words) || (/\p{Lu}\.\p{Lu}\.$/u.test(line.words) && isTitleCase(line.words))
}

const isTitleCase = (words: string): boolean =>
  (words.match(/(?<![\p{L}'’])\p{Ll}\p{L}{3,}/gu) ?? []).length <=
  (words.match(/(?<![\p{L}'’])\p{Lu}\p{L}{3,}/gu) ?? []).length / 4

/** The dateline of an opening paragraph is a by-line of its own. */
function splitDateline(lines: JudgedLine[]): JudgedLine[] {
  const openings = new Set(lines.filter((line) => !line.kind).slice(0, 2))
  return lines.flatMap((line) => {
    const length = openings.has(line) && isVerbatim(line) ? datelineEnd(line.words) : 0
    if (length === 0) return [line]
    const words = line.words.slice(0, length).trimEnd()
    return [
      { ...line, words, end: line.start + words.length, kind: 'byline' as const, closes: true },
      { ...line, words: line.words.slice(length), start: line.start + length },
    ]
  })
}

/** Lines that were broken at a margin are one paragraph again. */
function joinWrapped(lines: JudgedLine[]): Block[] {
  const blocks: Block[] = []
  let before: JudgedLine | undefined
  for (const line of lines) {
    const last = blocks.at(-1)
    const runsOn =
      before &&
      !before.kind &&
      !line.kind &&
      !line.opens &&
      !isItem(line.words) &&
      before.words.length >= 45 &&
      before.words.length <= 120 &&
      (!endsSentence(before.words) || before.words.length > 60)
    if (last && runsOn) last.end = line.end
    else blocks.push({ kind: line.kind ?? 'paragraph', start: line.start, end: line.end })
    before = line
  }
  return blocks
}
