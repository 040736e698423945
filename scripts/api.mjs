// The public face of each package, entry by entry, against the snapshot in api/; `node scripts/api.mjs --write` renews it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import ts from 'typescript'
import { publicPackages, root } from './workspace.mjs'

const write = process.argv.includes('--write')

/** `{ '.': 'dist/index.d.ts' }`, for the entries that have types. */
function typedEntries({ exports = {} }) {
  return Object.entries(exports).flatMap(([entry, target]) => {
    const types = target.import?.types ?? target.types
    return types ? [[entry, types]] : []
  })
}

/** A function or type in full; a value with its type's head only, since tables and schemas run to pages. */
function describe(symbol, checker) {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const [declaration] = target.declarations ?? []
  if (!declaration) return `${symbol.name}: missing`
  if (ts.isVariableDeclaration(declaration)) {
    const [head] = checker.typeToString(checker.getTypeOfSymbol(target)).split(/[<{]/)
    return `const ${symbol.name}${head ? `: ${head}` : ''}`
  }
  const text = target.declarations.map((part) => part.getText().replace(/^(export )?(declare )?/, '')).join('\n')
  return text.replace(/\/\*\*[\s\S]*?\*\/\s*/g, '')
}

function faceOf({ folder, manifest }) {
  const entries = typedEntries(manifest)
  const files = entries.map(([, types]) => `${folder}/${types}`)
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    skipLibCheck: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  return entries.map(([entry, types]) => {
    const source = program.getSourceFile(`${folder}/${types}`)
    if (!source) throw new Error(`${manifest.name} exports ${types}, which is not there: run pnpm build.`)
    const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(source))
    const lines = exported.map((symbol) => describe(symbol, checker)).toSorted((a, b) => (a < b ? -1 : 1))
    return `# ${manifest.name}${entry.slice(1)}\n\n${lines.join('\n')}\n`
  })
}

/** The lines that only one side has. */
function difference(before, after) {
  const [old, now] = [before, after].map((text) => text.split('\n'))
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ]
}

mkdirSync(`${root}api`, { recursive: true })
let changed = false
for (const entry of publicPackages()) {
  const face = faceOf(entry).join('\n')
  if (!face) continue
  const snapshot = `${root}api/${entry.short}.txt`
  const before = existsSync(snapshot) ? readFileSync(snapshot, 'utf8') : ''
  if (write) writeFileSync(snapshot, face)
  else if (before !== face) {
    changed = true
    console.log(`✗ ${entry.manifest.name} shows another face:\n${difference(before, face).join('\n')}`)
  }
}
if (changed) {
  console.log('\nIf that is meant, run pnpm api --write, commit api/, and add a changeset.')
  process.exitCode = 1
}
