// Every type of the model as a zod schema. In a subpath of its own: zod is an optional peer dependency, and
// extraction never loads it.
export * from './article'
export * from './dossier'
export * from './entity'
export * from './event'
export * from './ontology'
export { isDossier, parseDossier } from './parse'
