import { ground } from '@demarche/core/ground'

const text = 'Canada banned Huawei from its 5G networks.'
const draft = {
  entities: [
    { id: 'jurisdiction:CA', kind: 'jurisdiction', name: 'Canada', mentions: ['Canada'] },
    { id: 'company:huawei', kind: 'company', name: 'Huawei', mentions: ['Huawei'] },
    { id: 'company:zte', kind: 'company', name: 'ZTE', mentions: ['ZTE'] }, // not in the text
  ],
  events: [],
}
const { dossier, rejected } = ground(draft, text)

console.log(dossier.entities.map(({ id }) => id))
console.log(rejected)
