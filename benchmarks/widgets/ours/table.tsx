import { MeasureTable } from '@demarche/react/measure-table'
import { measures } from '../data'
import { answer, mount, report } from '../mount'
import { draw } from './draw'

const dossiers = measures(10_000)
report(
  (async () => {
    const time = await mount((element) => draw(element, <MeasureTable dossiers={dossiers} />))
    const shown = Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')) - 1
    const click = await answer(() => document.querySelector<HTMLElement>('.dm-sort')?.click())
    return { mount: time, shown, answer: click }
  })(),
)
