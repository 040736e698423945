import { Readability } from '@mozilla/readability'
import { endsSentence } from '../line'
import { blockAround, type Passage, passagesOf } from './flow'
import { prune } from './prune'

/** Beyond these a page is an attack or a dump, and only the plain walk, which is linear, is let near it. */
const deepest = 400
const mostNodes = 80_000
/** A longer body in JSON-LD is no article's, in UTF-16 code units. */
const longestBody = 200_000

/**
 * The passages of a page's story. Mozilla's Readability finds it; what the page marks as its body, and what it hands to
 * search engines, check the find.
 */
export function mainPassages(
  document: Document,
  structuredBody: string | undefined,
  warn: (message: string) => void,
): Passage[] {
  const root = document.body ?? document.documentElement
  for (const silent of document.querySelectorAll('template, script, style, noscript')) silent.remove()
  if (!isOrdinary(root)) {
    warn(`The page is nested deeper than ${deepest} levels or has over ${mostNodes} nodes: all its text was taken.`)
    return passagesOf(root)
  }
  prune(document)
  const whole = passagesOf(root)
  const marked = markedBody(document)
  const places = whole.map(({ element }) => placeOf(element))
  const dense = densest(whole, places)
  const readable = readableBody(document)
  const found = withLost(prose(readable) < prose(dense) * leastOfDense ? dense : readable, whole, places)
  const chosen = chooseBody(found, marked)
  if (prose(chosen) === 0) {
    warn('No main part was found on the page: all its text was taken.')
    return whole
  }
  return structuredBody && structuredBody.length < longestBody ? confirmed(chosen, structuredBody) : chosen
}

function readableBody(document: Document): Passage[] {
  try {
    const main = new Readability<Element>(document, {
      serializer: (node) => node as Element,
      keepClasses: true,
    }).parse()
    return main?.content ? passagesOf(main.content) : []
  } catch {
    return []
  }
}

/** How far up a paragraph's containers count. */
const containers = 6

/** The containers of a passage, innermost first. */
function placeOf(element: Element): Element[] {
  const place: Element[] = []
  for (let at = blockAround(element).parentElement; at && place.length < containers; at = at.parentElement)
    place.push(at)
  return place
}

/** A find with less prose than this share of what the densest container holds has missed the story. */
const leastOfDense = 0.6

/** The passages of the container that holds most prose, nearer containers first. */
function densest(whole: Passage[], places: Element[][]): Passage[] {
  const scores = new Map<Element, number>()
  let best: Element | undefined
  for (const [index, passage] of whole.entries()) {
    const length = prose([passage])
    for (const [up, container] of (places[index] ?? []).entries()) {
      const score = (scores.get(container) ?? 0) + length * (1 - up * 0.05)
      scores.set(container, score)
      if (score > (best ? (scores.get(best) ?? 0) : 0)) best = container
    }
  }
  return whole.filter((_, index) => best && places[index]?.includes(best))
}

/**
 * Readability loses paragraphs that stand in a box of their own. A sentence between those that it found, and in the
 * same container as several of them, is the story's.
 */
function withLost(found: Passage[], whole: Passage[], places: Element[][]): Passage[] {
  const known = new Set(found.map(({ words }) => words))
  const isFound = whole.map(({ words }) => known.has(words))
  const first = isFound.indexOf(true)
  const last = isFound.lastIndexOf(true)
  const company = new Map<Element, number>()
  for (const [index, place] of places.entries()) {
    if (isFound[index] && prose([whole[index] as Passage]) > 0)
      for (const element of place) company.set(element, (company.get(element) ?? 0) + 1)
  }
  const isLost = (passage: Passage, index: number) =>
    index > first &&
    index < last &&
    /^.{40,}\.["”’)]?$/.test(passage.words) &&
    (places[index] ?? []).some((element) => (company.get(element) ?? 0) > 2)
  return first < 0 || !whole.some((passage, index) => !isFound[index] && isLost(passage, index))
    ? found
    : whole.filter((passage, index) => isFound[index] || isLost(passage, index))
}

/** What the page itself marks as the body, by schema.org's microdata. */
function markedBody(document: Document): Passage[] {
  const bodies = [...document.querySelectorAll('[itemprop~="articleBody"]')].map(passagesOf)
  return bodies.reduce((best, body) => (prose(body) > prose(best) ? body : best), [])
}

/** Characters in passages that read like sentences of a story. */
const prose = (passages: Passage[]): number =>
  passages.reduce((sum, { words, linked }) => (linked < 0.5 && endsSentence(words) ? sum + words.length : sum), 0)

const fewest = 400

function chooseBody(found: Passage[], marked: Passage[]): Passage[] {
  if (prose(marked) < fewest) return found
  const ratio = prose(found) / prose(marked)
  return ratio < 0.75 || ratio > 1.6 ? marked : found
}

const fold = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Where search engines are handed nearly all of the story, what they are not handed is none of it. */
function confirmed(passages: Passage[], structuredBody: string): Passage[] {
  const body = fold(structuredBody)
  const isIn = passages.map(({ words }) => body.includes(fold(words)))
  const confirmedLength = passages.reduce((sum, { words }, index) => (isIn[index] ? sum + words.length : sum), 0)
  const length = passages.reduce((sum, { words }) => sum + words.length, 0)
  return confirmedLength > length * 0.85
    ? passages.filter((passage, index) => isIn[index] || prose([passage]) > 80)
    : passages
}

function isOrdinary(root: Element): boolean {
  let nodes = 0
  let depth = 0
  let node: Node | null = root
  while (node) {
    nodes += 1
    if (nodes > mostNodes || depth > deepest) return false
    if (node.firstChild) {
      node = node.firstChild
      depth += 1
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      depth -= 1
    }
    if (!node || node === root) return true
    node = node.nextSibling
  }
  return true
}
