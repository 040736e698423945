import { ActorNetwork } from '@demarche/react/actor-network'
import { graph } from '../data'
import { marksIn, mount, report } from '../mount'
import { draw } from './draw'

const dossier = graph(2000, 4000)
report(
  (async () => {
    const time = await mount((element) => draw(element, <ActorNetwork dossiers={dossier} limit={2000} />))
    return { mount: time, shown: marksIn('.dm-nodes') + marksIn('.dm-tie') }
  })(),
)
