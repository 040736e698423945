import type { Dossier, Evidence, Role } from '@demarche/core'
import walk from './generated/walk.json'

export const dossier = walk.dossier as unknown as Dossier
export const { sentences, tree, mentions, times } = walk
export const { text, blocks } = dossier.article

export const nameOf = (id: string): string => dossier.entities.find((entity) => entity.id === id)?.name ?? id

export const namesOf = (roles: readonly Role[]): string => roles.map(({ entity }) => nameOf(entity)).join(', ')

/** A paragraph cut at its marks; marks do not overlap. */
export function cut<M extends { start: number; end: number }>(
  { start, end }: { start: number; end: number },
  marks: readonly M[],
): { text: string; mark?: M }[] {
  const pieces: { text: string; mark?: M }[] = []
  let at = start
  for (const mark of marks.filter((mark) => mark.start >= start && mark.end <= end)) {
    if (mark.start < at) continue
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start) })
    pieces.push({ text: text.slice(mark.start, mark.end), mark })
    at = mark.end
  }
  if (at < end) pieces.push({ text: text.slice(at, end) })
  return pieces
}

export const firstWords = (evidence: readonly Evidence[]): string => evidence[0]?.text ?? ''
