import { describesPicture } from '../blocks'
import { endsSentence } from '../line'

/**
 * What parts of a page are, by the words of their class, id, role and test id. General web vocabulary, and the markup of
 * whole publishing platforms; never one site's.
 */
const residueWords: Record<string, string> = {
  navigation:
    'nav navbar navigation navigational breadcrumb breadcrumbs menu menus submenu subnav topnav sidebar toolbar masthead skip pagination pager',
  sharing:
    'share shares sharing sharebar sharebox sharetools social socials sharedaddy addtoany addthis sharethis follow followus social-follow likes reactions',
  related:
    'breaking infobox related relateds recommended recommendation recommendations recirc recirculation read-next most-read most-popular trending popular mostread mostpopular morefrom readmore seealso alsoread outbrain taboola teaser teasers upnext read-more more-link more-links link-list',
  newsletter:
    'newsletter newsletters subscribe subscription subscriptions signup sign-up optin mailchimp mailing promo promos promobox promotion callout cta donate donation membership',
  advert:
    'ad ads advert adverts advertisement advertisements advertising adslot adsense adunit adwrapper sponsor sponsored sponsors dfp gpt wpcnt banner smart-banner',
  byline:
    'byline bylines author authors authorbox bio biography dateline timestamp datetime pubdate publishdate post-meta entry-meta article-meta postmeta postinfo postmetadata byline-section read-time reading-time estimated-read-time readtime',
  caption:
    'caption captions figcaption wp-caption-text credit credits photocredit imagecredit copyright gallery slideshow lightbox carousel',
  discussion: 'comment comments commenting disqus respond reply replies feedback livefyre',
  tags: 'tags tag-list taglist post-tags entry-tags tagcloud topics keywords categories cat-links',
  consent: 'cookie cookies gdpr consent cmp onetrust didomi quantcast privacy',
  overlay: 'regwall modal popup overlay',
  player:
    'video-player media-player player-overlay jwplayer vjs playlist transcript-button audio-player podcast-player',
  hidden:
    'print-none no-print hidden-print screen-reader-text sr-only visually-hidden visuallyhidden off-screen offscreen print-header printonly print-only noprint',
  embed: 'twitter-tweet instagram-media tiktok-embed fb-post reddit-embed bluesky-embed',
  pullquote: 'pullquote pull-quote pquote',
  footer: 'footer disclaimer legal corrections',
}

const parts = new Map(
  Object.entries(residueWords).flatMap(([part, list]) => list.split(' ').map((word) => [word, part] as const)),
)

const residueElements =
  'nav, footer, aside, form, button, dialog, iframe, figcaption, [hidden]:not(p), [aria-hidden="true"]:not(p), [role="navigation"], [role="dialog"], [role="complementary"], [role="contentinfo"], [role="alert"]'

const kept = new Set(['html', 'body', 'main', 'article', 'head', 'h1', 'em', 'strong', 'b', 'i', 'mark'])

/** Where class names are looked for. */
const named = ['class', 'id', 'data-testid', 'data-component']

/** What may hold more text than the story and is none of it. */
const plentiful = new Set<string | undefined>(['discussion', 'related', 'navigation', 'footer'])

/** The share of a page's paragraphs that no residue holds. */
const mostOfStory = 0.3

/** The first word of an element's class, id or test id that says it is none of the story. */
function residueWord(element: Element, seen: Map<string, string | undefined>): string | undefined {
  for (const attribute of named) {
    const names = element.getAttribute(attribute)
    if (!names) continue
    if (!seen.has(names)) seen.set(names, names.split(/\s+/).map(wordIn).find(Boolean))
    const word = seen.get(names)
    if (word) return word
  }
  return undefined
}

/** A class such as `article-shareBar`, in lower case or camel case, whole or by its pieces, alone and in pairs. */
function wordIn(name: string): string | undefined {
  const lower = name.toLowerCase()
  if (parts.has(lower)) return lower
  const pieces = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:.]+/)
  for (const [index, piece] of pieces.entries()) {
    if (parts.has(piece)) return piece
    const pair = `${piece}-${pieces[index + 1]}`
    if (parts.has(pair)) return pair
  }
  return undefined
}

/** Takes out of a page what is none of its story. Consent dialogs go first: some hold more text than the story. */
export function prune(document: Document): void {
  const root = document.body ?? document.documentElement
  const seen = new Map<string, string | undefined>()
  const suspects = [...root.querySelectorAll(named.map((attribute) => `[${attribute}]`).join())].flatMap((element) => {
    const word = kept.has(element.nodeName.toLowerCase()) ? undefined : residueWord(element, seen)
    return word ? [{ element, word }] : []
  })
  for (const { element, word } of suspects) {
    if (parts.get(word) === 'consent' && !element.querySelector('h1, article, main')) element.remove()
  }
  const prose = paragraphLengths(root)
  const proseIn = (element: Element): number => prose.get(element) ?? 0
  const most = proseIn(root) * mostOfStory

  const paragraphs = new Map<string, number>()
  for (const { element, word } of suspects) {
    if (element.nodeName === 'P') paragraphs.set(word, (paragraphs.get(word) ?? 0) + proseIn(element))
  }
  const isStorys = (word: string) => (paragraphs.get(word) ?? 0) > most && !plentiful.has(parts.get(word))
  const residue = [
    ...root.querySelectorAll(residueElements),
    ...captionBoxes(root, proseIn),
    ...suspects.filter(({ word }) => !isStorys(word)).map(({ element }) => element),
  ]
  for (const element of residue) if (proseIn(element) <= most) element.remove()
}

/** Characters in the paragraphs of every element that holds one, and of the paragraphs themselves. */
function paragraphLengths(root: Element): Map<Element, number> {
  const lengths = new Map<Element, number>()
  for (const paragraph of root.querySelectorAll('p')) {
    const length = (paragraph.textContent ?? '').length
    for (let at: Element | null = paragraph; at; at = at === root ? null : at.parentElement) {
      lengths.set(at, (lengths.get(at) ?? 0) + length)
    }
  }
  return lengths
}

/** Containers that hold a story and not only a picture. */
const storyElements = /^(?:p|li|td|blockquote|article|section|main|body|html|header)$/i
const longestCaption = 300

/** The words in the box of a picture are its caption and credit, when they are few and no whole paragraph. */
function captionBoxes(root: Element, proseIn: (element: Element) => number): Element[] {
  return [...root.querySelectorAll('img, picture, video')].flatMap((picture) => {
    let box: Element | undefined
    for (let at = picture.parentElement; at && at !== root && !storyElements.test(at.nodeName); at = at.parentElement) {
      if (proseIn(at) > longestCaption) break
      const words = (at.textContent ?? '').trim()
      if (words.length > longestCaption || at.querySelector('h1, h2, h3')) break
      if (words && (!endsSentence(words) || describesPicture(words))) box = at
    }
    return box ? [box] : []
  })
}
