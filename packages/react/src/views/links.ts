import type { Link } from '@demarche/core'
import type { Data, Row } from '../store/data'

export interface Connection {
  relation: Link['relation']
  basis: Link['basis']
  /** True when the other event points here. */
  back: boolean
  other: Row
}

/** What an event amends, answers, carries out, and what does so to it. */
export function linksOf(data: Data, { dossier, event }: Row): Connection[] {
  return dossier.links.flatMap(({ from, to, relation, basis }) => {
    if (from !== event.id && to !== event.id) return []
    const back = to === event.id
    const other = data.find(`${dossier.article.id}/${back ? from : to}`)
    return other ? [{ relation, basis, back, other }] : []
  })
}
