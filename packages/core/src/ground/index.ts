// A language model's draft, held against the words.
export { type Grounded, ground, type Reason, type Rejection } from './ground'
