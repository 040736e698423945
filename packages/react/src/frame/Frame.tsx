import { createElement, type ReactNode, useId, useRef } from 'react'
import type { MessageKey } from '../messages/en'
import { useDemarche } from '../react/context'
import { useData, useFilters } from '../react/hooks'

export interface FrameProps {
  widget: string
  title: ReactNode
  /** One line under the title. */
  subtitle?: ReactNode
  /** Controls beside the title. */
  tools?: ReactNode
  /** Header and rows of the CSV; made when asked for. */
  csv?: () => readonly (readonly string[])[]
  /** True when there is an SVG inside to download. */
  picture?: boolean
  /** True when the widget has nothing to show. */
  empty?: boolean
  /** What to say then, when no filter is to blame. */
  emptyMessage?: MessageKey
  /** What is not shown, and why. */
  notes?: readonly string[]
  className?: string
  children: ReactNode
}

/** Heading, tools and states around a widget. */
export function Frame(props: FrameProps) {
  const { words, theme, dir, headingLevel, loading, error } = useDemarche()
  const data = useData()
  const body = useRef<HTMLDivElement>(null)
  const heading = useId()
  const missing = data.dossiers.length === 0
  const ready = !loading && error === null && !missing && !props.empty
  return (
    <section
      className={`dm dm-frame dm-${props.widget} ${props.className ?? ''}`}
      aria-labelledby={heading}
      aria-busy={loading || undefined}
      data-theme={theme}
      dir={dir}
    >
      <header className="dm-head">
        <div className="dm-heading">
          {createElement(`h${headingLevel}`, { id: heading, className: 'dm-title' }, props.title)}
          {ready && props.subtitle ? <p className="dm-subtitle">{props.subtitle}</p> : null}
        </div>
        {ready ? (
          <div className="dm-tools">
            {props.tools}
            {props.csv || props.picture ? <Downloads {...props} of={() => body.current} /> : null}
          </div>
        ) : null}
      </header>
      {loading ? (
        <div className="dm-state dm-loading" role="status">
          {words.say('state.loading')}
        </div>
      ) : error !== null ? (
        <div className="dm-state dm-error" role="alert">
          <strong>{words.say('state.error')}</strong> {error}
        </div>
      ) : missing || props.empty ? (
        <Empty message={missing ? 'state.empty' : (props.emptyMessage ?? 'state.empty')} />
      ) : (
        <div className="dm-body" ref={body}>
          {props.children}
        </div>
      )}
      {!loading && error === null ? <Notes notes={props.notes ?? []} /> : null}
    </section>
  )
}

/** A heading inside a widget, `below` levels under the widget's own. */
export function Subheading({ below = 1, children }: { below?: number; children: ReactNode }) {
  const { headingLevel } = useDemarche()
  return createElement(`h${Math.min(headingLevel + below, 6)}`, { className: 'dm-label' }, children)
}

function Empty({ message }: { message: MessageKey }) {
  const { words, store } = useDemarche()
  const { problems } = useData()
  const filters = useFilters()
  if (message === 'state.empty' && problems.length > 0) return null
  const filtered = message !== 'state.empty' && filters.length > 0
  return (
    <div className="dm-state">
      <p>{words.say(filtered ? 'state.filtered' : message)}</p>
      {filtered ? (
        <button type="button" className="dm-button" onClick={() => store.clear()}>
          {words.say('state.clear')}
        </button>
      ) : null}
    </div>
  )
}

/** What could not be read, named; and what this widget leaves out. */
function Notes({ notes }: { notes: readonly string[] }) {
  const { words } = useDemarche()
  const { problems, dossiers } = useData()
  const refused = problems.filter(({ code }) => code === 'newer-version' || code === 'not-a-dossier')
  const shown = (dossiers.length === 0 ? problems : refused).slice(0, 3)
  const lines = [
    ...shown.map(({ code, dossier, detail }) => words.say(`problem.${code}`, { dossier: dossier + 1, detail })),
    ...(problems.length > shown.length && shown.length > 0
      ? [words.say('problem.more', { n: problems.length - shown.length })]
      : []),
    ...notes,
  ]
  if (lines.length === 0) return null
  return (
    <div className="dm-notes" role={shown.length > 0 ? 'alert' : undefined}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}

type Format = 'csv' | 'svg' | 'png'

function Downloads({ widget, csv, picture, of }: FrameProps & { of: () => HTMLElement | null }) {
  const { words } = useDemarche()
  const label = words.say('tool.download')
  const formats: Format[] = [...(csv ? (['csv'] as const) : []), ...(picture ? (['svg', 'png'] as const) : [])]
  const hand = async (format: Format) => {
    const { handOver } = await import('./download')
    await handOver(widget, format, csv, of()?.querySelector<SVGSVGElement>('svg[data-picture]') ?? null)
  }
  return (
    <div className="dm-downloads" role="group" aria-label={label}>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          className="dm-tool"
          aria-label={`${label} ${format.toUpperCase()}`}
          onClick={() => void hand(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
    </div>
  )
}
