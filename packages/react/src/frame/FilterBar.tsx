import { clauseName } from '../messages/names'
import { useDemarche } from '../react/context'
import { useData, useFilters } from '../react/hooks'

/** The conditions in force, each with its way out. */
export function FilterBar() {
  const { words, store } = useDemarche()
  const data = useData()
  const filters = useFilters()
  if (filters.length === 0) return null
  return (
    <div className="dm-filters" role="group" aria-label={words.say('filter.title')}>
      {filters.map((clause) => {
        const name = clauseName(words, data, clause)
        return (
          <button
            key={`${clause.source} ${clause.field}`}
            type="button"
            className="dm-chip"
            aria-label={words.say('filter.remove', { filter: name })}
            onClick={() => store.clear(clause.source, clause.field)}
          >
            {name} <span aria-hidden="true">✕</span>
          </button>
        )
      })}
      <button type="button" className="dm-link" onClick={() => store.clear()}>
        {words.say('filter.clear')}
      </button>
    </div>
  )
}
