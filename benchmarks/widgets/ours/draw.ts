import '../../../packages/react/dist/styles.css'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

export function draw(element: HTMLElement, node: ReactNode): void {
  flushSync(() => createRoot(element).render(node))
}
