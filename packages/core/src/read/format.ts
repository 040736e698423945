import type { InputFormat } from './types'

const opensMarkup =
  /^\s*<(?:!doctype|\?xml|!--|html|head|body|meta|title|link|script|style|article|main|section|header|div|p|span|h[1-6]|table|ul|ol|a|br|img|svg)(?=[\s>/-])/i
const frontMatter = /^\uFEFF?---\r?\n[\w-]+:/
const markdownLine = /^(?:#{1,6} \S|!?\[[^\]\n]{1,200}\]\(\S)|\]\(https?:\/\/|^\*\*[^*\n]{1,200}\*\*\s*$/m

/** HTML by its first tag, Markdown by its front matter, headings, images or links, else plain text. */
export function formatOf(source: string): Exclude<InputFormat, 'auto'> {
  const opening = source.slice(0, 20_000)
  if (opensMarkup.test(opening)) return 'html'
  return frontMatter.test(opening) || markdownLine.test(opening) ? 'markdown' : 'text'
}
