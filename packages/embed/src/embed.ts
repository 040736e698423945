import { DemarcheElement, type Drawing } from './element'

export { DemarcheElement } from './element'

/** A chunk a widget: what is not on the page is not loaded. */
const WIDGETS: Record<string, () => Promise<{ default: Drawing }>> = {
  board: () => import('./widgets/board'),
  article: () => import('./widgets/article'),
  evidence: () => import('./widgets/evidence'),
  measures: () => import('./widgets/measures'),
  timeline: () => import('./widgets/timeline'),
  dyads: () => import('./widgets/dyads'),
  map: () => import('./widgets/map'),
  network: () => import('./widgets/network'),
  statements: () => import('./widgets/statements'),
  technologies: () => import('./widgets/technologies'),
}

/** `<demarche-board>` draws the whole board or, with other elements of the family inside it, is their shared data. */
for (const [name, load] of Object.entries(WIDGETS)) {
  const tag = `demarche-${name}`
  // Another copy of this script may have been here first; its elements then serve both.
  if (customElements.get(tag)) continue
  customElements.define(
    tag,
    class extends DemarcheElement {
      protected override async load(): Promise<Drawing> {
        return (await load()).default
      }
      protected override get isFrame(): boolean {
        return name === 'board' && [...this.children].some(({ localName }) => localName.startsWith('demarche-'))
      }
    },
  )
}
