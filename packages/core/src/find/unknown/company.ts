import { COMPANY_NOUNS, NOT_ACTORS } from '../heads'
import type { Word } from '../words'
import { give, type Reader, hasTitleBehind, tokenOf, type View } from './view'

const WORKS_AT = new Set(['at', 'for', 'with'])
const LEADING_ROLE = /^(?:ceo|cfo|cto|coo|chief|analyst|spokes)/u

/** "an analyst at Canalys", "vice president of architecture at Cerberus Sentinel" */
export const readEmployer: Reader = (view, at, end) => {
  const { words } = view
  const before = beforeArticle(view, at)
  if (before < 0 || end - at > 4 || !WORKS_AT.has((words[before] as Word).text)) return null
  return hasTitleBehind(view, before) ? give(view, at, end, 'company') : null
}

/** "Israeli startup Candiru", "BreachQuest, a security firm", "Kpler analyst". */
export const readCompany: Reader = (view, at, end) => {
  const { words } = view
  if (end - at > 4 || NOT_ACTORS.has((words[end - 1] as Word).text)) return null
  const before = words[beforeArticle(view, at)]
  const named = (before && COMPANY_NOUNS.has(before.text)) || ledBy(view, end) || introduced(view, end)
  return named ? give(view, at, end, 'company') : null
}

function beforeArticle({ words }: View, at: number): number {
  return words[at - 1]?.text === 'The' ? at - 2 : at - 1
}

function ledBy(view: View, end: number): boolean {
  const next = view.words[end]
  const title = next && view.titleStartingAt.get(next.first)
  if (!title || !LEADING_ROLE.test(title.title.text)) return false
  const after = view.text.tokens[title.last]
  return after?.lower !== 'and' && after?.lower !== 'of'
}

/** "…, a British security company" */
function introduced(view: View, end: number): boolean {
  const { words } = view
  if (words[end]?.text !== ',' || !/^an?$/u.test(words[end + 1]?.text ?? '')) return false
  for (let at = end + 2; at < Math.min(words.length, end + 8); at++) {
    if (COMPANY_NOUNS.has((words[at] as Word).text)) return true
    const upos = tokenOf(view, at)?.upos
    if (upos === 'VERB' || upos === 'ADP' || upos === 'PUNCT') return false
  }
  return false
}
