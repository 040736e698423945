import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'

/** Where a key leads from the item at `at`; null when the key means nothing here. */
export type Steps = (key: string, at: number) => number | null

/** Through a list: all four arrows, Home and End. */
export function listSteps(length: number): Steps {
  return (key, at) => {
    switch (key) {
      case 'ArrowRight':
      case 'ArrowDown':
        return Math.min(at + 1, length - 1)
      case 'ArrowLeft':
      case 'ArrowUp':
        return Math.max(at - 1, 0)
      case 'Home':
        return 0
      case 'End':
        return length - 1
      default:
        return null
    }
  }
}

export interface Roving {
  /** Which item the Tab key stops at. */
  active: number
  setActive(index: number): void
  /** Focuses the Tab stop after the next drawing: what had the focus may be gone by then. */
  keepFocus(): void
  onKeyDown(event: KeyboardEvent): void
}

/**
 * One Tab stop for a whole chart: keys move the focus among elements with `data-item="<index>"`,
 * Enter and Space choose, as a button would.
 */
export function useRoving(
  container: RefObject<Element | null>,
  steps: Steps,
  onChoose: (index: number) => void,
): Roving {
  const [active, setActive] = useState(0)
  const moved = useRef(false)
  useEffect(() => {
    if (!moved.current) return
    const item = container.current?.querySelector<SVGElement | HTMLElement>('[data-item][tabindex="0"]')
    if (!item) return
    moved.current = false
    item.focus()
  })
  return {
    active,
    setActive,
    keepFocus: () => {
      moved.current = true
    },
    onKeyDown(event) {
      const item = (event.target as Element).getAttribute('data-item')
      if (item === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const at = Number(item)
      if (event.key === 'Enter' || event.key === ' ') onChoose(at)
      else {
        const to = steps(flipped(event.key, event.currentTarget), at)
        if (to === null) return
        moved.current = true
        setActive(to)
      }
      event.preventDefault()
    },
  }
}

/** In right-to-left pages the arrows keep pointing where they point. */
function flipped(key: string, element: Element): string {
  if (!key.startsWith('Arrow') || getComputedStyle(element).direction !== 'rtl') return key
  return { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[key] ?? key
}
