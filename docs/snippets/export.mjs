import { extract } from '@demarche/core'
import { toCsv, toGta, toJsonLd, toWebAnnotation } from '@demarche/core/export'

const dossier = await extract({
  text: 'China announced export controls on graphite.',
  publishedAt: '2023-10-20',
})

const { '@graph': graph } = toJsonLd(dossier)
console.log(graph.map((node) => node['@type']).join(', '))
console.log(toWebAnnotation(dossier).length, 'annotations')
console.log(toGta(dossier)[0])
console.log(toCsv([dossier]))
