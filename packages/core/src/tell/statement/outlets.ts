import { pressOutlets } from '../../lexicon/companies/outlets'

const PLATFORMS = [
  'Twitter',
  'X',
  'Facebook',
  'Instagram',
  'LinkedIn',
  'Telegram',
  'Threads',
  'TikTok',
  'Truth Social',
  'WeChat',
  'Weibo',
  'YouTube',
]

/** Names, in lower case and without "the", of those to whom one speaks to be heard by others: a medium, no addressee. */
export const outlets: ReadonlySet<string> = new Set(
  [...PLATFORMS, ...pressOutlets.flatMap(({ name, forms }) => [name, ...forms.map(({ text }) => text)])].map(plain),
)

export function plain(name: string): string {
  return name.toLowerCase().replace(/^the /, '')
}
