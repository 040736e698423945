import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const here = fileURLToPath(new URL('..', import.meta.url))
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The one article that the project shows. */
export const article = {
  text: readFileSync(`${root}examples/worked-article/article.txt`, 'utf8'),
  publishedAt: '2023-07-10',
}
