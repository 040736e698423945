import { DemarcheError, extract } from '@demarche/core'

try {
  await extract('   ')
} catch (error) {
  if (error instanceof DemarcheError) console.log(`${error.code}: ${error.message}`)
}
