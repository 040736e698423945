import { createExtractor, type HtmlReader } from '@demarche/core'
import type { Report, Task } from './messages'

const extractor = createExtractor()
const post = (report: Report) => postMessage(report)

async function work({ id, text, publishedAt }: Task): Promise<void> {
  try {
    post({ id, step: 'loading' })
    const [{ extract }, html] = await Promise.all([extractor, /^\s*</.test(text) ? htmlReader() : undefined])
    post({ id, step: 'reading' })
    const begun = performance.now()
    const dossier = extract({ text, publishedAt }, html ? { html } : {})
    post({ id, step: 'done', dossier, milliseconds: performance.now() - begun })
  } catch (error) {
    post({ id, step: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}

addEventListener('message', ({ data }: MessageEvent<Task>) => void work(data))

/** A worker has no DOMParser; linkedom stands in for it, and loads only when there is HTML to read. */
async function htmlReader(): Promise<HtmlReader> {
  const [{ createHtmlReader }, { parseHTML }] = await Promise.all([
    import('@demarche/core/html'),
    import('linkedom/worker'),
  ])
  return createHtmlReader({ parseDocument: (markup) => parseHTML(markup).document })
}
