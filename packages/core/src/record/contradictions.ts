import { compare } from './digest'
import { daysOf, overlap } from './days'
import type { Claim } from './join'
import type { Contradiction } from './types'

type Part = Contradiction['part']

/** What one telling says of each part on which sources can differ. */
function saysOf({ telling: { event } }: Claim): Partial<Record<Part, string>> {
  const says: Partial<Record<Part, string>> = { negated: String(event.negated) }
  if ('stage' in event && event.stage !== 'unknown') says.stage = event.stage
  if (event.type !== 'measure') return says
  says.direction = event.direction
  for (const [name, time] of Object.entries(event.dates)) says[name as keyof typeof event.dates] = time.edtf
  return says
}

const parts: readonly Part[] = ['stage', 'direction', 'negated', 'announced', 'adopted', 'effective', 'ended']

/**
 * Parts on which independent sources give values that can't both hold. A stage changes as time goes on, so only
 * stages told on the same day count; `2023-07` and `2023-07-03` agree.
 */
export function contradictionsOf(claims: readonly Claim[], original: ReadonlyMap<string, string>): Contradiction[] {
  return parts.flatMap((part) => {
    const said = claims.flatMap((claim) => {
      const value = saysOf(claim)[part]
      return value === undefined ? [] : [{ value, claim }]
    })
    const disputed = said.filter(({ value, claim }) =>
      said.some(
        (other) =>
          differ(part, value, other.value) &&
          original.get(claim.telling.source) !== original.get(other.claim.telling.source) &&
          (part !== 'stage' || claim.telling.published === other.claim.telling.published),
      ),
    )
    if (disputed.length === 0) return []
    const values = [...new Set(disputed.map(({ value }) => value))].toSorted(compare).map((value) => ({
      value,
      sources: disputed.filter((one) => one.value === value).map(({ claim }) => claim.telling.source),
    }))
    return [{ part, values }]
  })
}

function differ(part: Part, a: string, b: string): boolean {
  if (a === b) return false
  const [first, second] = [daysOf(a), daysOf(b)]
  return part === 'stage' || !first || !second || !overlap(first, second)
}
