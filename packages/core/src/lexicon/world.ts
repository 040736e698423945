import { allBodies } from './bodies'
import { allCompanies } from './companies'
import type { LexiconTables } from './entry'
import { generics } from './generics'
import { capitals, jurisdictions } from './jurisdictions'
import { createLexicon } from './load'
import { givenNamesOf } from './names'
import { allOffices, allPeople } from './offices'
import { subnational } from './places'
import { titleTable } from './titles'

/** Every row that ships with the package. */
export const worldTables: LexiconTables = {
  entries: [...jurisdictions, ...capitals, ...subnational, ...allBodies, ...allCompanies, ...allPeople],
  offices: allOffices,
  titles: titleTable,
  generics,
  givenNames: givenNamesOf(allPeople),
}

/** Its indexes are built on first use. */
export const worldLexicon = createLexicon(worldTables)
