import { type KeyboardEvent, memo, type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { Frame, Subheading } from '../../frame/Frame'
import { useDemarche } from '../../react/context'
import { useHover, useSelection } from '../../react/hooks'
import { standalone } from '../../react/standalone'
import type { Row } from '../../store/data'
import { EVENT_TYPES } from '../../store/roles'
import { countTypes, type MarkedBlock, type Marks, type Segment } from '../../views/marks'
import { useArticleMarks } from './useArticleMarks'

export interface ArticleReaderProps {
  /** Id of the article to show; left out, the selected event's, or else the first. */
  article?: string
}

/**
 * The article with its evidence marked. Arrow keys walk from mark to mark, Home and End go to the first and last,
 * Enter selects, Escape lifts the selection.
 */
export const ArticleReader = standalone<ArticleReaderProps>('ArticleReader', ({ article }) => {
  const { words } = useDemarche()
  const { dossier, marks } = useArticleMarks(article)
  const headline = marks?.blocks.find(({ kind }) => kind === 'headline')
  const walk = useWalk(marks)
  const block = (shown: MarkedBlock) => <Segments segments={shown.segments} marks={marks as Marks} {...walk.state} />
  return (
    <Frame
      widget="reader"
      title={
        <span className="dm-headline" dir="auto" {...walk.handlers}>
          {headline ? block(headline) : (dossier?.article.title ?? words.say('reader.title'))}
        </span>
      }
      subtitle={<Dateline {...dossier?.article} />}
      empty={dossier?.article.text.trim() === ''}
      emptyMessage="reader.empty"
    >
      {marks ? (
        <>
          <Legend rows={marks.rows} />
          <div className="dm-article" lang={dossier?.article.language} ref={walk.container} {...walk.handlers}>
            {marks.blocks
              .filter((shown) => shown !== headline)
              .map((shown) => (
                <p key={shown.start} data-kind={shown.kind} dir="auto">
                  {block(shown)}
                </p>
              ))}
          </div>
          <Unanchored marks={marks} />
        </>
      ) : null}
    </Frame>
  )
})

function Dateline({ outlet, authors, publishedAt }: { outlet?: string; authors?: string[]; publishedAt?: string }) {
  const { words } = useDemarche()
  const date = publishedAt ? Date.parse(publishedAt.slice(0, 10)) : Number.NaN
  const day = Number.isNaN(date)
    ? null
    : new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
  return (
    <>
      {[outlet, ...(authors ?? [])].filter(Boolean).map((name) => (
        <span key={name}>{name} · </span>
      ))}
      {day ? <time dateTime={publishedAt}>{day}</time> : words.say('board.undated')}
    </>
  )
}

/** The kinds of events in this text; pressing one filters to it. */
function Legend({ rows }: { rows: readonly Row[] }) {
  const { words, store } = useDemarche()
  const counts = countTypes(rows)
  return (
    <div className="dm-legend" role="group" aria-label={words.say('reader.legend')}>
      {EVENT_TYPES.filter((type) => counts.has(type)).map((type) => (
        <button
          key={type}
          type="button"
          className="dm-legend-item"
          onClick={() => store.toggle('facet-type', 'type', type)}
        >
          <span className="dm-swatch" data-type={type} aria-hidden="true">
            abc
          </span>
          {words.say(`type.${type}`)} <span className="dm-count">{words.number(counts.get(type) ?? 0)}</span>
        </button>
      ))}
    </div>
  )
}

interface WalkState {
  active: number
  selected: number
}

/** The keyboard's walk from mark to mark, and what pointer and focus mean. */
function useWalk(marks: Marks | null) {
  const { store } = useDemarche()
  const [selection, select] = useSelection()
  const [hover, setHover] = useHover()
  const [at, setAt] = useState(0)
  const container = useRef<HTMLDivElement>(null)
  const rows = marks?.rows ?? []
  const selected = rows.findIndex(({ key }) => key === selection)
  const active = Math.min(at, Math.max(rows.length - 1, 0))

  const root = () => container.current?.closest('section') ?? null
  const elementOf = (row: number) => root()?.querySelector<HTMLElement>(`[data-starts~="${row}"]`)

  useEffect(() => {
    const hot = rows.findIndex(({ key }) => key === hover)
    const elements = hot < 0 ? [] : [...(root()?.querySelectorAll(`[data-rows~="${hot}"]`) ?? [])]
    for (const element of elements) element.setAttribute('data-hot', '')
    return () => {
      for (const element of elements) element.removeAttribute('data-hot')
    }
  })

  useEffect(() => {
    if (selected < 0) return
    setAt(selected)
    const mark = elementOf(selected)
    const box = mark?.getBoundingClientRect()
    if (box && (box.top < 0 || box.bottom > window.innerHeight)) mark?.scrollIntoView({ block: 'center' })
  }, [selected])

  const rowUnder = (event: SyntheticEvent) => {
    const mark = (event.target as Element).closest('[data-rows]')
    const all = mark?.getAttribute('data-rows')?.split(' ').map(Number) ?? []
    return rows[all.includes(active) && event.type === 'focus' ? active : (all[0] ?? -1)]
  }

  const handlers = {
    onMouseOver: (event: SyntheticEvent) => setHover(rowUnder(event)?.key ?? null),
    onMouseLeave: () => setHover(null),
    onClick: (event: SyntheticEvent) => {
      const mark = (event.target as Element).closest('[data-rows]')
      const all = mark?.getAttribute('data-rows')?.split(' ').map(Number) ?? []
      const next = rows[all[(all.indexOf(selected) + 1) % all.length] ?? -1]
      if (next) select(next.key)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const to = { ArrowRight: active + 1, ArrowDown: active + 1, ArrowLeft: active - 1, ArrowUp: active - 1 }[
        event.key
      ]
      const target = to ?? { Home: 0, End: rows.length - 1 }[event.key]
      if (target !== undefined && rows[target]) {
        setAt(target)
        elementOf(target)?.focus()
        setHover(rows[target].key)
      } else if (event.key === 'Enter' || event.key === ' ') {
        if (rows[active]) select(rows[active].key)
      } else if (event.key === 'Escape') store.select(null)
      else return
      event.preventDefault()
    },
  }
  return { container, handlers, state: { active, selected } }
}

/** A run of text; memoised on what can change in it, so that walking redraws two paragraphs and not the article. */
const Segments = memo(
  function Segments({
    segments,
    marks,
    active,
    selected,
  }: { segments: readonly Segment[]; marks: Marks } & WalkState): ReactNode {
    const { words } = useDemarche()
    return segments.map(({ text, rows, starts }, index) => {
      const inner = marks.rows[rows[0] ?? -1]
      if (!inner) return text
      const first = starts.length > 0
      const current = rows.includes(selected) ? marks.rows[selected] : inner
      return (
        <mark
          key={index}
          className="dm-mark"
          data-type={(current ?? inner).event.type}
          data-depth={Math.min(rows.length, 3)}
          data-rows={rows.join(' ')}
          data-starts={first ? starts.join(' ') : undefined}
          data-selected={rows.includes(selected) || undefined}
          {...(first && {
            role: 'button',
            tabIndex: starts.includes(active) ? 0 : -1,
            'aria-pressed': starts.includes(selected),
            'aria-description': starts
              .map((row) => words.say(`type.${marks.rows[row]?.event.type ?? 'measure'}`))
              .join(', '),
          })}
        >
          {text}
        </mark>
      )
    })
  },
  (before, after) => {
    if (before.segments !== after.segments || before.marks !== after.marks) return false
    const touches = (row: number) => after.segments.some(({ rows }) => rows.includes(row))
    const same = (from: number, to: number) => from === to || (!touches(from) && !touches(to))
    return same(before.active, after.active) && same(before.selected, after.selected)
  },
)

function Unanchored({ marks }: { marks: Marks }) {
  const { words } = useDemarche()
  const [, select] = useSelection()
  if (marks.unanchored.length === 0) return null
  return (
    <div className="dm-unanchored">
      <Subheading>{words.say('reader.unanchored')}</Subheading>
      <p>{words.say('reader.unanchored.note')}</p>
      <ul>
        {marks.unanchored.map(({ row, evidence }) => (
          <li key={`${row.key} ${evidence.start}`}>
            <button type="button" className="dm-link" onClick={() => select(row.key)}>
              {words.say('reader.mark', { type: words.say(`type.${row.event.type}`), text: evidence.text })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
