import type { StatementMode } from '../../ontology/index'
import { signals } from './signals'

const OPENING = '^[“"‘\'\\s]*(?:that )?'
const matchers = signals.map(({ mode, words, opening }) => ({
  mode,
  pattern: new RegExp(
    `${opening ? OPENING : '(?<![\\p{L}\\p{N}])'}(?:${words.map(escape).join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  ),
}))

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** What is done by saying these words, where the reporting verb does not tell. */
export function modeOfContent(content: string): StatementMode {
  const words = content.toLowerCase()
  return matchers.find(({ pattern }) => pattern.test(words))?.mode ?? 'say'
}
