import type { Entry } from '../entry'
import { chips } from './chips'
import { industry } from './industry'
import { institutes } from './institutes'
import { pressOutlets } from './outlets'
import { newcomers } from './newcomers'
import { platforms } from './platforms'
import { security } from './security'
import { telecoms } from './telecoms'

export const allCompanies: readonly Entry[] = [
  ...chips,
  ...platforms,
  ...telecoms,
  ...industry,
  ...security,
  ...newcomers,
  ...institutes,
  ...pressOutlets,
]
