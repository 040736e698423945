import { endsSentence } from '../line'
import { pageResidues } from './page'
import { bylineResidues } from './bylines'
import { captionResidues } from './captions'
import { linkResidues } from './links'
import type { Residue } from './types'

export type { Residue } from './types'

/** Residue is short and a paragraph long: in UTF-16 code units. */
const longest = 160

export const residues: readonly Residue[] = [...pageResidues, ...linkResidues, ...captionResidues, ...bylineResidues]

/** Words of buttons: a line made of nothing else, with at least one of `acts`, is the page's. */
const buttons: Record<'acts' | 'fillers', ReadonlySet<string>> = {
  acts: new Set(
    'share tweet retweet email print pin post whatsapp facebook twitter linkedin reddit pinterest telegram flipboard messenger wechat weibo instagram youtube tiktok threads bluesky mastodon pocket bookmark subscribe copy'.split(
      ' ',
    ),
  ),
  fillers: new Set(
    'this on via to the article story page link options option save comment comments like more x mail e in by with your friends now listen and a url sms line close open font size text us follow digg tumblr vk viber skype google news plus rss feed'.split(
      ' ',
    ),
  ),
}

function isButtons(line: string): boolean {
  if (line.length > 120 || endsSentence(line)) return false
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? []
  return (
    words.some((word) => buttons.acts.has(word)) &&
    words.every((word) => buttons.acts.has(word) || buttons.fillers.has(word))
  )
}

const buttonRow: Pick<Residue, 'kind' | 'takes'> = { kind: 'boilerplate' }

/** What a trimmed line of a page is when it is no sentence of the story. `tail`: it is among the text's last three. */
export function residueOf(line: string, tail: boolean): Pick<Residue, 'kind' | 'takes'> | undefined {
  if (isButtons(line)) return buttonRow
  return residues.find(
    ({ pattern, upTo = longest, where }) => line.length <= upTo && (where !== 'tail' || tail) && pattern.test(line),
  )
}
