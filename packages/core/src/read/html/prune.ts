/**
 * What parts of a page are, by the words of their class, id, role and test id. General web vocabulary, and the markup of
 * whole publishing platforms; never one site's.
 */
const residueWords: Record<string, string> = {
  navigation:
    'nav navbar navigation navigational breadcrumb breadcrumbs menu menus submenu subnav topnav sidebar toolbar masthead skip pagination pager',
  sharing:
    'share shares sharing sharebar sharebox sharetools social socials sharedaddy addtoany addthis sharethis follow followus like likes reactions',
  related:
    'breaking related relateds recommended recommendation recommendations recirc recirculation trending popular mostread mostpopular morefrom readmore seealso alsoread outbrain taboola teaser teasers upnext read-more more-link more-links link-list',
  newsletter:
    'newsletter newsletters subscribe subscription subscriptions signup sign-up optin mailchimp mailing promo promos promobox promotion callout cta donate donation membership',
  advert:
    'ad ads advert adverts advertisement advertisements advertising adslot adsense adunit adwrapper sponsor sponsored sponsors dfp gpt wpcnt banner',
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
    'print-none no-print hidden-print screen-reader-text sr-only visually-hidden visuallyhidden off-screen offscreen hidden print-header printonly print-only noprint',
  pullquote: 'pullquote pull-quote pquote',
  footer: 'footer disclaimer legal corrections',
}

const words = new Map(
  Object.entries(residueWords).flatMap(([part, list]) => list.split(' ').map((word) => [word, part] as const)),
)

const residueElements =
  'nav, footer, aside, form, button, dialog, iframe, figcaption, [hidden]:not(p), [aria-hidden="true"]:not(p), [role="navigation"], [role="dialog"], [role="complementary"], [role="contentinfo"], [role="alert"]'

const kept = new Set(['html', 'body', 'main', 'article', 'head', 'h1', 'em', 'strong', 'b', 'i', 'mark'])

/** The share of a page's paragraphs that no residue holds. */
const mostOfStory = 0.3

export function partOf(element: Element): string | undefined {
  const names = ['class', 'id', 'data-testid', 'data-component', 'data-module']
    .map((name) => element.getAttribute(name))
    .filter(Boolean)
    .join(' ')
  if (!names) return undefined
  for (const name of names.split(/\s+/)) {
    const whole = words.get(name.toLowerCase())
    if (whole) return whole
    const pieces = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_:.]+/)
    for (const [index, piece] of pieces.entries()) {
      const part = words.get(piece) ?? words.get(`${piece}-${pieces[index + 1]}`)
      if (part) return part
    }
  }
  return undefined
}

/** Takes out of a page what is none of its story. Consent dialogs go first: some hold more text than the story. */
export function prune(document: Document): void {
  const root = document.body ?? document.documentElement
  const named = [...root.querySelectorAll('[class], [id], [data-testid], [data-component]')]
    .filter((element) => !kept.has(element.nodeName.toLowerCase()))
    .map((element) => ({ element, part: partOf(element) }))
  for (const { element, part } of named) {
    if (part === 'consent' && !element.querySelector('h1, article, main')) element.remove()
  }
  const most = paragraphLength(root) * mostOfStory
  const residue = [
    ...root.querySelectorAll(residueElements),
    ...named.filter(({ part }) => part).map(({ element }) => element),
  ]
  for (const element of residue) {
    if (element.isConnected && paragraphLength(element) <= most) element.remove()
  }
}

function paragraphLength(root: Element): number {
  let length = 0
  for (const paragraph of root.querySelectorAll('p')) length += (paragraph.textContent ?? '').length
  return length
}
