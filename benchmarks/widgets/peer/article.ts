import { createTextAnnotator } from '@recogito/text-annotator'
import '@recogito/text-annotator/text-annotator.css'
import { article } from '../data'
import { mount, report } from '../mount'

const dossier = article(20_000, 1000)
report(
  (async () => {
    let shown = 0
    const time = await mount((element) => {
      for (const paragraph of dossier.article.text.split('\n\n')) {
        const p = document.createElement('p')
        p.textContent = `${paragraph}\n\n`
        element.append(p)
      }
      const annotator = createTextAnnotator(element)
      annotator.setAnnotations(
        dossier.events.map(({ id, evidence: [span] }) => ({
          id,
          bodies: [],
          target: {
            annotation: id,
            selector: [{ start: span?.start ?? 0, end: span?.end ?? 0, quote: span?.text ?? '' }],
          },
        })) as never,
      )
      shown = annotator.getAnnotations().length
    })
    return { mount: time, shown }
  })(),
)
