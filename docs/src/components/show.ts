import type { Dossier } from '@demarche/core'
import { createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import Board from './Board'

const roots = new WeakMap<Element, Root>()

/** Draws a dossier's board into an element, in place of the one before. */
export function show(element: Element, dossier: Dossier): void {
  const root = roots.get(element) ?? createRoot(element)
  roots.set(element, root)
  root.render(createElement(Board, { dossier }))
}
