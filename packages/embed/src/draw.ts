import type { DemarcheProps } from '@demarche/react'
import { type ComponentType, createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { Drawing, Settings } from './element'

const roots = new WeakMap<Element, Root>()

/** A React widget as something an element can draw; settings that are not set are left out. */
export function drawing(Widget: ComponentType<DemarcheProps>): Drawing {
  return {
    draw(element, settings: Settings) {
      let root = roots.get(element)
      if (!root) {
        root = createRoot(element)
        roots.set(element, root)
      }
      const set = Object.entries(settings).filter(([, value]) => value !== undefined)
      root.render(createElement(Widget, Object.fromEntries(set) as DemarcheProps))
    },
    remove(element) {
      roots.get(element)?.unmount()
      roots.delete(element)
    },
  }
}
