import type { Dossier } from '@demarche/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Report, Task } from './messages'

export interface Extraction {
  step: Report['step'] | 'idle'
  dossier: Dossier | undefined
  error: string | null
  milliseconds: number
  read(text: string, publishedAt?: string): void
}

/** Reads articles in a worker, so that the page stays quick; a new one puts the last aside. */
export function useExtraction(): Extraction {
  const worker = useRef<Worker>(null)
  const latest = useRef(0)
  const [state, setState] = useState<Omit<Extraction, 'read'>>({
    step: 'idle',
    dossier: undefined,
    error: null,
    milliseconds: 0,
  })

  useEffect(() => {
    const running = new Worker(new URL('./extractor.worker.ts', import.meta.url), { type: 'module' })
    running.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      if (data.id !== latest.current) return
      if (data.step === 'done') setState({ ...data, error: null })
      else if (data.step === 'failed')
        setState({ step: 'failed', dossier: undefined, error: data.message, milliseconds: 0 })
      else setState((now) => ({ ...now, step: data.step, error: null }))
    })
    worker.current = running
    return () => running.terminate()
  }, [])

  const read = useCallback((text: string, publishedAt?: string) => {
    latest.current++
    setState((now) => ({ ...now, step: 'loading', error: null }))
    const task: Task = { id: latest.current, text: whole(text), ...(publishedAt && { publishedAt }) }
    worker.current?.postMessage(task)
  }, [])

  return { ...state, read }
}

/** HTML as the browser understands it, with every tag closed, before the worker's simpler parser sees it. */
function whole(text: string): string {
  if (!/^\s*</.test(text)) return text
  return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML
}
