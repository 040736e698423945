import { HEADS, REGIONS, THINGS } from '../heads'
import type { Word } from '../words'
import { give, type Reader, tokenOf, type View } from './view'

const nouns = (list: string) => new Set(list.split(' '))
const PLACE_NOUNS = nouns(
  'province county prefecture region island city district oblast Province County Prefecture Island Islands City Strait District Oblast Airport',
)
const OF_PLACE = nouns(
  'city town village province state region island district port capital county prefecture peninsula',
)
const INSIDE = nouns('in near outside around')
const ROUTE = nouns('at from to')
const PLAIN = /^\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*$/u

/** "Jiangxi province", "the town of Clay", "in Orem, Utah", "near Eindhoven". */
export const readPlace: Reader = (view, at, end) => {
  const { words } = view
  const last = words[end - 1] as Word
  const next = words[end]
  const before = words[at - 1]
  if (REGIONS.has(last.text) || THINGS.has(last.text)) return null
  if (next && !next.capital && PLACE_NOUNS.has(next.text)) return give(view, at, end, 'place')
  if (end - at > 1 && PLACE_NOUNS.has(last.text)) return give(view, at, end, 'place')
  if (before?.text === 'of' && OF_PLACE.has(words[at - 2]?.text ?? '')) return give(view, at, end, 'place')
  if (!before || end - at > 3 || !words.slice(at, end).every((word) => PLAIN.test(word.text))) return null
  const preposition = before.text.toLowerCase()
  const located = next?.text === ',' && isPlace(view, end + 1)
  if ((INSIDE.has(preposition) || ROUTE.has(preposition)) && located) return give(view, at, end, 'place')
  return INSIDE.has(preposition) && standsByItself(view, end) && !HEADS.has(last.text)
    ? give(view, at, end, 'place')
    : null
}

function isPlace(view: View, at: number): boolean {
  const word = view.words[at]
  const around = word && view.startingAt.get(word.first)
  return (
    around !== undefined && (around.kind === 'place' || (around.kind === 'jurisdiction' && around.via !== 'demonym'))
  )
}

/** Not "in Windows machines", "in Bitcoin’s price". */
function standsByItself(view: View, end: number): boolean {
  const next = tokenOf(view, end)
  return (
    !next ||
    next.upos === 'PUNCT' ||
    next.upos === 'ADP' ||
    next.upos === 'CCONJ' ||
    next.upos === 'VERB' ||
    next.upos === 'AUX'
  )
}
