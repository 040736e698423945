// An article walks through the core in one direction; a room knows only the rooms before it.
const foundations = ['ontology', 'model', 'parts', 'errors']
const rooms = {
  ontology: [],
  model: ['ontology'],
  errors: [],
  parts: ['ontology', 'model'],
  schemas: ['ontology', 'model', 'errors'],
  lexicon: foundations,
  read: foundations,
  language: foundations,
  find: [...foundations, 'lexicon', 'language'],
  resolve: [...foundations, 'lexicon', 'language', 'find'],
  tell: [...foundations, 'lexicon', 'language', 'find', 'resolve'],
  link: [...foundations, 'lexicon', 'language', 'find', 'resolve', 'tell'],
  record: foundations,
  export: foundations,
  ground: [...foundations, 'lexicon', 'language', 'find'],
  knowledge: [...foundations, 'lexicon', 'find', 'tell', 'extract'],
}

const src = '^packages/core/src/'
const inRoom = (names) => `${src}(${names.join('|')})(/|\\.ts$)`
const tests = '\\.(test|test-d|fixture)\\.ts$'

const layers = Object.entries(rooms).map(([room, before]) => ({
  name: `core/${room}`,
  comment: before.length ? `may import only ${before.join(', ')}` : 'may import nothing of the core',
  severity: 'error',
  from: { path: inRoom([room]), pathNot: tests },
  to: { path: src, pathNot: inRoom([room, ...before]) },
}))

export default {
  forbidden: [
    ...layers,
    {
      name: 'core-runs-anywhere',
      comment: 'the core knows neither Node nor React',
      severity: 'error',
      from: { path: src, pathNot: tests },
      to: { path: ['^react'], dependencyTypes: ['npm', 'npm-dev'] },
    },
    {
      name: 'core-runs-anywhere-node',
      comment: 'the core knows neither Node nor React',
      severity: 'error',
      from: { path: src, pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'zod-in-schemas-only',
      comment: 'extraction loads no zod',
      severity: 'error',
      from: { path: src, pathNot: [`${src}schemas/`, tests] },
      to: { path: 'node_modules/zod' },
    },
    {
      name: 'packages-through-their-face',
      comment: 'a package imports another by its name, never by its files',
      severity: 'error',
      from: { path: '^packages/([^/]+)/', pathNot: ['^packages/[^/]+/scripts/', tests] },
      to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'], dependencyTypesNot: ['aliased'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: ['node_modules', 'dist'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
