import type { Sentence, Token } from '../../language/index'
import { type Arguments, readArguments } from '../arguments'
import { createFillers, type Fillers } from '../fillers'
import type { Scene } from '../types'
import { findQuotations, type Quotation } from './quotations'
import type { Words } from './types'

/** A scene with its relations read and its quotations marked: what every step here stands on. */
export interface Ground {
  scene: Scene
  args: Arguments
  fillers: Fillers
  quotations: readonly Quotation[]
  /** The quotation that holds a word. */
  quotationAt(index: number): Quotation | undefined
  token(index: number): Token | undefined
  sentenceOf(token: Token): Sentence
}

export function layGround(scene: Scene): Ground {
  const args = readArguments(scene.tree)
  const quotations = findQuotations(scene.article, scene.text)
  const within = new Map<number, Quotation>()
  for (const quotation of quotations) for (let i = quotation.first; i < quotation.last; i++) within.set(i, quotation)
  return {
    scene,
    args,
    fillers: createFillers(scene, args),
    quotations,
    quotationAt: (index) => within.get(index),
    token: (index) => scene.text.tokens[index],
    sentenceOf: (token) => scene.text.sentences[token.sentence] as Sentence,
  }
}

const EDGE = new Set([',', ';', ':', '-', '–', '—', '.', 'that', 'and', 'but'])

/** Cuts commas and conjunctions off both ends; null when nothing but them is there. */
export function trim(ground: Ground, { first, last }: Words): Words | null {
  let from = first
  let to = last
  while (from < to && EDGE.has(ground.token(from)?.lower ?? ',')) from++
  while (to > from && EDGE.has(ground.token(to - 1)?.lower ?? ',')) to--
  return to > from ? { first: from, last: to } : null
}

export function overlaps(a: Words, b: Words): boolean {
  return a.first < b.last && b.first < a.last
}
