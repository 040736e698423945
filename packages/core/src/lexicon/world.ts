import { allBodies } from './bodies'
import { allCompanies } from './companies'
import { generics } from './generics'
import { capitals, jurisdictions } from './jurisdictions'
import { createLexicon } from './load'
import { givenNames } from './names'
import { titleTable } from './titles'

/** Every row that ships with the package. Its indexes are built on first use. */
export const worldLexicon = createLexicon({
  entries: [...jurisdictions, ...capitals, ...allBodies, ...allCompanies],
  offices: [],
  titles: titleTable,
  generics,
  givenNames,
})
