import { ArticleReader } from '@demarche/react/article-reader'
import { article } from '../data'
import { answer, mount, report } from '../mount'
import { draw } from './draw'

const dossier = article(20_000, 1000)
report(
  (async () => {
    const time = await mount((element) => draw(element, <ArticleReader dossiers={dossier} />))
    const shown = document.querySelectorAll('.dm-mark[data-starts]').length
    const click = await answer(() => document.querySelectorAll<HTMLElement>('.dm-mark')[500]?.click())
    return { mount: time, shown, answer: click }
  })(),
)
