import type { Dossier } from '@demarche/core'
import { generateDossiers } from '../../fixtures/generate'
import article from '../../fixtures/worked-article.json'

/** The dossier of the worked article. */
export const worked = article as unknown as Dossier

/** 250 made-up dossiers with 3,000 events. */
export const many = generateDossiers({ events: 3000 })

/** The key of the first event of a type. */
export function firstOf(type: Dossier['events'][number]['type'], dossier: Dossier = worked): string {
  return `${dossier.article.id}/${dossier.events.find((event) => event.type === type)?.id}`
}

/** Markup where names and words should be, and offsets that do not hold. */
export const hostile: Dossier = {
  ...worked,
  article: {
    ...worked.article,
    id: 'hostile',
    text: `${worked.article.text.slice(0, 1200)} <b>changed</b>`,
    blocks: [],
  },
  entities: worked.entities.map((entity) => ({ ...entity, name: `<img src=x onerror=alert(1)>${entity.name}` })),
}
