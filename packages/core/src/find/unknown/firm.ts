import { COMPANY_NOUNS, HEADS, NOT_ACTORS, REGIONS, THINGS } from '../heads'
import type { Found } from '../types'
import type { Word } from '../words'
import { withOwner } from './body'
import { tokenOf, type View } from './view'

/** A run of capitalised words that nothing around it explains at once. */
export interface Undecided {
  view: View
  at: number
  end: number
}

/** A row of firms is read from both ends in two; the bound keeps a hostile text from asking for more. */
const MOST_PASSES = 4

const words = (list: string) => new Set(list.split(' '))

/** What a firm does. */
const DEEDS = words(
  'say announce confirm deny decline report unveil launch sell make produce supply ship acquire buy plan invest build develop employ hire own operate hold own receive post sue appeal lobby respond comment argue warn tell add claim estimate expect agree agreed file partner license manufacture design export import source stop suspend halt cut raise generate lose win pay face compete rely argue',
)
/** What a firm has. */
const BELONGINGS = words(
  'shares stock revenue revenues sales profit profits earnings business customers clients suppliers employees staff workers engineers executives executive products product equipment gear technology technologies chips chip phones phone devices software app apps license licence licenses licences application factory factories plant plants fab fabs headquarters subsidiary subsidiaries founder co-founder chairman chief boss ceo spokesperson spokesman spokeswoman parent owner operations network networks platform platforms services service website exchange deal acquisition bid stake market investors analysts analyst data lawyers',
)
/** Before a list of firms. */
const LISTING = words('like including as')
/** What is done to a firm. */
const DONE_TO = words(
  'acquire buy sanction blacklist ban block bar sue fine target supply own join accuse allow force pressure add probe investigate',
)
const LABEL = /^(?:\p{Lu}[\p{L}\p{N}&’'.-]+)$/u

/** Firms among names that come back: by what they do, own, and stand in a row with. */
export function decideFirms(
  undecided: readonly Undecided[],
  found: readonly Found[],
  known: readonly Found[],
): Found[] {
  const shorter = shortForms([...found, ...known])
  const groups = new Map<string, Undecided[]>()
  for (const one of undecided) {
    const name = textOf(one)
    if (!couldBe(one) || shorter.has(name) || inBrackets(one)) continue
    const group = groups.get(name)
    if (group) group.push(one)
    else groups.set(name, [one])
  }
  const firms = new Set(
    [...found, ...known].filter(({ kind }) => kind === 'company').flatMap(({ first, last }) => [first, -last]),
  )
  const decided: Found[] = []
  for (let grew = true, pass = 0; grew && pass < MOST_PASSES; pass++) {
    grew = false
    for (const [name, group] of groups) {
      if (!isFirm(group, firms)) continue
      groups.delete(name)
      grew = true
      for (const { view, at, end } of group) {
        const firm = withOwner(view, at, end, 'company').found
        firms.add(firm.first).add(-firm.last)
        decided.push(firm)
      }
    }
  }
  return decided
}

function textOf({ view, at, end }: Undecided): string {
  return view.words
    .slice(at, end)
    .map(({ text }) => text)
    .join(' ')
}

/** What longer names may be cut to: "Qualcomm" for Qualcomm Inc. */
function shortForms(names: readonly Found[]): Set<string> {
  const forms = new Set<string>()
  for (const { kind, text } of names) {
    if (kind !== 'company') continue
    const parts = text.split(/\s+/u)
    for (let length = 1; length < parts.length; length++) forms.add(parts.slice(0, length).join(' '))
  }
  return forms
}

function inBrackets({ view, at, end }: Undecided): boolean {
  return view.words[at - 1]?.text === '(' && view.words[end]?.text === ')'
}

function couldBe({ view, at, end }: Undecided): boolean {
  const owner = view.endingAt.get((view.words[at] as Word).first)
  if (owner && owner.kind !== 'jurisdiction') return false
  if (/^(?:of|for)$/u.test(view.words[at - 1]?.text ?? '') && view.words[at - 2]?.capital) return false
  const run = view.words.slice(at, end)
  const last = (run.at(-1) as Word).text
  if (run.some(({ text }) => !LABEL.test(text) || THINGS.has(text) || REGIONS.has(text))) return false
  return !NOT_ACTORS.has(last) && HEADS.get(last) !== 'body'
}

function isFirm(group: readonly Undecided[], firms: ReadonlySet<number>): boolean {
  if (
    group.some(({ view, at }) =>
      /^(?:the|a|an|this|that|our|his|her|their|its)$/iu.test(view.words[at - 1]?.text ?? ''),
    )
  )
    return false
  if (group.every(opensSentence) && (group[0] as Undecided).end - (group[0] as Undecided).at === 1) return false
  const weights = group.map((one) => weigh(one, firms))
  const best = Math.max(...weights)
  return best >= 2 || weights.filter((weight) => weight > 0).length >= 2
}

/** "Observers say", "Spyware developed by": a capital that only opens a sentence says nothing. */
function opensSentence({ view, at }: Undecided): boolean {
  return at === 0 || /^["“”'‘’(:;—–•*|-]+$/u.test((view.words[at - 1] as Word).text)
}

/** 2 for what only firms do or have, 1 for what others may. */
function weigh({ view, at, end }: Undecided, firms: ReadonlySet<number>): number {
  const { words: all } = view
  const before = all[at - 1]
  const next = all[end]
  if (inRow(all, at, end, firms)) return 2
  if (before && LISTING.has(before.text) && listed(all, at - 1)) return 2
  if (before?.text === 'to' && all[at - 2]?.text.toLowerCase() === 'according') return 2
  if (/^['’]s?$/u.test(next?.text ?? '')) return BELONGINGS.has(all[end + 1]?.text ?? '') ? 1 : 0
  if (next && BELONGINGS.has(next.text)) return 1
  const verb = tokenOf(view, end)
  if (verb && (verb.upos === 'VERB' || verb.upos === 'AUX')) return DEEDS.has(verb.lemma) ? 1 : 0
  return DONE_TO.has(tokenOf(view, at - 1)?.lemma ?? '') ? 1 : 0
}

/** "Apple, X and Qualcomm" */
function inRow(all: readonly Word[], at: number, end: number, firms: ReadonlySet<number>): boolean {
  const joins = (k: number) => /^(?:,|and|or|&)$/u.test(all[k]?.text ?? '')
  const [left, right] = [all[at - 1], all[end + 1]]
  return (
    (joins(at - 1) && left !== undefined && firms.has(-left.first)) ||
    (joins(end) && right !== undefined && firms.has(right.first))
  )
}

/** "companies such as", "makers like", "suppliers, including" */
function listed(all: readonly Word[], opener: number): boolean {
  for (let at = opener - 1; at >= Math.max(0, opener - 4); at--) {
    const word = (all[at] as Word).text
    const one = word.replace(/ies$/u, 'y').replace(/s$/u, '')
    if (COMPANY_NOUNS.has(one) || one === 'player' || one === 'client' || one === 'brand' || one === 'sponsor')
      return true
  }
  return false
}
