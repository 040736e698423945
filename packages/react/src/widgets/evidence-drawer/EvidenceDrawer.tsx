import type { Role, Time } from '@demarche/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { Frame, Subheading } from '../../frame/Frame'
import { DirectionMark, StageMark } from '../../frame/glyphs'
import { actorName, eventLine, eventName } from '../../messages/names'
import { useDemarche } from '../../react/context'
import { useData, useSelectedRow } from '../../react/hooks'
import { standalone } from '../../react/standalone'
import type { Row } from '../../store/data'
import { rolesOf } from '../../store/roles'
import { isAnchored } from '../../views/marks'
import { linksOf } from '../../views/links'

export interface EvidenceDrawerProps {
  /** A panel in the page, or a modal dialog that opens with the selection. Default `panel`. */
  as?: 'panel' | 'dialog'
}

/** The selected event in full, down to the words and the rule. Escape closes it. */
export const EvidenceDrawer = standalone<EvidenceDrawerProps>('EvidenceDrawer', ({ as = 'panel' }) => {
  const row = useSelectedRow()
  return as === 'dialog' ? <Dialog row={row} /> : <Panel row={row} />
})

function Dialog({ row }: { row: Row | undefined }) {
  const { store, words, theme, dir } = useDemarche()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (row && !dialog.current?.open) dialog.current?.showModal()
    if (!row) dialog.current?.close()
  }, [row])
  return (
    <dialog
      className="dm dm-dialog"
      ref={dialog}
      onClose={() => store.select(null)}
      aria-label={words.say('drawer.title')}
      data-theme={theme}
      dir={dir}
    >
      {row ? <Panel row={row} /> : null}
    </dialog>
  )
}

function Panel({ row }: { row: Row | undefined }) {
  const { store, words } = useDemarche()
  if (!row) {
    return (
      <Frame widget="drawer" title={words.say('drawer.title')}>
        <p className="dm-state">{words.say('drawer.none')}</p>
      </Frame>
    )
  }
  const { event } = row
  return (
    <Frame
      widget="drawer"
      title={eventName(words, event)}
      subtitle={
        <>
          <span className="dm-kind" data-type={event.type}>
            {words.say(`type.${event.type}`)}
          </span>
          {'stage' in event ? (
            <span>
              {event.type === 'measure' ? <StageMark stage={event.stage} /> : null} {words.term(`stage.${event.stage}`)}
            </span>
          ) : null}
          {event.type === 'measure' ? (
            <span>
              <DirectionMark direction={event.direction} /> {words.say(`direction.${event.direction}`)}
            </span>
          ) : null}
          {event.negated ? <strong>{words.say('drawer.negated')}</strong> : null}
        </>
      }
      tools={
        <button
          type="button"
          className="dm-tool"
          aria-label={words.say('drawer.close')}
          onClick={() => store.select(null)}
        >
          ✕
        </button>
      }
    >
      <div
        onKeyDown={(key) => {
          if (key.key === 'Escape') store.select(null)
        }}
        role="presentation"
      >
        <Words row={row} />
        <Roles row={row} />
        <Facts row={row} />
        <Links row={row} />
        <Reading row={row} />
      </div>
    </Frame>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="dm-part">
      <Subheading>{title}</Subheading>
      {children}
    </section>
  )
}

/** Each piece of evidence in its sentence, the trigger marked. */
function Words({ row }: { row: Row }) {
  const { words } = useDemarche()
  const { event, dossier } = row
  const { text, language } = dossier.article
  return (
    <Part title={words.say('drawer.words')}>
      {event.evidence.map((evidence, index) => {
        const anchored = isAnchored(evidence, text)
        const { trigger } = event
        const inside =
          anchored && isAnchored(trigger, text) && trigger.start >= evidence.start && trigger.end <= evidence.end
        return (
          <blockquote
            key={`${evidence.start}-${index}`}
            className="dm-quote"
            lang={language}
            dir="auto"
            data-type={event.type}
          >
            {inside ? (
              <>
                {text.slice(evidence.start, trigger.start)}
                <b>{trigger.text}</b>
                {text.slice(trigger.end, evidence.end)}
              </>
            ) : (
              evidence.text
            )}
            {anchored ? null : <em className="dm-warn"> ({words.say('drawer.unanchored')})</em>}
          </blockquote>
        )
      })}
      {event.type === 'measure' && event.reportedAs ? (
        <p className="dm-aside">{words.say('drawer.reported', { words: event.reportedAs })}</p>
      ) : null}
    </Part>
  )
}

function Roles({ row }: { row: Row }) {
  const { words } = useDemarche()
  const data = useData()
  const groups = rolesOf(row.event)
  if (groups.length === 0) return null
  return (
    <Part title={words.say('drawer.roles')}>
      <dl className="dm-facts">
        {groups.map(({ name, roles }) => (
          <div key={name}>
            <dt>{words.say(`role.${name}`)}</dt>
            {roles.map((role, index) => (
              <dd key={`${role.entity}-${index}`}>
                {actorName(words, data, role.entity)} <Basis role={role} text={row.dossier.article.text} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Part>
  )
}

/** The words that fill a role, or how we know without them. */
function Basis({ role, text }: { role: Role; text: string }) {
  const { words } = useDemarche()
  const said = role.evidence ? text.slice(role.evidence.start, role.evidence.end) : ''
  return (
    <span className="dm-basis" data-basis={role.basis}>
      {role.basis === 'stated' && said ? `“${said}”` : words.say(`basis.${role.basis}`)}
      {role.basis === 'coreferent' && said ? ` “${said}”` : null}
    </span>
  )
}

function Facts({ row }: { row: Row }) {
  const { words } = useDemarche()
  const data = useData()
  const { event } = row
  const times = timesOf(row)
  const amounts = 'amounts' in event ? (event.amounts ?? []) : []
  const bases = event.type === 'measure' ? (event.legalBasis ?? []) : []
  const reasons = event.type === 'measure' ? (event.rationales ?? []) : []
  const source = event.attribution?.source
  if (times.length + amounts.length + bases.length + reasons.length === 0 && !event.attribution) return null
  return (
    <Part title={words.say('drawer.dates')}>
      <dl className="dm-facts">
        {times.map(({ name, time }) => (
          <Fact
            key={name}
            term={words.say(name)}
            says={time.edtf}
            how={`“${time.text}”, ${words.say(`drawer.anchor.${time.anchor}`)}`}
          />
        ))}
        {amounts.map((amount) => (
          <Fact
            key={amount.evidence.start}
            term={words.say('drawer.amounts')}
            says={`${words.number(amount.value)} ${amount.unit}`}
            how={`“${amount.evidence.text}”`}
          />
        ))}
        {bases.map((basis) => (
          <Fact key={basis.start} term={words.say('drawer.basis')} says={basis.text} />
        ))}
        {reasons.map(({ rationale, evidence }) => (
          <Fact
            key={rationale}
            term={words.say('drawer.why')}
            says={words.term(`rationale.${rationale}`)}
            how={`“${evidence.text}”`}
          />
        ))}
        {event.attribution ? (
          <Fact
            term={words.say('drawer.source')}
            says={
              source ? actorName(words, data, source.entity) : words.term(`certainty.${event.attribution.certainty}`)
            }
            {...(source && { how: words.term(`certainty.${event.attribution.certainty}`) })}
          />
        ) : null}
      </dl>
    </Part>
  )
}

function Fact({ term, says, how }: { term: string; says: string; how?: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {says} {how ? <span className="dm-basis">{how}</span> : null}
      </dd>
    </div>
  )
}

const DATES = ['announced', 'adopted', 'effective', 'ended'] as const

function timesOf({ event }: Row): { name: `date.${'when' | (typeof DATES)[number]}`; time: Time }[] {
  const own = event.type === 'measure' ? (event.dates ?? {}) : {}
  const dates = DATES.flatMap((name) => {
    const time = own[name]
    return time ? [{ name: `date.${name}` as const, time }] : []
  })
  const { when } = event
  const known = dates.some(({ time }) => time.edtf === when?.edtf)
  return when && !known ? [{ name: 'date.when', time: when }, ...dates] : dates
}

function Links({ row }: { row: Row }) {
  const { words, store } = useDemarche()
  const data = useData()
  const links = linksOf(data, row)
  if (links.length === 0) return null
  return (
    <Part title={words.say('drawer.links')}>
      <ul className="dm-links">
        {links.map(({ relation, back, other, basis }) => (
          <li key={`${relation} ${other.key}`}>
            {words.say(back ? `relation.${relation}.back` : `relation.${relation}`)}{' '}
            <button type="button" className="dm-link" onClick={() => store.select(other.key)}>
              {eventLine(words, data, other)}
            </button>{' '}
            <span className="dm-basis">{words.say(`basis.${basis}`)}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Reading({ row }: { row: Row }) {
  const { words, explain } = useDemarche()
  const { event, dossier } = row
  const explanation = explain?.(dossier, event.id)
  return (
    <Part title={words.say('drawer.rule')}>
      <p className="dm-rule">
        <code>{event.rule}</code>
        <span>
          {words.say('drawer.confidence')}{' '}
          <meter
            className="dm-meter"
            min={0}
            max={1}
            value={event.confidence}
            aria-label={words.say('drawer.confidence')}
          />{' '}
          {Math.round(event.confidence * 100)}%
        </span>
      </p>
      {explanation ? (
        <>
          <Subheading below={2}>{words.say('drawer.alternatives')}</Subheading>
          {explanation.alternatives.length === 0 ? <p>{words.say('drawer.alternatives.none')}</p> : null}
          <ul className="dm-links">
            {explanation.alternatives.map(({ reading, reason }) => (
              <li key={reading}>
                {reading} <span className="dm-basis">{reason}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Part>
  )
}
