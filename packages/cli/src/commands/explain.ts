import type { Dossier } from '@demarche/core'
import { Refusal } from '../exit'
import { bytesOf } from '../input'
import { explanationOf } from '../report/explanation'
import { paperOf } from '../report/paint'
import { type ArticleOptions, dossierOf } from './extract'

/** Why an event or an entity is in a dossier; the dossier is read, or made from an article first. */
export async function explain(path: string, id: string, options: ArticleOptions): Promise<void> {
  const dossier = path.endsWith('.json') ? await savedDossier(path) : await dossierOf(path, options)
  const explanation = explanationOf(dossier, id, paperOf(process.stdout))
  if (explanation === undefined) {
    const ids = [...dossier.events, ...dossier.entities].map((part) => part.id)
    throw new Refusal(`Nothing here has the id ${id}. There are: ${ids.join(', ') || 'none'}.`)
  }
  process.stdout.write(explanation)
}

async function savedDossier(path: string): Promise<Dossier> {
  const { parseDossier } = await import('@demarche/core/schemas')
  return parseDossier(new TextDecoder().decode(await bytesOf(path)))
}
