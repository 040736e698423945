import type { Entry } from '../entry'
import { asianBodies } from './asia'
import { chineseBodies } from './cn'
import { bodiesElsewhere } from './elsewhere'
import { europeanBodies } from './eu'
import { memberStateBodies } from './europe'
import { international } from './international'
import { middlePowers } from './middle-powers'
import { usCongress } from './us-congress'
import { usExecutive } from './us-executive'

export const allBodies: readonly Entry[] = [
  ...usExecutive,
  ...usCongress,
  ...chineseBodies,
  ...europeanBodies,
  ...memberStateBodies,
  ...asianBodies,
  ...bodiesElsewhere,
  ...international,
  ...middlePowers,
]
