import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import { dated, WINDOW } from '../data'
import { mount, report } from '../mount'

const items = dated(10_000).events.map(({ id, when }) => ({ id, content: '', start: when?.edtf ?? '', type: 'point' }))
report(
  (async () => {
    let timeline: Timeline | undefined
    const time = await mount((element) => {
      timeline = new Timeline(element, new DataSet(items), { start: WINDOW[0], end: WINDOW[1] - 1, height: 400 })
      timeline.redraw()
    })
    const [from, to] = WINDOW
    const inside = items.filter(({ start }) => Date.parse(start) >= from && Date.parse(start) < to)
    const visible = new Set(timeline?.getVisibleItems())
    return { mount: time, shown: inside.filter(({ id }) => visible.has(id)).length }
  })(),
)
