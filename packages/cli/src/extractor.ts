import type { ArticleInput, Dossier, InputFormat } from '@demarche/core'

/** Reads one article of any format. */
export type Extract = (input: ArticleInput, format: InputFormat) => Dossier

/** Loads the models once; after that each article costs only its reading. */
export async function openExtractor(): Promise<Extract> {
  const [{ createExtractor }, { html }] = await Promise.all([import('@demarche/core'), import('@demarche/core/html')])
  const extractor = await createExtractor()
  return (input, format) => extractor.extract(input, { format, html })
}
