import { assembleExtractor, type Extractor } from './extract'
import type { OwnConcept } from './find/index'
import type { DependencyParser, Language } from './language/index'
import type { Lexicon } from './lexicon/index'
import type { Dossier, EventType } from './model'
import type { ArticleInput, ReadOptions } from './read/index'
import type { MeasureRule, Teller } from './tell/index'

export interface ExtractorOptions {
  /** Types of event to tell; `[]` finds entities alone and loads no parser. Default: all. */
  layers?: readonly EventType[]
  /** Default: wink-nlp with the parser below. */
  language?: Language
  /** Default: `@demarche/parser` with its own weights. */
  parser?: DependencyParser
  /** Default: what the package knows of the world. `defineLexicon` adds to it. */
  lexicon?: Lexicon
  /** Tried before the package's own rules for measures; from `defineRule`. */
  rules?: readonly MeasureRule[]
  /** Technologies beside those of the ontology; from `defineConcepts`. */
  concepts?: readonly OwnConcept[]
}

/**
 * An extractor with all that the package ships: wink-nlp's tokens, the parser, the lexicon and every rule. They load on
 * the first call; make one extractor and keep it.
 */
export async function createExtractor({
  layers,
  language,
  parser,
  lexicon,
  rules = [],
  concepts,
}: ExtractorOptions = {}): Promise<Extractor> {
  const [tellers, spoken, known] = await Promise.all([
    tellersOf(layers, rules),
    language ?? loadLanguage(parser, layers?.length !== 0),
    lexicon ?? import('./lexicon/index').then(({ worldLexicon }) => worldLexicon),
  ])
  return assembleExtractor({ language: spoken, lexicon: known, tellers, ...(concepts && { concepts }) })
}

async function tellersOf(
  layers: readonly EventType[] | undefined,
  rules: readonly MeasureRule[],
): Promise<readonly Teller[]> {
  if (layers?.length === 0) return []
  const { createTellers, TELLERS } = await import('./tell/index')
  const tellers = rules.length > 0 ? createTellers(rules) : TELLERS
  return layers ? tellers.filter((teller) => layers.includes(teller.type)) : tellers
}

async function loadLanguage(parser: DependencyParser | undefined, needsTrees: boolean): Promise<Language> {
  const { winkLanguage } = await import('./language/index')
  return winkLanguage({ parser: parser ?? (needsTrees ? await loadParser() : undefined) })
}

async function loadParser(): Promise<DependencyParser> {
  const { createParser } = await import('@demarche/parser')
  return createParser()
}

let shared: Promise<Extractor> | undefined

/** Reads one article with the default extractor, which is made on the first call and kept. */
export async function extract(input: string | ArticleInput, options?: ReadOptions): Promise<Dossier> {
  shared ??= createExtractor()
  return (await shared).extract(input, options)
}
