import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useMemo, useRef } from 'react'
import { Frame } from '../../frame/Frame'
import { usePrinting } from '../../frame/usePrinting'
import { listSteps, useRoving } from '../../frame/useRoving'
import { actorName, conceptName, rangeName } from '../../messages/names'
import { useDemarche } from '../../react/context'
import { useData, useSelection, useView } from '../../react/hooks'
import { standalone } from '../../react/standalone'
import type { Row } from '../../store/data'
import { isAnchored } from '../../views/marks'
import { type Speaker, speakersOf, statementOf } from '../../views/statements'

export interface StatementListProps {
  /** Height of the scrolled part in pixels, default 480; a shorter list takes less. */
  height?: number
}

/** Above this many statements only those in sight are drawn. */
const ALL = 60

/** Who said what, by speaker, quoted or reported. Up and Down, Home and End move, Enter selects. */
export const StatementList = standalone<StatementListProps>('StatementList', ({ height = 480 }) => {
  const { words, store } = useDemarche()
  const data = useData()
  const rows = useView('statements')
  const speakers = useMemo(() => speakersOf(rows), [rows])
  const all = useMemo(() => speakers.flatMap((speaker) => speaker.rows), [speakers])
  const box = useRef<HTMLDivElement>(null)
  const printing = usePrinting()
  const roving = useRoving(box, listSteps(all.length), (at) => all[at] && store.select(all[at].key))
  const active = Math.min(roving.active, all.length - 1)
  const name = ({ id }: Speaker) => (id === null ? words.say('statements.nobody') : actorName(words, data, id))
  const csv = () => [
    [
      words.say('field.speaker'),
      words.say('field.mode'),
      words.say('field.text'),
      words.say('statements.direct'),
      words.say('field.when'),
    ],
    ...speakers.flatMap((speaker) =>
      speaker.rows.map((row) => {
        const { mode, content, direct } = statementOf(row)
        const time = data.times()[row.index]
        return [
          name(speaker),
          words.term(`mode.${mode}`),
          content.text,
          String(direct),
          time ? rangeName(words, time) : '',
        ]
      }),
    ),
  ]
  const whole = all.length <= ALL || printing
  return (
    <Frame
      widget="statements"
      title={words.say('statements.title')}
      subtitle={words.count('statements.count', all.length)}
      csv={csv}
      empty={all.length === 0}
      emptyMessage="statements.empty"
    >
      <div ref={box} onKeyDown={roving.onKeyDown} onMouseLeave={() => store.hover(null)} role="presentation">
        {whole ? (
          <Whole speakers={speakers} all={all} active={active} name={name} />
        ) : (
          <Windowed speakers={speakers} all={all} active={active} name={name} height={height} />
        )}
      </div>
    </Frame>
  )
})

interface PartProps {
  speakers: readonly Speaker[]
  all: readonly Row[]
  active: number
  name: (speaker: Speaker) => string
}

function Whole({ speakers, all, active, name }: PartProps) {
  const { words } = useDemarche()
  const [selection] = useSelection()
  return (
    <ul className="dm-speakers">
      {speakers.map((speaker) => (
        <li key={speaker.id} className="dm-speaker">
          <p className="dm-speaker-name">
            {name(speaker)} <span className="dm-count">{words.number(speaker.rows.length)}</span>
          </p>
          <ul>
            {speaker.rows.map((row) => {
              const at = all.indexOf(row)
              return (
                <li key={row.key}>
                  <Said row={row} at={at} tab={at === active} selected={row.key === selection} />
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** Long lists: what is in sight, each statement under its speaker's name where that begins. */
function Windowed({ speakers, all, active, name, height }: PartProps & { height: number }) {
  const { words } = useDemarche()
  const [selection] = useSelection()
  const scroller = useRef<HTMLDivElement>(null)
  const heads = useMemo(() => {
    const firsts = new Map<Row, Speaker>()
    for (const speaker of speakers) if (speaker.rows[0]) firsts.set(speaker.rows[0], speaker)
    return firsts
  }, [speakers])
  const virtual = useVirtualizer({
    count: all.length,
    estimateSize: () => 96,
    getScrollElement: () => scroller.current,
    initialRect: { width: 600, height },
    overscan: 6,
  })
  return (
    <div className="dm-scroll" ref={scroller} style={{ maxBlockSize: height }} tabIndex={-1}>
      <ul className="dm-speakers dm-windowed" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = all[index] as Row
          const head = heads.get(row)
          return (
            <li
              key={row.key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={all.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {head ? (
                <p className="dm-speaker-name">
                  {name(head)} <span className="dm-count">{words.number(head.rows.length)}</span>
                </p>
              ) : null}
              <Said row={row} at={index} tab={index === active} selected={row.key === selection} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const Said = memo(function Said({ row, at, tab, selected }: { row: Row; at: number; tab: boolean; selected: boolean }) {
  const { words, store } = useDemarche()
  const data = useData()
  const { mode, content, direct, topics } = statementOf(row)
  const time = data.times()[row.index]
  const anchored = isAnchored(content, row.dossier.article.text)
  return (
    <button
      type="button"
      className="dm-said"
      tabIndex={tab ? 0 : -1}
      data-item={at}
      aria-pressed={selected}
      onClick={() => store.select(row.key)}
      onMouseEnter={() => store.hover(row.key)}
      onFocus={() => store.hover(row.key)}
    >
      <span className="dm-said-words" data-direct={direct || undefined} lang={row.dossier.article.language} dir="auto">
        {direct ? `“${content.text.replace(/^["“]|["”]$/g, '')}”` : content.text}
      </span>
      <span className="dm-said-how">
        <b>{words.term(`mode.${mode}`)}</b> · {words.say(direct ? 'statements.direct' : 'statements.reported')}
        {time ? ` · ${rangeName(words, time)}` : null}
        {topics.length > 0 ? ` · ${topics.map((topic) => conceptName(words, topic)).join(', ')}` : null}
        {anchored ? null : <em className="dm-warn"> ({words.say('drawer.unanchored')})</em>}
      </span>
    </button>
  )
})
