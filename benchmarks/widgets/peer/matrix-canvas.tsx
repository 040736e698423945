import { HeatMapCanvas } from '@nivo/heatmap'
import { codes } from '../data'
import { mount, report } from '../mount'
import { draw } from '../ours/draw'

const all = codes(60)
const data = all.map((id) => ({ id, data: all.map((x, index) => ({ x, y: index % 3 })) }))
report(
  (async () => {
    const time = await mount((element) =>
      draw(element, <HeatMapCanvas data={data} width={1200} height={1000} margin={{ top: 60, left: 60 }} />),
    )
    return { mount: time, shown: document.querySelector('canvas') ? 3600 : 0 }
  })(),
)
