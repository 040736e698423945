import { run } from './command'

try {
  process.exitCode = await run(process.argv.slice(2), (text) => process.stdout.write(text))
} catch (error) {
  process.stderr.write(`demarche-parser: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
