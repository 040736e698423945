import { type DragEvent, useState } from 'react'
import type { Extraction } from './useExtraction'

export interface SourceProps {
  text: string
  publishedAt: string
  onText(text: string): void
  onPublishedAt(date: string): void
  extraction: Extraction
}

const STEPS = {
  idle: '',
  loading: 'Loading the language model …',
  reading: 'Reading …',
  done: 'Read',
  failed: 'Not read',
}

/** Where an article comes in: pasted, typed or dropped, as text, HTML or Markdown. */
export function Source({ text, publishedAt, onText, onPublishedAt, extraction }: SourceProps) {
  const [over, setOver] = useState(false)
  const busy = extraction.step === 'loading' || extraction.step === 'reading'

  const onDrop = async (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    const dropped = file ? await file.text() : event.dataTransfer.getData('text/plain')
    if (dropped === '') return
    onText(dropped)
    extraction.read(dropped, publishedAt)
  }

  return (
    <form
      className="source"
      data-over={over || undefined}
      onSubmit={(event) => {
        event.preventDefault()
        extraction.read(text, publishedAt)
      }}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void onDrop(event)}
    >
      <label htmlFor="article">Article</label>
      <textarea
        id="article"
        value={text}
        onChange={(event) => onText(event.target.value)}
        spellCheck={false}
        aria-describedby="article-hint"
      />
      <p id="article-hint">Paste or drop text, HTML or Markdown. Nothing leaves this page.</p>
      <label htmlFor="published">Published</label>
      <input id="published" type="date" value={publishedAt} onChange={(event) => onPublishedAt(event.target.value)} />
      <button type="submit" disabled={busy || text.trim() === ''}>
        Read the article
      </button>
      <div className="progress" role="status">
        {busy ? <progress aria-label={STEPS[extraction.step]} /> : null}
        {STEPS[extraction.step]}
        {extraction.step === 'done' ? ` in ${Math.max(1, Math.round(extraction.milliseconds))} ms` : null}
      </div>
    </form>
  )
}
