import type { BlockKind } from '../model'
import { endsSentence } from './line'

/** Longest line that is tried against the patterns, in UTF-16 code units: residue is short, a story's paragraph may be long. */
const longest = 600

/**
 * A line that a page puts around or between an article's sentences, and what it is.
 * A pattern sees one trimmed line of at most 600 characters; it must not match a sentence of the story.
 */
export interface Residue {
  id: string
  kind: Exclude<BlockKind, 'paragraph'>
  pattern: RegExp
  /** The list of links after the line goes with it, or the description of a picture before it. */
  takes?: 'list-after' | 'description-before'
  /** Only among the last three lines, where sentences of this shape are the page's and not the story's. */
  where?: 'tail'
  yes: string[]
  no: string[]
}

const agency =
  '(?:getty(?: images)?|afp|ap|a\\.p\\.|reuters|epa|efe|ansa|shutterstock|bloomberg|xinhua|istock(?:photo)?|alamy|unsplash|pixabay|pexels|nurphoto|zuma(?: press)?|associated press|anadolu(?: agency)?|tass|sputnik|kyodo|yonhap|pool|pa(?: wire| media)?|upi|cnsphoto|vcg|flickr|wikimedia commons|adobe stock|dpa|rex features)'

/** One to five words of a person's name. */
const name = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|da|di|van|von|der|den|bin|al|el|la|le|du|dos)){0,4}"

export const residues: readonly Residue[] = [
  {
    id: 'share/call',
    kind: 'boilerplate',
    pattern:
      /^share (?:this(?: (?:article|story|page|post|video|on|via|with|link)\b.{0,40})?|on \w+(?: \(opens in new (?:window|tab)\))?|via .{1,30}|to .{1,20}|options|close(?: extra sharing options)?)$/i,
    yes: ['Share on twitter', 'Share this article on social media', 'Share on Facebook (Opens in new window)'],
    no: ['Share this burden with allies, the minister told the chamber.', 'Share prices fell on Monday.'],
  },
  {
    id: 'share/click',
    kind: 'boilerplate',
    pattern:
      /^(?:click|tap|press) (?:here )?to (?:share|copy|print|e-?mail|play|expand|enlarge|view|subscribe|read|listen|watch)\b.{0,80}$/i,
    yes: ['Click to share on Telegram (Opens in new window)', 'Tap to expand'],
    no: ['Click fraud was costing advertisers millions.'],
  },
  {
    id: 'comments',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:\d[\d,.]*k?|no|view|show|hide|see|all|read|load|leave|add|post|write)(?: all)?(?: an?)?(?: \d+)? (?:more )?(?:repl(?:y|ies)|comments?|responses?|shares?|likes?|retweets?|reactions?|thoughts?)(?: (?:on|to|so far|cancel reply)\b.{0,250})?|join the (?:conversation|discussion)\b.{0,60}|comments? (?:are|is) closed\b.{0,40}|leave a comment\b.{0,40})$/i,
    yes: [
      '0 replies on “Tokyo tightens chip curbs”',
      'View all comments',
      '12 comments',
      'Leave a Reply',
      'Join the conversation',
    ],
    no: ['No comments were made by the ministry.', '12 responses came from carriers.'],
  },
  {
    id: 'related/heading',
    kind: 'boilerplate',
    takes: 'list-after',
    pattern:
      /^(?:(?:related|recommended|suggested|similar|further|trending|popular|top|latest|other|most|more)(?: \w+)? (?:coverage|stor(?:y|ies)|articles?|posts?|content|reading|links?|topics?|news|videos?|headlines|reads?|on this)|related|most (?:read|popular|viewed|shared)|editor['’]?s?['’]? (?:picks?|choice)|recommended(?: for you)?|trending(?: now)?|you (?:may|might)(?: also)? (?:like|be interested in)\b.{0,30}|what to read next|read next|up next|don['’]t miss|see also|also read|read also|also on \w.{0,30}|more (?:from|on|about) [^.,;!?]{2,50}|read more (?:about|on|from) [^.;!?]{1,70}|read more [\w'’.&-]+ coverage\b.{0,40}|here(?:['’]s| is) more (?:from|on) [^.,;!?]{2,40})(?: ?:)?$/i,
    yes: [
      'Related Post',
      'RELATED COVERAGE',
      'More from Taiwan',
      'You may also like',
      'Most Read:',
      'Read more about batteries and chips from Example Pro',
      "Editor's Picks",
      'More on the chip bill',
    ],
    no: [
      'In related news, chipmakers warned of losses.',
      'More from Washington is expected, he said.',
      'More news is due on Friday.',
      'Related parties were told to file.',
    ],
  },
  {
    id: 'related/inline',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:read|see|also|watch|listen|explore|hear)(?: more| also| next| this| now| here| read| see)?(?: on this story)? ?[:|»>→–-] ?.{0,200}|(?:read|see|watch|related|recommended|explained|opinion|must read|in case you missed it|don['’]t miss|also read|read also|read more|more|learn more|you may like|more on this story|more coverage|further reading|related (?:story|stories|article|articles|link|links|reading|coverage|content|video))(?: ?[:|»→]) ?.{0,200}|.{0,150} read more|(?:read|see|show|load|learn|view) (?:more|less|all|full (?:story|article))(?: »| →| ›| \.{3}| …)?|continue reading\b.{0,60}|(?:read|see) (?:the )?(?:full|original|rest of the) (?:story|article|post|report|text|release)\b.{0,40})$/i,
    yes: [
      'Read more: Tokyo widens its export list',
      'Chipmaker ‘ready to leave’ Read more',
      'READ | What the new rules say',
      'Related: How the ban works',
      'Also read: The long fight over lithography',
      'Read more',
      'Read the full story here',
    ],
    no: [
      'Read together, the two laws bar most sales.',
      'Voters who read more were likelier to agree.',
      'See the annex for the tariff lines that change.',
    ],
  },
  {
    id: 'newsletter/call',
    kind: 'boilerplate',
    pattern:
      /^(?:please )?(?:sign[ -]?up|subscribe|register|enter your e-?mail|join (?:our|us|the|\d)|get (?:our|the|all|a|free|breaking|more|daily|weekly|your|\w+(?: \w+)?['’]s)|stay (?:informed|up to date|ahead|tuned|connected)|never miss|receive|start your|want more|be the first|become a (?:member|subscriber)|support our|already a (?:subscriber|member)|try )\b.{0,300}\b(?:newsletters?|inbox|e-?mail(?: address)?|subscribers?|subscribe|sign up|free trial|for free|log ?in|log in|alerts|podcast|day trial|today|here|now|updates|whatsapp channel|telegram channel)\b.{0,200}$/i,
    yes: [
      'Sign up for Trade Morning, our daily newsletter.',
      'Get our best chip coverage, straight to your inbox.',
      'Subscribe to our podcast',
      'Get a weekly roundup of news from Asia in your inbox every Thursday.',
    ],
    no: [
      'Subscribe fees rose by a tenth.',
      'Register of foreign agents grew by nine firms.',
      'Get-tough talk has given way to bargaining.',
    ],
  },
  {
    id: 'newsletter/short',
    kind: 'boilerplate',
    pattern:
      /^(?:subscribe|sign[ -]?up|sign in|log ?in|register|join|download|donate|support us|contribute|become a member|subscribe to .{1,60}|sign up (?:here|now|today|to .{1,50}|for .{1,50})|(?:subscribe|register|join|donate|download)(?: us)? (?:here|now|today|free)|get the app|download (?:our|the) .{0,30}\bapp\b.{0,40}|start (?:your )?free trial|email sign up|manage (?:your )?(?:newsletters|subscriptions?|preferences))[.!]?$/i,
    yes: ['Subscribe now', 'Sign up here.', 'Log in', 'Download our app'],
    no: ['Join forces or lose out, he told them.', 'Sign up or pay the duty, the envoy said.'],
  },
  {
    id: 'newsletter/terms',
    kind: 'boilerplate',
    pattern:
      /^(?=.{0,600}$)(?:.{0,300}\b(?:by signing up,? you|by (?:subscribing|submitting|clicking|registering)\b.{0,60}\byou\b|you can unsubscribe|unsubscribe at any time|is a (?:daily|weekly|twice-weekly|free|morning)\b.{0,20}\bnewsletter|straight to your inbox|delivered to your inbox|protected by recaptcha|your privacy choices|sign up (?:here|to receive it here)\.$|this (?:story|article|piece|column|post|essay) (?:first |originally )?(?:appeared|ran) in (?:the |our )?.{0,50}newsletter)).{0,500}$/i,
    yes: [
      'Trade Winds is a daily newsletter on tariffs. Sign up here.',
      'By signing up you agree to receive our alerts.',
      'The week in chips, delivered to your inbox.',
    ],
    no: [
      'By signing the order, the president ended the licence.',
      'The company published its newsletter for investors on Monday.',
    ],
  },
  {
    id: 'advert',
    kind: 'boilerplate',
    pattern:
      /^[[(–— -]*(?:advertisements?|advertising|sponsored(?: content| links?| by .{1,40})?|promoted(?: content)?|paid (?:content|post)|ad(?: feedback)?|(?:story|article|text|report) continue[sd] (?:below|after)\b.{0,30}|(?:continues|continue reading) (?:below|after)\b.{0,30}|scroll to continue|skip (?:ad|advert|advertisement|to (?:main )?content|past newsletter promotion|navigation)|after newsletter promotion|this advertisement has not loaded\b.{0,60}|(?:remove|report) (?:this )?ads?|this is a modal window\.?.{0,80}|loading(?: \w+)?(?:\.{3}|…)?|advertisement\W{1,3}(?:scroll|story|article).{0,50})[\])–— .:-]*$/i,
    yes: ['ADVERTISEMENT', 'Story Continued Below', '[Sponsored]', 'Advertisement - Scroll to continue', 'Loading...'],
    no: ['Advertising revenue fell by a fifth.', 'Loading of the vessels was halted.'],
  },
  {
    id: 'cookies',
    kind: 'boilerplate',
    pattern:
      /^(?:.{0,120}\b(?:we(?: and our partners)? use cookies|uses cookies|cookie (?:policy|settings|preferences|consent|notice)|privacy policy|terms (?:of (?:use|service)|and conditions|& conditions)|enable javascript|javascript is (?:disabled|not)|your browser (?:does not|doesn['’]t|is not)|accept (?:all )?cookies|unsupported on your device|this video (?:can ?not|is not|has been)|video unavailable)\b.{0,400}|(?:accept|reject|manage) all|i (?:agree|accept)|got it)$/i,
    yes: [
      'We use cookies to improve your visit.',
      'Accept all',
      'Please enable JavaScript to view this.',
      'Media playback is unsupported on your device',
    ],
    no: ['Regulators want browsers to block cookies by default.'],
  },
  {
    id: 'copyright',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:©|\(c\)|copyright\b[ :]).{0,200}|.{0,120}\ball rights reserved\b.{0,120}|.{0,40}© ?(?:\d{4}|copyright).{0,160}|.{0,80}\bmay not be (?:published|reproduced|redistributed|republished)\b.{0,200})$/i,
    yes: [
      '© 2023 Example Media',
      'Copyright 2021 Example. All rights reserved.',
      'This material may not be published, broadcast or rewritten.',
    ],
    no: ['Copyrights held by the studio were sold.', 'Rights reserved for members were curtailed.'],
  },
  {
    id: 'republished',
    kind: 'boilerplate',
    pattern:
      /^(?:this|the) (?:article|story|piece|post|report|column|commentary|content|text|version)(?: of .{1,40})? (?:was |is |has been )?(?:first |originally |also )?(?:appeared|published|republished|produced|translated|syndicated|reprinted|adapted|updated|auto-generated|generated)\b.{0,250}$/i,
    yes: [
      'This article originally appeared on Example News.',
      'This story was updated with comment from the company.',
      'This article is republished under a Creative Commons licence.',
    ],
    no: ['This report, published on Tuesday, faults the ministry.'],
  },
  {
    id: 'developing',
    kind: 'boilerplate',
    pattern:
      /^(?:this is (?:a )?(?:developing|breaking)(?: news)? (?:story|news)\b.{0,80}|(?:please )?(?:check|come) back\b.{0,60}\bupdates\b.{0,20}|(?:follow|find) (?:us|him|her|them|\w+ \w+) (?:on|@)\b.{0,120}|follow @\w{1,30}.{0,60}|@\w{2,30}|(?:our standards|disclaimer|disclosure|editor['’]s? note)s? ?:.{0,500}|\(?this story has not been edited\b.{0,200}|(?:have|got) a (?:tip|story|news tip)\b.{0,200}|(?:contact|e-?mail|write to|reach) (?:us|the (?:author|writer|reporter|editor)s?|him|her)\b.{0,120}|contact .{0,60}\bsecurely\b.{0,30}|send (?:us )?(?:tips|feedback|your)\b.{0,100})$/i,
    yes: [
      'This is a developing story.',
      'Follow us on Telegram',
      '@tradedesk',
      'Our Standards: The Example Trust Principles.',
      'Have a tip? Write to our desk.',
      'Contact the authors',
    ],
    no: ['Follow-up talks are planned in Geneva.', 'Contact between the two ministries broke off.'],
  },
  {
    id: 'tags',
    kind: 'boilerplate',
    takes: 'list-after',
    pattern:
      /^(?:tags?|topics?|keywords|categories|filed under|in this (?:story|article)|sections?|hashtags?|companies mentioned|explore more)(?: ?:.{0,300})?$/i,
    yes: ['Tags:', 'Topics: chips, tariffs', 'Filed under'],
    no: ['Tags sewn into the coats named the mill.', 'Topics ranged from chips to soy.'],
  },
  {
    id: 'tags/list',
    kind: 'boilerplate',
    pattern: /^(?:\[\[[^\]]*\]\] ?)+$|^(?:#[\p{L}\p{N}_]+ ?)+$/u,
    yes: ['[[Chips]] [[Trade]]', '#trade #chips'],
    no: ['[1] See the annex.'],
  },
  {
    id: 'end-mark',
    kind: 'boilerplate',
    pattern:
      /^(?:#{1,6}|[*_=~·•–— -]{1,40}|[–—-]?\s?(?:30|ends?)\s?[–—-]?|enditem(?:\/\w{1,5})?|\(?with (?:inputs?|files|reporting|additional reporting) from .{1,80}\)?|end of (?:article|story)|back to top|top of page|skip to .{1,30}|home ?[>›»/].{0,80}|\W{1,5})$/i,
    yes: ['###', 'Enditem/AB', '***', '-ENDS-', 'With inputs from agencies', 'Home > World > Trade'],
    no: ['Ends and means were debated.', '30 firms were listed.'],
  },
  {
    id: 'licensing',
    kind: 'boilerplate',
    pattern:
      /^(?:purchase licensing rights(?:, opens new tab)?|(?:get|request|buy) (?:rights|reprints|permission)\b.{0,40}|reprints|.{0,60}, opens new tab|opens in (?:a )?new (?:tab|window)|gift (?:this )?article|unlock (?:this )?article|this content is .{0,40}subscribers\b.{0,60}|bookmark\b.{0,30}|add to (?:bookmarks|favourites|favorites|my list)|saved?|remove)$/i,
    yes: ['Purchase Licensing Rights, opens new tab', 'Gift this article', 'Bookmark this'],
    no: ['Purchase of licensing rights lapsed.'],
  },
  {
    id: 'player',
    kind: 'boilerplate',
    pattern:
      /^(?:watch (?:now|live|video)|listen(?: now| to (?:this )?(?:article|story))?(?: \(?\d+(?: min(?:ute)?s?|:\d\d)\)?)?|play(?: video)?|pause|mute|unmute|video|audio|live|now playing|gallery|photos?|in pictures|view (?:gallery|image in fullscreen|\d+ images?)|\d+ ?\/ ?\d+|\d{1,2}:\d\d(?: ?\/ ?\d{1,2}:\d\d)?|image \d+ of \d+|\d+ min(?:ute)?s? (?:read|listen|watch)|reading time:? .{1,20}|(?:estimated )?read(?:ing)? time\b.{0,20}|.{0,20}\b\d+ min(?:ute)? read)$/i,
    yes: ['watch now', 'LISTEN TO ARTICLE 3:16', '4 min read', '1/3', 'View image in fullscreen'],
    no: ['Watch groups counted 40 cases.', 'Listen, he told the room.'],
  },
  {
    id: 'caption/label',
    kind: 'caption',
    pattern:
      /^\(?(?:(?:file )?(?:photo(?:graph)?(?:er|s)?|image(?:s)?|picture|pic|illustration|graphic|graphics|cover|video|watch|chart|map|source|photo illustration|featured image|screenshot|figure \d+|fig\. ?\d+)(?: (?:credit|by|courtesy(?: of)?|source|from|caption|copyright))? ?[:©|/]|(?:image|media|video) (?:caption|copyright|source)\b|(?:photo(?:graph)?s?|image|picture|illustration)(?: credit)? (?:by|courtesy(?: of)?|via) |image(?:s)? credit\b|file[ -](?:photo|image|picture|pic)\b).{0,500}$/i,
    yes: [
      'FILE PHOTO: The logo of a chipmaker at a fair',
      'Image: Example Images',
      'Image copyright EPA Image caption A port',
      '(Image credit: A. Person)',
      'Source: Trend desk',
      'Photo by Jane Doe',
      'Cover: An app on a phone',
    ],
    no: [
      'Photographs of the plant were sold abroad.',
      'Imagery from satellites showed the pits.',
      'Source code was taken, prosecutors said.',
    ],
  },
  {
    id: 'caption/credit-in-brackets',
    kind: 'caption',
    pattern: new RegExp(
      `^.{0,500}[(\\[](?:photo(?:graph|s)?|image|picture|credit|ap photo|file|illustration|reuters|afp)[^()]{0,20}(?: by| credit|:|/|;| courtesy)[^()]{0,120}[)\\]]$|^.{0,500}\\([^()]{1,80}(?:/| via | / )${agency}(?:/[^()]{1,40})?\\)$`,
      'i',
    ),
    yes: [
      'A tower in Utah on Dec. 10, 2019. (George Person/AFP via Getty Images)',
      'The port at night. (Photo by Jane Doe)',
    ],
    no: ['Shares rose (by a tenth).', 'The agency (formerly an office) declined.'],
  },
  {
    id: 'caption/credit-line',
    kind: 'caption',
    takes: 'description-before',
    pattern: new RegExp(
      `^(?:[^|.!?]{0,80} ?[|/] ?){1,3}${agency}(?: ?[|/] ?[^|/.!?]{1,40}){0,2}\\.?$|^${agency}(?: (?:photo|file photo|images?|file))?$|^.{0,400}(?:\\breuters/[\\p{Lu}].{0,60}|/file photo|/handout|\\bhandout via \\w+)$`,
      'iu',
    ),
    yes: [
      'Jane Doe | Afp | Getty Images',
      'Getty Images',
      'The logo in Beijing, China. REUTERS/Stringer',
      'Jane Doe/Bloomberg',
    ],
    no: ['The deal was first told to Reuters.', 'Sources told AP/Reuters the talks had failed.'],
  },
  {
    id: 'byline/by',
    kind: 'byline',
    pattern: new RegExp(
      `^\\(?(?:(?:Written|Story|Reporting|Report|Analysis|Opinion|Words|Text|Posted|Published|Edited|Reviewed|Interview|Commentary|Updated|Exclusive) )?(?:[Bb]y|BY|From):? (?!The |An? )${name}(?:(?:, | and | & | with )${name}){0,5}(?: ?[,|·•–—] ?[^.!?]{1,80}| (?:in|for|at|of) [^.!?]{1,60})?\\.?\\)?$`,
      'u',
    ),
    yes: [
      'By Jane Doe',
      'Analysis by Jane Doe, New York trade correspondent',
      'By JANE DOE and JOHN ROE',
      '(By Jane Doe and John Roe)',
      'By Jane van der Doe | Example News',
    ],
    no: [
      'By the end of May the ban will lapse.',
      'By banning exports, Tokyo hopes to win time.',
      'By January 2024 it had lapsed',
    ],
  },
  {
    id: 'byline/credits',
    kind: 'byline',
    pattern:
      /^[(*_—– -]*(?:(?:(?:[Aa]dditional|[Ff]urther) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|Compiled|[Tt]ranslat(?:ed|ion)|[Gg]raphics?|[Pp]roduction)(?: and (?:writing|editing|reporting))? by \p{Lu}.{1,250}|.{1,150}\b(?:contributed (?:reporting|to (?:this|the) (?:report|story|article|piece|reporting))|assisted with (?:this|the) (?:report|story|article))(?: from .{1,40})?\.?)[)*_ ]*$/u,
    yes: [
      '(Reporting by Jane Doe; Editing by John Roe)',
      'Jane Doe contributed to this report.',
      '— Jane Doe contributed reporting from Brussels.',
    ],
    no: ['Writing by hand, the judge struck the clause.', 'Low yields contributed to the loss.'],
  },
  {
    id: 'byline/date',
    kind: 'byline',
    pattern:
      /^(?:(?:first |last )?(?:published|updated|posted|modified|created|issued|date|publi(?:shed|cation) date|last modified|updated on|posted on|published on|released)\b ?[:|]? ?(?=.{0,100}\d).{1,120}|(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d(?:(?:,| at| -| \||·)? ?.{0,30})?|(?:19|20)\d\d-\d\d-\d\d(?:[t ,].{0,40})?|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d(?:[ ,].{0,30})?|\d+ (?:minutes?|mins?|hours?|hrs?|days?) ago|(?:\d{1,2}:\d\d ?(?:am|pm)? ?(?:[a-z]{2,4},? )?).{0,12}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4})$/i,
    yes: [
      'Published: March 3, 2021',
      'Updated 4:05 PM EDT, Thu May 2, 2024',
      'May 2, 2024',
      '2024-05-02',
      '3 hours ago',
      'Friday, 2 May 2024',
    ],
    no: [
      'May 2024 brought a second round of talks between the two ministries and a promise.',
      'Updated rules take effect soon.',
    ],
  },
  {
    id: 'byline/author-card',
    kind: 'byline',
    pattern: new RegExp(
      `^(?:About the (?:author|writer)s?|${name} (?:is|was) (?:an? |the )?(?:[\\p{L}’'-]{1,20} ){0,8}(?:reporter|correspondent|columnist|journalist|writer|editor|freelancer?|contributor|chief|intern)\\b.{0,400})$`,
      'u',
    ),
    where: 'tail',
    yes: [
      'Jane Doe is a senior reporter covering chips.',
      'Jane M. Doe is the trade editor of Example News.',
      'About the author',
    ],
    no: ['Jane Doe, a reporter, was detained.', 'Officials said Jane Doe was held.'],
  },
  {
    id: 'byline/fellow-card',
    kind: 'byline',
    pattern: new RegExp(
      `^${name} is (?:an? |the )?(?:[\\p{L}’'-]{1,20} ){0,8}(?:fellow|professor|lecturer|analyst|researcher|director|scholar|adviser|advisor)\\b.{0,60} (?:at|of|with|in) .{0,300}$`,
      'u',
    ),
    where: 'tail',
    yes: ['Jane Doe is a senior fellow at the Example Institute.'],
    no: ['The director is a fellow at the institute.'],
  },
]

/** Words of buttons: a line made of nothing else, with at least one of `acts`, is the page's. */
const buttons: { acts: ReadonlySet<string>; fillers: ReadonlySet<string> } = {
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

/** What a trimmed line of a page is when it is not a sentence of the story. `tail`: it is among the text's last three. */
export function residueOf(line: string, tail: boolean): Pick<Residue, 'kind' | 'takes'> | undefined {
  if (line.length > longest) return undefined
  if (isButtons(line)) return buttonRow
  return residues.find(({ pattern, where }) => (where !== 'tail' || tail) && pattern.test(line))
}
