import { namesIn } from '../authors'
import { dateOf } from '../date'
import { present } from '../present'
import type { FoundFacts } from '../types'
import { structuredFacts } from './structured'

/** Names of `<meta name|property|itemprop>`, best first. */
const metas = {
  title: ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'citation_title', 'title'],
  publishedAt: [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'og:published_time',
    'datepublished',
    'date_published',
    'publish-date',
    'publishdate',
    'pubdate',
    'publication_date',
    'publishtime',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'dc.date',
    'citation_publication_date',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'date',
    'datecreated',
    'article.published',
    'article_date_original',
    'displaydate',
    'iso-8601-publish-date',
    'published-date',
    'timestamp',
    'originalpublicationdate',
  ],
  authors: [
    'author',
    'article:author',
    'og:article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'byl',
    'article:author_name',
    'cxenseparse:author',
    'article.author',
    'authors',
    'twitter:data1',
  ],
  outlet: ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'twitter:site'],
  url: ['og:url', 'twitter:url', 'parsely-link'],
  language: ['og:locale', 'content-language', 'dc.language', 'language'],
} satisfies Partial<Record<keyof FoundFacts, string[]>>

/** What a page says of its article. */
export interface PageFacts {
  found: FoundFacts
  /** All the titles it gives the article, which its text may repeat. */
  titles: string[]
  /** The story as search engines get it. */
  body: string | undefined
}

/**
 * Asks JSON-LD first, then `<meta>`, then the page itself. To be asked before cleaning, which takes by-lines away.
 * Of titles, `<meta>` has the one that readers of other sites see, and comes first.
 */
export function factsOf(document: Document): PageFacts {
  const blocks = [...document.querySelectorAll('script[type*="ld+json"]')].map((script) => script.textContent ?? '')
  const { body, ...structured } = structuredFacts(blocks)
  const meta = metaValues(document)
  const first = (names: string[]) => names.map((name) => meta.get(name)?.[0]).find(Boolean)
  const outlet = structured.outlet ?? first(metas.outlet)
  const headings = [...document.querySelectorAll('h1')].map((heading) => clean(heading.textContent ?? ''))
  const tab = clean(document.querySelector('title')?.textContent ?? '')
  const titles = [first(metas.title), structured.title, ...headings, tab]
    .filter((title) => title !== undefined)
    .filter(Boolean)
    .map((title) => bareTitle(title, outlet, headings))
  const dates = metas.publishedAt.flatMap((name) => meta.get(name) ?? [])
  const lang = document.documentElement?.getAttribute('lang') || structured.language || first(metas.language)

  const found = present({
    title: titles[0],
    url: structured.url ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? first(metas.url),
    outlet,
    authors: authorsFrom(
      structured.authors,
      metas.authors.map((name) => meta.get(name) ?? []),
      document,
    ),
    publishedAt: [structured.publishedAt ?? '', ...dates].map(dateOf).find(Boolean) ?? dateInPage(document),
    language: lang?.replace('_', '-'),
  })
  return { found, titles, body }
}

function metaValues(document: Document): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const meta of document.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop')
    )?.toLowerCase()
    const content = clean(meta.getAttribute('content') ?? '')
    if (name && content) values.set(name, [...(values.get(name) ?? []), content])
  }
  return values
}

const clean = (words: string): string => words.replace(/\s+/g, ' ').trim()
const fold = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The title without what a page adds to it for its tab or for search engines: "… | Example News". */
function bareTitle(title: string, outlet: string | undefined, headings: string[]): string {
  const shown = headings.find((heading) => heading.split(' ').length > 3 && fold(title).includes(fold(heading)))
  if (shown) return shown
  for (const separator of title.matchAll(/ [|–—·»:-] | ?\| ?/g)) {
    const tail = fold(title.slice(separator.index + separator[0].length))
    const site = fold(outlet ?? '')
    if (tail && site && (tail.startsWith(site) || site.includes(tail))) return title.slice(0, separator.index).trim()
  }
  return title
}

function dateInPage(document: Document): string | undefined {
  const times = [
    ...document.querySelectorAll(
      '[itemprop="datePublished"], time[datetime], time, [class*="date" i], [class*="publish" i]',
    ),
  ]
  for (const time of times.slice(0, 40)) {
    const date = dateOf(
      time.getAttribute('datetime') ?? time.getAttribute('content') ?? clean(time.textContent ?? '').slice(0, 120),
    )
    if (date) return date
  }
  return undefined
}

const bylines =
  '[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], [class*="byline" i], [class*="author-name" i], [class*="author" i], [data-testid*="byline" i], [class*="writer" i]'

function authorsFrom(structured: string[] | undefined, stated: string[][], document: Document): string[] {
  for (const names of [structured ?? [], ...stated]) {
    const authors = [...new Set(names.flatMap(authorNames))]
    if (authors.length > 0) return authors
  }
  for (const byline of [...document.querySelectorAll(bylines)].slice(0, 20)) {
    const authors = namesIn(clean(byline.textContent ?? '').slice(0, 200))
    if (authors.length > 0) return authors
  }
  return []
}

/** One entry may name several, or none: an address, an account. */
function authorNames(entry: string): string[] {
  const name = clean(entry.replace(/^by:? /i, ''))
  if (!name || /^(?:https?:|@|www\.)|^[^\s@]+@[^\s@]+$/i.test(name) || name.length > 120) return []
  const several = namesIn(name)
  return several.length > 1 ? several : [name]
}
