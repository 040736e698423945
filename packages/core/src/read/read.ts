import { DemarcheError } from '../errors'
import type { Article, Block } from '../model'
import { authorsOf } from './authors'
import { blocksOf } from './blocks'
import { dateOf, isIsoDate } from './date'
import { decode } from './decode'
import { formatOf } from './format'
import { languageOf } from './language'
import { readMarkdown } from './markdown'
import { present } from './present'
import { soundnessOf } from './soundness'
import type { ArticleInput, FoundFacts, RawReading, Reading, ReadOptions } from './types'

/**
 * Reads an article: what is headline, by-line, paragraph, caption and page residue, and what is known of it.
 *
 * Plain text and Markdown come back unaltered in `article.text`; of HTML it holds the text of the body, its paragraphs
 * apart by blank lines. A title handed in or found informs, but lies in the text only where the text has it.
 *
 * @throws DemarcheError `empty-input` when there are no words, `not-text` when the input is binary, `bad-html` when a
 *   page has no words, `html-reader-missing` when it is HTML and `options.html` was not given.
 */
export function read(input: string | ArticleInput, options: ReadOptions = {}): Reading {
  const known: ArticleInput = typeof input === 'string' ? { text: input } : input
  const source = typeof known.text === 'string' ? known.text : decode(known.text)
  const warnings = soundnessOf(source)
  const raw = rawReading(source, known.title, options)
  const told = toldBy(raw)
  const spoken = languageOf(raw.text, known.language ?? raw.found.language)
  const article: Article = {
    id: known.id ?? idOf(source),
    text: raw.text,
    ...present({
      title: known.title ?? raw.found.title ?? told.title,
      url: known.url ?? raw.found.url,
      outlet: known.outlet ?? raw.found.outlet,
      authors: known.authors ?? raw.found.authors ?? told.authors,
      publishedAt: (known.publishedAt && dateOf(known.publishedAt)) ?? raw.found.publishedAt ?? told.publishedAt,
    }),
    language: spoken.language,
    blocks: raw.blocks,
  }
  warnings.push(...raw.warnings, ...spoken.warnings)
  if (known.publishedAt && !isIsoDate(known.publishedAt)) {
    const taken = article.publishedAt ? `"${article.publishedAt}" was taken` : 'the article is read without a date'
    warnings.push({
      code: 'bad-date',
      message: `publishedAt "${known.publishedAt}" is no ISO 8601 date; ${taken}. Pass one such as "2023-07-03".`,
    })
  }
  return { article, warnings }
}

function rawReading(source: string, title: string | undefined, { format = 'auto', html }: ReadOptions): RawReading {
  const actual = format === 'auto' ? formatOf(source) : format
  if (actual === 'text') return { text: source, blocks: blocksOf(source, title), found: {}, warnings: [] }
  if (actual === 'markdown') return readMarkdown(source, title)
  if (html) return html(source, title)
  throw new DemarcheError(
    'html-reader-missing',
    "This is HTML: import { html } from '@demarche/core/html' and pass { html }, or say { format: 'text' }.",
  )
}

/** No article has more. */
const mostBylines = 40

/** What by-lines and the headline before the first paragraph say. */
function toldBy({ text, blocks }: RawReading): FoundFacts {
  const words = ({ start, end }: Block) => text.slice(start, end)
  const story = blocks.findIndex((block) => block.kind === 'paragraph')
  const headlines = blocks.slice(0, Math.max(0, story)).filter((block) => block.kind === 'headline')
  const bylines = blocks
    .filter((block) => block.kind === 'byline')
    .slice(0, mostBylines)
    .map(words)
  const authors = [...new Set(bylines.flatMap(authorsOf))]
  return present({
    title: headlines.map(words).find((line) => line.split(/\s+/).length > 3),
    authors,
    publishedAt: bylines.map(dateOf).find((date) => date !== undefined),
  })
}

/** The same text has the same id everywhere: two 32-bit FNV-1a hashes over its UTF-16 code units. */
function idOf(text: string): string {
  let low = 0x811c9dc5
  let high = 0xcbf29ce4
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x01000197)
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
