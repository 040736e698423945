import type { BlockKind } from '../model'
import { namesIn } from './authors'
import { blocksOfLines, type JudgedLine } from './blocks'
import { dateOf } from './date'
import { type Line, linesOf } from './line'
import { present } from './present'
import { residueOf } from './residue'
import type { FoundFacts, RawReading } from './types'

const frontMatter = /^\uFEFF?---[ \t]*\r?\n((?:.*\r?\n){0,60}?)---[ \t]*(?:\r?\n|$)/
const heading = /^#{1,6}\s/
const image = /^!\[[^\]]*\]\([^)]*\)$|^\[!\[[^\]]*\]\([^)]*\)\]\([^)]*\)$/
const loneLink = /^(?:[*+-] )?\[[^\]]*\]\([^)]*\)$/
const boldTitle = /^(?:\*\*|__)[^*_]{3,120}(?:\*\*|__)$/
const fence = /^(?:```|~~~)/

/** Markdown as it came in: its marks tell headings, pictures and links, and stay in the text. */
export function readMarkdown(source: string, title?: string): RawReading {
  const front = frontMatter.exec(source)
  const frontEnd = front?.[0].length ?? 0
  let inFence = false
  const lines = linesOf(source).map((line): JudgedLine => {
    if (line.start < frontEnd) return { ...line, kind: 'boilerplate' }
    const opensFence = fence.test(line.words)
    if (opensFence) inFence = !inFence
    if (opensFence || inFence) return { ...line, kind: 'boilerplate' }
    return marked(line)
  })
  const found = front?.[1] ? factsOf(front[1]) : {}
  return { text: source, blocks: blocksOfLines(lines.map(underlined), title ?? found.title), found, warnings: [] }
}

function marked(line: Line): JudgedLine {
  const of = (kind: BlockKind): JudgedLine => ({ ...line, kind })
  if (image.test(line.words)) return of('caption')
  if (loneLink.test(line.words)) return of('boilerplate')
  const title =
    (heading.test(line.words) ? line.words.replace(/^#{1,6}\s+| #{1,6}$/g, '') : undefined) ??
    (boldTitle.test(line.words) ? plain(line.words) : undefined)
  if (title === undefined) return { ...line, words: plain(line.words) }
  const residue = residueOf(title, false)
  return residue ? { ...line, ...residue } : of('headline')
}

/** A row of `=` or `-` under a line makes the line a heading. */
function underlined(line: JudgedLine, index: number, all: JudgedLine[]): JudgedLine {
  const rule = /^(?:={3,}|-{3,})$/
  if (line.kind === undefined && line.opens && !line.closes && rule.test(all[index + 1]?.words ?? ''))
    return { ...line, kind: 'headline' }
  return rule.test(line.words) ? { ...line, kind: 'boilerplate' } : line
}

/** The words without quote marks, emphasis and the targets of links. */
const plain = (words: string): string =>
  words
    .replace(/^(?:> ?)+/, '')
    .replace(/\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)/g, '')
    .replace(/\[([^[\]]{1,300})\]\([^()\s]{1,500}\)/g, '$1')
    .trim()

function factsOf(front: string): FoundFacts {
  const fields = new Map<string, string>()
  for (const row of front.split(/\r?\n/)) {
    const [, key, value] = /^([\w-]+):(.*)$/.exec(row) ?? []
    if (key && value) fields.set(key.toLowerCase(), value.trim().replace(/^["']|["']$/g, ''))
  }
  const field = (...keys: string[]) => keys.map((key) => fields.get(key)).find(Boolean)
  return present({
    title: field('title'),
    url: field('url', 'canonical', 'source_url', 'link'),
    outlet: field('outlet', 'publisher', 'site', 'source'),
    publishedAt: dateOf(field('date', 'published', 'publishedat', 'published_at') ?? ''),
    authors: namesIn(field('author', 'authors', 'by')?.replace(/[[\]"']/g, '') ?? ''),
  })
}
