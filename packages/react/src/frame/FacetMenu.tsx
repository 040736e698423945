import type { EventType } from '@demarche/core'
import { type KeyboardEvent, useRef } from 'react'
import { valueName } from '../messages/names'
import { useDemarche } from '../react/context'
import { useData, useFacet } from '../react/hooks'
import type { Field } from '../store/fields'

const SHOWN = 40

/** A field's values as a list of boxes to tick. Escape closes it. */
export function FacetMenu({ field, type }: { field: Field; type?: EventType }) {
  const { words } = useDemarche()
  const data = useData()
  const { values, toggle, clear } = useFacet(field, type)
  const menu = useRef<HTMLDetailsElement>(null)
  const chosen = values.filter((value) => value.chosen)
  const label = words.say(`field.${field}`)

  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return
    event.stopPropagation()
    menu.current.open = false
    menu.current.querySelector('summary')?.focus()
  }

  return (
    <details
      className="dm-menu"
      ref={menu}
      onKeyDown={close}
      onBlur={(event) => {
        if (menu.current && !menu.current.contains(event.relatedTarget)) menu.current.open = false
      }}
    >
      <summary className="dm-tool" aria-description={words.say('filter.by', { field: label })}>
        {label}
        {chosen.length > 0 ? <span className="dm-badge">{words.number(chosen.length)}</span> : null}
      </summary>
      <div className="dm-menu-panel" tabIndex={-1}>
        <fieldset>
          <legend className="dm-hidden">{label}</legend>
          {values.slice(0, SHOWN).map(({ value, count, chosen }) => (
            <label key={value} className="dm-option">
              <input type="checkbox" checked={chosen} onChange={() => toggle(value)} />
              <span>{valueName(words, data, field, value)}</span>
              <span className="dm-count">{words.number(count)}</span>
            </label>
          ))}
        </fieldset>
        {chosen.length > 0 ? (
          <button type="button" className="dm-button" onClick={clear}>
            {words.say('filter.any')}
          </button>
        ) : null}
      </div>
    </details>
  )
}
