import { createExtractor, type ArticleInput, type Dossier, type HtmlReader, type InputFormat } from '@demarche/core'

/** Reads one article of any format. */
export type Extract = (input: ArticleInput, format: InputFormat) => Promise<Dossier>

/** Loads the models once; the reader of pages only when one comes. After that each article costs only its reading. */
export async function openExtractor(): Promise<Extract> {
  const extractor = await createExtractor()
  let html: HtmlReader | undefined
  return async (input, format) => {
    if (!html && mayBePage(input, format)) ({ html } = await import('@demarche/core/html'))
    return extractor.extract(input, html ? { format, html } : { format })
  }
}

/** Whether the core may take it for a page: it is one by name, or has a `<` in its opening. */
function mayBePage({ text }: ArticleInput, format: InputFormat): boolean {
  if (format !== 'auto') return format === 'html'
  return typeof text === 'string' ? text.slice(0, 20_000).includes('<') : text.subarray(0, 20_000).includes(60)
}
