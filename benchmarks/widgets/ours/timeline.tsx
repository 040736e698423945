import { Timeline } from '@demarche/react/timeline'
import { dated, WINDOW } from '../data'
import { mount, pan, report } from '../mount'
import { draw } from './draw'

const dossier = dated(10_000)
report(
  (async () => {
    const time = await mount((element) => draw(element, <Timeline dossiers={dossier} window={WINDOW} />))
    const bins = [...document.querySelectorAll('rect.dm-item')].map((bin) =>
      Number.parseInt(bin.getAttribute('aria-label') ?? '', 10),
    )
    const shown = document.querySelectorAll('g.dm-item').length + bins.reduce((sum, count) => sum + count, 0)
    const chart = document.querySelector('.dm-chart') as Element
    const pointer = (type: string, clientX: number) =>
      chart.dispatchEvent(new PointerEvent(type, { clientX, clientY: 60, button: 0, pointerId: 1, bubbles: true }))
    chart.setPointerCapture = () => {}
    pointer('pointerdown', 600)
    const frame = await pan((step) => pointer('pointermove', 600 - step * 6))
    pointer('pointerup', 0)
    return { mount: time, shown, frame }
  })(),
)
