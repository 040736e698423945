import { present } from '../present'
import type { FoundFacts } from '../types'

/** JSON-LD as pages write it: anything, anywhere. */
type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const articleType =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report\w*|\w+Article|SocialMediaPosting|Review)$/i
const pageType = /^(?:https?:\/\/schema\.org\/)?(?:WebPage|ItemPage|VideoObject|CreativeWork)$/i

/** Nodes deeper than this are no article's. */
const deepest = 12

/** What a schema.org article in a page's JSON-LD says. */
export interface StructuredFacts extends FoundFacts {
  /** The story as the page hands it to search engines; often cut short, sometimes with markup. */
  body?: string
}

/** https://schema.org/NewsArticle and its kin, read leniently: broken blocks are skipped. */
export function structuredFacts(blocks: string[]): StructuredFacts {
  const nodes = blocks.flatMap((block) => nodesOf(parse(block), 0))
  const article = nodes.find((node) => hasType(node, articleType)) ?? nodes.find((node) => hasType(node, pageType))
  if (!article) return {}
  const persons = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  )
  const page = article.mainEntityOfPage
  return present({
    title: text(article.headline) ?? text(article.name),
    publishedAt: text(article.datePublished) ?? text(article.dateCreated) ?? text(article.uploadDate),
    outlet: namesOf(article.publisher, persons)[0],
    language: text(article.inLanguage),
    url: text(article.url) ?? text(page) ?? (isObject(page) ? text(page['@id']) : undefined),
    body: text(article.articleBody),
    authors: namesOf(article.author ?? article.creator, persons),
  })
}

function parse(block: string): Json {
  const json = block
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>);?$/, '')
  for (const attempt of [
    json,
    json.replace(/[\u0000-\u001f]+/g, ' '),
    json.replace(/,(\s*[}\]])/g, '$1').replace(/[\u0000-\u001f]+/g, ' '),
  ]) {
    try {
      return JSON.parse(attempt) as Json
    } catch {
      // Pages break JSON with raw line ends and trailing commas.
    }
  }
  return null
}

function nodesOf(value: Json, depth: number): JsonObject[] {
  if (depth > deepest) return []
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, depth + 1))
  if (!isObject(value)) return []
  const nested = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'].flatMap((key) =>
    nodesOf(value[key] ?? null, depth + 1),
  )
  return [value, ...nested]
}

function hasType(node: JsonObject, wanted: RegExp): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']]
  return types.some((type) => typeof type === 'string' && wanted.test(type))
}

const text = (value: Json | undefined): string | undefined => {
  if (Array.isArray(value)) return text(value[0])
  return typeof value === 'string' && value.trim() ? value.trim() : undefined
}

function namesOf(value: Json | undefined, persons: Map<string, JsonObject>): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, persons))
  if (typeof value === 'string') return value.trim() ? [value.trim()] : []
  if (!isObject(value)) return []
  const referred = typeof value['@id'] === 'string' ? persons.get(value['@id']) : undefined
  return namesOf(value.name ?? referred?.name, persons)
}
