import { allBodies } from './bodies'
import { allCompanies } from './companies'
import { generics } from './generics'
import { capitals, jurisdictions } from './jurisdictions'
import { createLexicon } from './load'
import { givenNamesOf } from './names'
import { allOffices, allPeople } from './offices'
import { subnational } from './places'
import { titleTable } from './titles'

/** Every row that ships with the package. Its indexes are built on first use. */
export const worldLexicon = createLexicon({
  entries: [...jurisdictions, ...capitals, ...subnational, ...allBodies, ...allCompanies, ...allPeople],
  offices: allOffices,
  titles: titleTable,
  generics,
  givenNames: givenNamesOf(allPeople),
})
