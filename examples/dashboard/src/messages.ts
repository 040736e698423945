import type { Dossier } from '@demarche/core'

/** What the page asks of the worker. */
export interface Task {
  id: number
  text: string
  publishedAt?: string
}

/** What the worker answers. */
export type Report =
  | { id: number; step: 'loading' | 'reading' }
  | { id: number; step: 'done'; dossier: Dossier; milliseconds: number }
  | { id: number; step: 'failed'; message: string }
