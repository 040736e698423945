import type { Dossier } from '@demarche/core'
import type { Clause, DossierInput, Store } from '@demarche/react/store'
import css from 'demarche:stylesheet'
import { createFeed, type FeedSource } from './data'

/** Draws a widget into an element's shadow root, and takes it away again. */
export interface Drawing {
  draw(root: Element, settings: Settings): void
  remove(root: Element): void
}

/** What a widget is drawn with. */
export interface Settings {
  store: Store
  loading: boolean
  error: string | null
  theme: 'light' | 'dark' | 'system' | undefined
  dir: 'ltr' | 'rtl' | undefined
  locale: string | undefined
  messages: Record<string, string> | undefined
}

/** What the page around can do to the element itself stops here; its custom properties come through. */
const SHELL = ':host{display:block}.shell{all:initial;display:block;color-scheme:inherit}'

let sheet: CSSStyleSheet | undefined
function stylesheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(SHELL + css)
  }
  return sheet
}

const NAMED = ['light', 'dark', 'system'] as const

/** What every element of the family does: find its data, draw itself, tell the page. */
export abstract class DemarcheElement extends HTMLElement {
  static readonly observedAttributes = ['src', 'theme', 'dir', 'locale']

  #source: FeedSource | undefined
  #shell: HTMLDivElement | undefined
  #drawing: Drawing | undefined
  #messages: Record<string, string> | undefined
  #quiet: (() => void)[] = []
  #due = false

  /** Loads what draws this widget. */
  protected abstract load(): Promise<Drawing>

  /** True where the element is only a frame for those inside it. */
  protected get isFrame(): boolean {
    return false
  }

  /** The dossiers, handed over as data. */
  set data(dossiers: DossierInput) {
    this.#own().give(dossiers)
  }
  get data(): readonly Dossier[] {
    return this.store.getState().data.dossiers
  }

  /** Words to use instead of the English ones. */
  set messages(messages: Record<string, string> | undefined) {
    this.#messages = messages
    this.#redraw()
  }
  get messages(): Record<string, string> | undefined {
    return this.#messages
  }

  /** Key of the selected event, `article/event`. */
  set selection(key: string | null) {
    this.store.select(key)
  }
  get selection(): string | null {
    return this.store.getState().selection
  }

  set filters(filters: readonly Clause[]) {
    this.store.clear()
    for (const clause of filters) this.store.filter(clause)
  }
  get filters(): readonly Clause[] {
    return this.store.getState().filters
  }

  get store(): Store {
    return this.#feed().store
  }

  connectedCallback(): void {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: 'open' })
      root.adoptedStyleSheets = [stylesheet()]
      this.#shell = document.createElement('div')
      this.#shell.className = 'shell'
      root.append(this.#shell)
    }
    const outer = this.#outer()
    if (outer) {
      outer.addEventListener('demarche-change', this.#redraw)
      this.#quiet.push(() => outer.removeEventListener('demarche-change', this.#redraw))
    } else this.#begin()
    if (this.isFrame) this.#shell?.replaceChildren(document.createElement('slot'))
    else void this.#show()
  }

  disconnectedCallback(): void {
    for (const stop of this.#quiet.splice(0)) stop()
    if (this.#shell) this.#drawing?.remove(this.#shell)
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || before === now) return
    if (name === 'src' && now) void this.#own().load(now)
    else this.#redraw()
  }

  /** The element around this one that holds the data for both. */
  #outer(): DemarcheElement | null {
    const around = this.parentElement?.closest('demarche-board')
    return around instanceof DemarcheElement ? around : null
  }

  #own(): FeedSource {
    this.#source ??= createFeed((kind) => {
      if (kind !== 'progress') this.#tell(kind, kind === 'error' ? { message: this.#source?.feed.error } : {})
      else this.#tell('progress', { progress: this.#source?.feed.progress })
      this.dispatchEvent(new Event('demarche-change'))
      this.#redraw()
    })
    return this.#source
  }

  #feed(): FeedSource['feed'] {
    if (this.#source) return this.#source.feed
    const outer = this.#outer()
    return outer ? outer.#feed() : this.#own().feed
  }

  /** Takes up the data of an element that stands for itself, and listens to its store for the page. */
  #begin(): void {
    const own = this.#own()
    const src = this.getAttribute('src')
    const inline = this.querySelector(':scope > script[type="application/json"]')
    if (inline?.textContent) {
      try {
        own.give(JSON.parse(inline.textContent) as DossierInput)
      } catch {
        own.fail('The JSON inside the element does not parse.')
      }
    } else if (src && own.feed.loading) void own.load(src)
    let { selection, filters } = own.feed.store.getState()
    this.#quiet.push(
      own.feed.store.subscribe(() => {
        const now = own.feed.store.getState()
        if (now.selection !== selection) {
          selection = now.selection
          const row = selection === null ? undefined : now.data.find(selection)
          this.#tell('select', { key: selection, event: row?.event, article: row?.dossier.article.id })
        }
        if (now.filters !== filters) {
          filters = now.filters
          this.#tell('filter', { filters })
        }
      }),
    )
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(`demarche-${name}`, { detail, bubbles: true, composed: true }))
  }

  async #show(): Promise<void> {
    this.#drawing ??= await this.load()
    this.#redraw()
  }

  readonly #redraw = (): void => {
    if (this.#due) return
    this.#due = true
    queueMicrotask(() => {
      this.#due = false
      if (!this.isConnected || !this.#shell || !this.#drawing) return
      const { store, loading, error } = this.#feed()
      const theme = this.#setting('theme')
      const dir = this.#setting('dir')
      this.#drawing.draw(this.#shell, {
        store,
        loading,
        error,
        theme: NAMED.find((name) => name === theme),
        dir: dir === 'rtl' || dir === 'ltr' ? dir : undefined,
        locale: this.#setting('locale') ?? undefined,
        messages: this.#messages ?? this.#outer()?.messages,
      })
    })
  }

  #setting(name: string): string | null {
    return this.getAttribute(name) ?? this.#outer()?.getAttribute(name) ?? null
  }
}
