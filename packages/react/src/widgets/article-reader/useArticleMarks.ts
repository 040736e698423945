import type { Dossier } from '@demarche/core'
import { useMemo } from 'react'
import { useData, useSelectedRow, useView } from '../../react/hooks'
import { type Marks, marksOf } from '../../views/marks'

/** The article to read, the selected event's or the first, with the marks that pass the filters. */
export function useArticleMarks(articleId?: string): { dossier: Dossier | null; marks: Marks | null } {
  const data = useData()
  const selected = useSelectedRow()
  const view = useView()
  const dossier =
    (articleId === undefined ? selected?.dossier : data.dossiers.find(({ article }) => article.id === articleId)) ??
    data.dossiers[0] ??
    null
  const marks = useMemo(
    () =>
      dossier &&
      marksOf(
        dossier,
        view.filter((row) => row.dossier === dossier),
      ),
    [dossier, view],
  )
  return { dossier, marks }
}
