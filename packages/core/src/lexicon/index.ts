export type {
  Entry,
  EntryKind,
  Form,
  Gender,
  Generic,
  How,
  LexiconTables,
  Office,
  Term,
  Title,
} from './entry'
export { fold, slug } from './fold'
export { anyContinuation, type Continuation, createMatcher, type Matcher, wordAt } from './matcher'
export { type Candidate, type Clash, createLexicon, type Lexicon, type Match, type TitleMatch } from './load'
export { bodies, named } from './rows'
export { type SourceKey, sources } from './sources'
export { worldLexicon, worldTables } from './world'
