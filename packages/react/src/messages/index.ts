export { EN, type MessageKey, type Messages, type TermKey } from './en'
export { createWords, type Words } from './words'
