import { extract } from '@demarche/core'
import { parseDossier } from '@demarche/core/schemas'

const dossier = await extract('Canada banned Huawei from its 5G networks.')
parseDossier(dossier) // fits the schema, and every span has its words

dossier.events[0].evidence[0].start += 1
try {
  parseDossier(dossier)
} catch (error) {
  console.log(error.message)
}
