import type { Article, Block, Warning } from '../model'

/** What a caller knows of an article; it outranks what the reader finds in the text itself. */
export interface ArticleInput {
  /** Plain text, Markdown or HTML. Bytes are decoded by byte-order mark, `<meta charset>`, UTF-8, then windows-1252. */
  text: string | Uint8Array
  /** Default: a hash of the text. */
  id?: string | undefined
  title?: string | undefined
  url?: string | undefined
  outlet?: string | undefined
  authors?: string[] | undefined
  /** ISO 8601 date or date-time. */
  publishedAt?: string | undefined
  /** BCP 47; default: found out. */
  language?: string | undefined
}

/** What a text or a page says about itself. */
export type FoundFacts = Partial<Pick<Article, 'title' | 'url' | 'outlet' | 'authors' | 'publishedAt' | 'language'>>

/** A text cut into blocks, and what it says about itself. */
export interface RawReading {
  text: string
  blocks: Block[]
  found: FoundFacts
  warnings: Warning[]
}

/**
 * Reads a page, whose title may be known; comes from `@demarche/core/html`, so that plain text costs none of its bytes.
 * @throws DemarcheError `bad-html` when the page has no words
 */
export type HtmlReader = (markup: string, title?: string) => RawReading

export type InputFormat = 'text' | 'markdown' | 'html' | 'auto'

export interface ReadOptions {
  /** Default `auto`: HTML by its first tag, Markdown by its front matter, headings or links, else plain text. */
  format?: InputFormat
  /** Needed for HTML: `import { html } from '@demarche/core/html'`. */
  html?: HtmlReader
}

export interface Reading {
  article: Article
  warnings: Warning[]
}
