import { type ArticleInput, createExtractor } from '@demarche/core'

const extractor = createExtractor()

async function read(article: ArticleInput): Promise<void> {
  try {
    const { extract } = await extractor
    postMessage({ dossier: extract(article) })
  } catch (error) {
    postMessage({ failure: error instanceof Error ? error.message : String(error) })
  }
}

addEventListener('message', ({ data }: MessageEvent<ArticleInput>) => void read(data))
