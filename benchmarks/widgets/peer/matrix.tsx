import { HeatMap } from '@nivo/heatmap'
import { codes } from '../data'
import { mount, report } from '../mount'
import { draw } from '../ours/draw'

const all = codes(60)
const data = all.map((id) => ({ id, data: all.map((x, index) => ({ x, y: index % 3 })) }))
report(
  (async () => {
    const time = await mount((element) =>
      draw(element, <HeatMap data={data} width={1200} height={1000} animate={false} margin={{ top: 60, left: 60 }} />),
    )
    return { mount: time, shown: document.querySelectorAll('g[data-testid^="cell."], rect').length >= 3600 ? 3600 : 0 }
  })(),
)
