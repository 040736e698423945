// Writes src/messages/vocabulary.ts: the ontology's English labels and nothing else, so that a page
// that draws a board does not load definitions, aliases and codes.
import { writeFileSync } from 'node:fs'
import { CONCEPTS } from '../../core/src/ontology/concepts.ts'
import { INSTRUMENTS } from '../../core/src/ontology/instruments.ts'

const labels = (rows) => Object.fromEntries(Object.entries(rows).map(([id, { label }]) => [id, label]))

writeFileSync(
  new URL('../src/messages/vocabulary.ts', import.meta.url),
  `// Written by scripts/vocabulary.mjs from the ontology; run it again when the ontology changes.

export const INSTRUMENT_LABELS: Readonly<Record<string, string>> = ${JSON.stringify(labels(INSTRUMENTS))}

export const CONCEPT_LABELS: Readonly<Record<string, string>> = ${JSON.stringify(labels(CONCEPTS))}
`,
)
