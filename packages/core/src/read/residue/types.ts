import type { BlockKind } from '../../model'

/**
 * A line that a page puts around or between an article's sentences, and what it is. A pattern sees one trimmed line,
 * and must not match a sentence of a story: what it takes tells nothing.
 */
export interface Residue {
  id: string
  kind: Exclude<BlockKind, 'paragraph'>
  pattern: RegExp
  /** Longest line that is tried, in UTF-16 code units; default 160. */
  upTo?: number
  /** The list of links after the line goes with it, or the description of a picture before it. */
  takes?: 'list-after' | 'description-before'
  /** Only among the last three lines, where sentences of this shape are the page's and not the story's. */
  where?: 'tail'
  yes: string[]
  no: string[]
}
