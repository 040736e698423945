import type { Evidence } from '../model'

/** Curly and straight quotation marks, dashes and spaces are one to a model that copies by heart. */
const FOLDS: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"', '–': '-', '—': '-' }

/** A text with runs of space and kinds of quotation marks made one, and where each of its units came from. */
function folded(text: string): { text: string; from: number[] } {
  const units: string[] = []
  const from: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] as string
    const isSpace = /\s/.test(unit)
    if (isSpace && units.at(-1) === ' ') continue
    units.push(isSpace ? ' ' : (FOLDS[unit] ?? unit))
    from.push(i)
  }
  return { text: units.join(''), from }
}

/** Finds quotations in one text: as they stand, or else but for spaces, quotation marks and dashes. */
export function quoteFinder(text: string): (quote: string, near?: number) => Evidence | null {
  const page = folded(text)
  const evidence = (start: number, end: number): Evidence => ({ start, end, text: text.slice(start, end) })

  return (quote, near = 0) => {
    const exact = nearest(text, quote, near)
    if (exact >= 0) return evidence(exact, exact + quote.length)
    const wanted = folded(quote).text.trim()
    const at = nearest(
      page.text,
      wanted,
      Math.max(
        0,
        page.from.findIndex((place) => place >= near),
      ),
    )
    if (at < 0) return null
    return evidence(page.from[at] as number, (page.from[at + wanted.length - 1] as number) + 1)
  }
}

/** Where a quotation stands whole, closest to where it is said to stand; -1 if nowhere. */
function nearest(text: string, quote: string, near: number): number {
  let best = -1
  if (quote === '') return best
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (!isWhole(text, at, at + quote.length)) continue
    if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at
  }
  return best
}

const WORD = /[\p{L}\p{N}]/u

/** "ban" is not in "Albany". */
function isWhole(text: string, start: number, end: number): boolean {
  const cuts = (at: number) =>
    at > 0 && at < text.length && WORD.test(text[at - 1] as string) && WORD.test(text[at] as string)
  return !cuts(start) && !cuts(end)
}
