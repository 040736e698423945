import type { Dossier, Entity, Measure, Role, Statement } from '../model'
import { instrument } from '../ontology/index'

type Node = Readonly<Record<string, unknown>>

export interface JsonLd {
  '@context': 'https://schema.org'
  '@graph': Node[]
}

const TYPES: Readonly<Record<Entity['kind'], string>> = {
  jurisdiction: 'Country',
  body: 'GovernmentOrganization',
  company: 'Corporation',
  research: 'ResearchOrganization',
  organisation: 'Organization',
  person: 'Person',
  place: 'Place',
  concept: 'DefinedTerm',
}

/** Nearest of schema.org's three legal forces; before adoption a measure has none. */
const FORCE: Partial<Record<Measure['stage'], string>> = {
  'in-force': 'https://schema.org/InForce',
  suspended: 'https://schema.org/NotInForce',
  ended: 'https://schema.org/NotInForce',
  adopted: 'https://schema.org/NotInForce',
}

/**
 * schema.org: the article as NewsArticle, statements as Claim, measures that are announced or further as Legislation,
 * entities by kind. Lost: measures not yet announced, other types of event, targets and objects other than as `about`,
 * evidence other than a claim's words, confidence.
 */
export function toJsonLd({ article, entities, events }: Dossier): JsonLd {
  const base = article.url ?? `urn:demarche:article:${encodeURIComponent(article.id)}`
  const idOf = (id: string) => `${base}#${encodeURIComponent(id)}`
  const to = ({ entity }: Role) => ({ '@id': idOf(entity) })

  const claim = (event: Statement): Node => ({
    '@id': idOf(event.id),
    '@type': 'Claim',
    text: event.content.text,
    appearance: { '@id': base },
    ...(event.speaker ? { author: to(event.speaker) } : {}),
  })
  const legislation = (event: Measure): Node => ({
    '@id': idOf(event.id),
    '@type': 'Legislation',
    name: instrument(event.instrument).label,
    legislationType: event.instrument,
    legislationPassedBy: event.imposers.map(to),
    about: [...event.targets, ...event.objects].map(to),
    ...(FORCE[event.stage] ? { legislationLegalForce: { '@id': FORCE[event.stage] } } : {}),
    ...(event.dates.adopted ? { legislationDate: event.dates.adopted.edtf } : {}),
    subjectOf: { '@id': base },
  })
  const graph: Node[] = [
    {
      '@id': base,
      '@type': 'NewsArticle',
      ...(article.title ? { headline: article.title } : {}),
      ...(article.url ? { url: article.url } : {}),
      ...(article.publishedAt ? { datePublished: article.publishedAt } : {}),
      ...(article.outlet ? { publisher: { '@type': 'Organization', name: article.outlet } } : {}),
      ...(article.authors ? { author: article.authors.map((name) => ({ '@type': 'Person', name })) } : {}),
      inLanguage: article.language,
      mentions: entities.map(({ id }) => ({ '@id': idOf(id) })),
    },
    ...entities.map((entity) => ({
      '@id': idOf(entity.id),
      '@type': TYPES[entity.kind],
      name: entity.name,
      ...(entity.aliases.length ? { alternateName: entity.aliases } : {}),
      ...(entity.wikidata ? { sameAs: `http://www.wikidata.org/entity/${entity.wikidata}` } : {}),
    })),
    ...events.flatMap((event) =>
      event.type === 'statement' && !event.negated
        ? [claim(event)]
        : event.type === 'measure' && !event.negated && isAnnounced(event)
          ? [legislation(event)]
          : [],
    ),
  ]
  return { '@context': 'https://schema.org', '@graph': graph }
}

const BEFORE: ReadonlySet<Measure['stage']> = new Set(['considered', 'planned', 'proposed', 'abandoned', 'unknown'])

/** Announced or further: an act, not talk of one. */
export function isAnnounced({ stage }: Measure): boolean {
  return !BEFORE.has(stage)
}
