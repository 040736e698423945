import type { Dossier, Role } from '../model'
import { instrument } from '../ontology/index'
import { isAnnounced } from './json-ld'

/** A row in the shape of Global Trade Alert's interventions. */
export interface GtaRow {
  state_act_source: string
  intervention_type_id: number | null
  intervention_type: string
  mast_chapter: string | null
  gta_evaluation: 'Red' | 'Green' | 'Amber'
  implementing_jurisdictions: string[]
  affected_jurisdictions: string[]
  /** HS-2022 headings are not looked up: technologies by our own ids. */
  affected_products: string[]
  date_announced: string | null
  date_implemented: string | null
  date_removed: string | null
  is_in_force: boolean
}

/**
 * Global Trade Alert rows: measures that are announced or further, and have an imposer whose state is known. Harmful
 * (Red) is restrictive, liberalising (Green) easing; help for an industry and all else is Amber, since the handbook
 * judges it case by case. Dates that are no whole day are left out. Lost: what is only planned, statements, rationales,
 * evidence.
 */
export function toGta({ article, entities, events }: Dossier): GtaRow[] {
  const states = new Map(entities.map(({ id, iso, jurisdiction }) => [id, iso ?? jurisdiction]))
  const isoOf = (roles: readonly Role[]) => [...new Set(roles.flatMap(({ entity }) => states.get(entity) ?? []))]
  const day = (edtf: string | undefined) => (edtf && /^\d{4}-\d\d-\d\d$/.test(edtf) ? edtf : null)
  return events.flatMap((event) => {
    if (event.type !== 'measure' || event.negated || !isAnnounced(event)) return []
    const implementing = isoOf(event.imposers)
    if (implementing.length === 0) return []
    const { gta, mast, label } = instrument(event.instrument)
    return [
      {
        state_act_source: article.url ?? article.id,
        intervention_type_id: gta,
        intervention_type: label,
        mast_chapter: mast,
        gta_evaluation: event.direction === 'restrictive' ? 'Red' : event.direction === 'easing' ? 'Green' : 'Amber',
        implementing_jurisdictions: implementing,
        affected_jurisdictions: isoOf(event.targets),
        affected_products: event.objects.map(({ entity }) => entity),
        date_announced: day(event.dates.announced?.edtf),
        date_implemented: day(event.dates.effective?.edtf),
        date_removed: day(event.dates.ended?.edtf),
        is_in_force: event.stage === 'in-force',
      },
    ]
  })
}
