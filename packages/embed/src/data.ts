import type { Dossier } from '@demarche/core'
import { createStore, type DossierInput, loadDossiers, type Store } from '@demarche/react/store'

/** Where a family of elements stands: loading, failed, or with its dossiers. */
export interface Feed {
  store: Store
  loading: boolean
  error: string | null
  /** Bytes read so far, and in all when the server says. */
  progress: readonly [number, number | null] | null
}

export interface FeedSource {
  feed: Feed
  load(src: string): Promise<void>
  give(dossiers: DossierInput): void
  fail(error: string): void
}

/** The store of one element and what is inside it, filled from an address, inline JSON or a property. */
export function createFeed(onChange: (kind: 'load' | 'error' | 'progress') => void): FeedSource {
  const feed: Feed = { store: createStore(null), loading: true, error: null, progress: null }
  let loading: AbortController | null = null
  const settle = (dossiers: DossierInput) => {
    Object.assign(feed, { loading: false, error: null, progress: null })
    feed.store.setDossiers(dossiers)
    onChange('load')
  }
  const fail = (error: string) => {
    Object.assign(feed, { loading: false, error, progress: null })
    onChange('error')
  }
  return {
    feed,
    give(dossiers) {
      loading?.abort()
      settle(dossiers)
    },
    fail,
    async load(src) {
      loading?.abort()
      const own = new AbortController()
      loading = own
      feed.loading = true
      onChange('progress')
      let found: Dossier[]
      try {
        found = await loadDossiers(new URL(src, document.baseURI), {
          signal: own.signal,
          onProgress: (read, total) => {
            feed.progress = [read, total]
            onChange('progress')
          },
        })
      } catch (error) {
        if (!own.signal.aborted) fail(error instanceof Error ? error.message : String(error))
        return
      }
      if (!own.signal.aborted) settle(found)
    },
  }
}
