import { DyadMatrix } from '@demarche/react/dyad-matrix'
import { everyDyad } from '../data'
import { answer, marksIn, mount, report } from '../mount'
import { draw } from './draw'

const dossier = everyDyad(60)
report(
  (async () => {
    const time = await mount((element) => draw(element, <DyadMatrix dossiers={dossier} limit={60} />))
    const shown = marksIn('.dm-chart > .dm-fill')
    const chart = document.querySelector('.dm-chart') as Element
    const { left, top } = chart.getBoundingClientRect()
    const click = await answer(() =>
      chart.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + 200, clientY: top + 200 })),
    )
    return { mount: time, shown, answer: click }
  })(),
)
