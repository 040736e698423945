import { useDemarche } from '../react/context'

const SHOWN = 200

export interface PlainTableProps {
  caption: string
  columns: readonly string[]
  rows: readonly { key: string; cells: readonly string[]; current?: boolean; onChoose?: () => void }[]
}

/** The table behind a chart. */
export function PlainTable({ caption, columns, rows }: PlainTableProps) {
  const { words } = useDemarche()
  return (
    <div className="dm-scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className="dm-table">
        <caption className="dm-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map(({ key, cells, current, onChoose }) => (
            <tr key={key} data-current={current || undefined}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]} scope="row">
                    {onChoose ? (
                      <button type="button" className="dm-link" onClick={onChoose}>
                        {cell}
                      </button>
                    ) : (
                      cell
                    )}
                  </th>
                ) : (
                  <td key={columns[index]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN ? (
        <p className="dm-more">{words.say('table.first', { n: SHOWN, total: words.number(rows.length) })}</p>
      ) : null}
    </div>
  )
}
