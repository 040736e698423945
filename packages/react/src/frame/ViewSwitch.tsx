import { useState } from 'react'
import { useDemarche } from '../react/context'

export type ViewKind = 'chart' | 'table'

/** Chart or table: the same rows, drawn or listed. */
export function useViewSwitch(initial: ViewKind = 'chart') {
  const [view, setView] = useState(initial)
  return { view, tool: <ViewSwitch view={view} onChange={setView} /> }
}

function ViewSwitch({ view, onChange }: { view: ViewKind; onChange: (view: ViewKind) => void }) {
  const { words } = useDemarche()
  return (
    <div className="dm-switch" role="group" aria-label={words.say('tool.view')}>
      {(['chart', 'table'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className="dm-tool"
          aria-pressed={view === kind}
          onClick={() => onChange(kind)}
        >
          {words.say(`tool.${kind}`)}
        </button>
      ))}
    </div>
  )
}
