import { extract } from '@demarche/core'

const dossier = await extract({
  text: 'Canada will ban Huawei and ZTE from its 5G networks, Industry Minister François-Philippe Champagne said.',
  publishedAt: '2022-05-19',
})

const names = (roles) => roles.map(({ entity }) => entity).join(', ')
for (const event of dossier.events) {
  console.log(`${event.id} “${event.evidence[0].text}”`)
  if (event.type === 'measure') {
    console.log(`   ${event.instrument}, ${event.stage}`)
    console.log(`   ${names(event.imposers)} → ${names(event.targets)}, over ${names(event.objects)}`)
  }
  if (event.type === 'statement') console.log(`   ${event.speaker.entity} said so`)
}
