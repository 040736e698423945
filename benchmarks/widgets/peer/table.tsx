import { Cell, Column, Row, Table, TableBody, TableHeader, TableLayout, Virtualizer } from 'react-aria-components'
import { measures } from '../data'
import { mount, report } from '../mount'
import { draw } from '../ours/draw'

const rows = measures(10_000).flatMap(({ article, entities, events }) => {
  const name = new Map(entities.map((entity) => [entity.id, entity.name]))
  return events.flatMap((event) =>
    event.type === 'measure'
      ? {
          id: `${article.id}/${event.id}`,
          cells: [
            `${event.instrument} ${event.reportedAs}`,
            event.imposers.map((role) => name.get(role.entity)).join(', '),
            event.targets.map((role) => name.get(role.entity)).join(', '),
            event.objects.map((role) => name.get(role.entity)).join(', '),
            event.stage,
            event.direction,
            event.when?.edtf ?? '',
            String(event.confidence),
          ],
        }
      : [],
  )
})
const columns = ['Measure', 'Imposer', 'Target', 'Technology', 'Stage', 'Direction', 'When', 'Confidence']

report(
  (async () => {
    const time = await mount((element) =>
      draw(
        element,
        <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 56, headingHeight: 32 }}>
          <Table
            aria-label="Measures"
            selectionMode="single"
            style={{ height: 420, overflow: 'auto', display: 'block' }}
          >
            <TableHeader>
              {columns.map((column, index) => (
                <Column key={column} id={column} isRowHeader={index === 0}>
                  {column}
                </Column>
              ))}
            </TableHeader>
            <TableBody items={rows}>
              {(row) => (
                <Row>
                  {row.cells.map((cell, index) => (
                    <Cell key={columns[index]}>{cell}</Cell>
                  ))}
                </Row>
              )}
            </TableBody>
          </Table>
        </Virtualizer>,
      ),
    )
    if (document.querySelectorAll('[role=row]').length < 5) throw new Error('no rows')
    return { mount: time, shown: Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')) - 1 }
  })(),
)
