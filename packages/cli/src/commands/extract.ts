import type { ArticleInput, Dossier, InputFormat } from '@demarche/core'
import { csvOf } from '../csv'
import { openExtractor } from '../extractor'
import { bytesOf, formatOf } from '../input'
import { paperOf } from '../report/paint'
import { reportOf } from '../report/report'

export interface ArticleOptions {
  input?: InputFormat
  published?: string
  title?: string
  url?: string
  outlet?: string
}

export interface ExtractOptions extends ArticleOptions {
  format: 'report' | 'json' | 'csv'
}

/** The dossier of one file, or of standard input. */
export async function dossierOf(path: string, options: ArticleOptions): Promise<Dossier> {
  const { published, title, url, outlet, input } = options
  const article: ArticleInput = { text: await bytesOf(path), title, url, outlet, publishedAt: published }
  const read = await openExtractor()
  return read(path === '-' ? article : { id: path, ...article }, input ?? formatOf(path))
}

export async function extract(path: string, options: ExtractOptions): Promise<void> {
  process.stdout.write(shown(await dossierOf(path, options), options.format))
}

function shown(dossier: Dossier, format: ExtractOptions['format']): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(dossier, null, 2)}\n`
    case 'csv':
      return csvOf(dossier)
    case 'report':
      return reportOf(dossier, paperOf(process.stdout))
  }
}
