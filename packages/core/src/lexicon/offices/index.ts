import { allBodies } from '../bodies'
import { allCompanies } from '../companies'
import type { Entry, Office } from '../entry'
import { officeHolders } from '../holders'
import { asian } from './asia'
import { chinese } from './cn'
import { companyHeads } from './companies'
import { elsewhere } from './elsewhere'
import { european } from './eu'
import { europeanStates } from './europe'
import { british } from './gb'
import { international } from './international'
import { known } from './people'
import { usCongress } from './us-congress'
import { usExecutive } from './us-executive'

const whose = new Map([...allBodies, ...allCompanies].map(({ id, jurisdiction }) => [id, jurisdiction] as const))

const tables = officeHolders(
  [
    ...usExecutive,
    ...usCongress,
    ...chinese,
    ...europeanStates,
    ...european,
    ...british,
    ...asian,
    ...elsewhere,
    ...companyHeads,
    ...international,
  ],
  known,
  (of) => whose.get(of) ?? (of.includes(':') ? null : of),
)

export const allPeople: readonly Entry[] = tables.people
export const allOffices: readonly Office[] = tables.offices
