// Dossiers in the formats that other tools read.
export { toWebAnnotation, type WebAnnotation } from './annotation'
export { toCsv } from './csv'
export { type GtaRow, toGta } from './gta'
export { type JsonLd, toJsonLd } from './json-ld'
