import cytoscape from 'cytoscape'
import { graph } from '../data'
import { mount, report } from '../mount'

const { entities, events } = graph(2000, 4000)
const nodes = entities.map(({ id }, index) => ({
  data: { id },
  position: {
    x: 600 + Math.sqrt(index) * 9 * Math.cos(index * 2.4),
    y: 400 + Math.sqrt(index) * 6 * Math.sin(index * 2.4),
  },
}))
const edges = events.flatMap((event) =>
  event.type === 'measure'
    ? { data: { id: event.id, source: event.imposers[0]?.entity ?? '', target: event.targets[0]?.entity ?? '' } }
    : [],
)
report(
  (async () => {
    let drawn: cytoscape.Core | undefined
    const time = await mount((element) => {
      element.style.height = '780px'
      drawn = cytoscape({ container: element, elements: { nodes, edges }, layout: { name: 'preset' } })
    })
    return { mount: time, shown: drawn?.elements().length ?? 0 }
  })(),
)
