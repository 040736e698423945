import type { Residue } from './types'
import { platform } from './names'

/** Buttons, players, adverts, notices: what the page says of itself. */
export const pageResidues: readonly Residue[] = [
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
      /^(?:click|tap|press) (?:here )?(?:to|for) (?:share|copy|print|e-?mail|play|expand|enlarge|view|subscribe|read|listen|watch|get|more)\b.{0,80}$/i,
    yes: ['Click to share on Telegram (Opens in new window)', 'Tap to expand', 'CLICK HERE TO GET THE EXAMPLE APP'],
    no: ['Click fraud was costing advertisers millions.'],
  },
  {
    id: 'share/like',
    kind: 'boilerplate',
    upTo: 250,
    pattern:
      /^(?:(?:like|liked|enjoy|enjoyed|enjoying) (?:this|the|what)\b.{0,60}\?.{0,100}|tell us what you think\b.{0,40}|what do you think\?.{0,60}|get in touch (?:with (?:us|our)|by e-?mail)\b.{0,120}|for more (?:stories|news|articles|coverage|information)\b.{0,40}\b(?:check|visit|follow|click|see|go to|head to)\b.{0,80})$/i,
    yes: [
      'Like this story? Share it with a friend!',
      'Get in touch with our news team.',
      'For more stories like this, check our news page.',
    ],
    no: ['Like this one, most orders lapse within a year.', 'For more stories were told than could be checked.'],
  },
  {
    id: 'comments',
    kind: 'boilerplate',
    upTo: 300,
    pattern:
      /^(?:(?:(?:\d[\d,.]*k?|no|view|show|hide|see|all|read|load|leave|add|post|write)(?: all)?(?: an?)?(?: \d+)? (?:more )?)?(?:repl(?:y|ies)|comments?|responses?|shares?|likes?|retweets?|reactions?)(?: (?:on|to|so far|cancel reply)\b.{0,250})?|\d+ thoughts on .{1,250}|join the (?:conversation|discussion)\b.{0,60}|comments? (?:are|is) closed\b.{0,40}|leave a comment\b.{0,40}|be the first to (?:comment|reply|like)\b.{0,40})$/i,
    yes: [
      '0 replies on “Tokyo tightens chip curbs”',
      'View all comments',
      '12 comments',
      'Leave a Reply',
      'Join the conversation',
      'Comments',
    ],
    no: ['No comments were made by the ministry.', '12 responses came from carriers.', 'Comments are due by June.'],
  },
  {
    id: 'follow',
    kind: 'boilerplate',
    pattern: new RegExp(
      `^(?:follow (?:us|him|her|them)\\b.{0,100}|(?:follow|find|like|join) .{1,60} on ${platform}\\b.{0,100}|follow @\\w{1,30}.{0,60}|@\\w{2,30}|(?:${platform}|e-?mail) ?: ?@?[\\w.@/-]{2,60})$`,
      'i',
    ),
    yes: ['Follow us on Telegram', '@tradedesk', 'Follow Jane Doe on X: @janedoe', 'Twitter: @tradedesk'],
    no: ['Follow-up talks are planned in Geneva.', 'Find common ground on trade or lose, he said.'],
  },
  {
    id: 'address',
    kind: 'boilerplate',
    upTo: 320,
    pattern:
      /^(?:[\w.+-]{1,60}@[\w-]{1,40}(?:\.\w{2,10}){1,3}|(?:https?:\/\/|www\.)\S{1,300}|\w{2,30}\.com\/\S{1,80})$/i,
    yes: ['jane.doe@example.org', 'https://example.org/a/b', 'twitter.com/janedoe'],
    no: ['Write to jane.doe@example.org, it said.'],
  },
  {
    id: 'advert',
    kind: 'boilerplate',
    pattern:
      /^[[(–— -]*(?:adverts?|advertisements?|advertising|sponsored(?: content| links?| by .{1,40})?|promoted(?: content)?|paid (?:content|post)|ad(?: feedback)?|(?:story|article|text|report) continue[sd] (?:below|after)\b.{0,30}|(?:continues|continue reading) (?:below|after)\b.{0,30}|scroll to continue|skip (?:ad|advert|advertisement|to (?:main )?content|past newsletter promotion|navigation)|after newsletter promotion|this advertisement has not loaded\b.{0,60}|(?:remove|report) (?:this )?ads?|this is a modal window\.?.{0,80}|loading(?: \w+)?(?:\.{3}|…)?|advertisement\W{1,3}(?:scroll|story|article).{0,50})[\])–— .:-]*$/i,
    yes: ['ADVERTISEMENT', 'Story Continued Below', '[Sponsored]', 'Advertisement - Scroll to continue', 'Loading...'],
    no: ['Advertising revenue fell by a fifth.', 'Loading of the vessels was halted.'],
  },
  {
    id: 'cookies',
    kind: 'boilerplate',
    upTo: 600,
    pattern:
      /^(?:(?:we|this (?:web)?site|our (?:web)?site)\b.{0,60}\buses? cookies\b.{0,400}|by (?:using|continuing|browsing|clicking|visiting)\b.{0,150}\byou (?:agree|accept|consent)\b.{0,300}|(?:cookie|privacy) (?:policy|settings|preferences|notice)(?: ?[|·•,&] ?.{0,80})?|terms (?:of (?:use|service)|(?:and|&) conditions)(?: ?[|·•,&] ?.{0,80})?|please (?:enable|turn on) .{1,200}|javascript is (?:disabled|not)\b.{0,100}|your browser (?:does not|doesn['’]t)\b.{0,150}|media playback is unsupported\b.{0,200}|this video (?:can ?not be|is not available)\b.{0,60}|video unavailable|(?:accept|reject|manage) (?:all )?cookies|(?:accept|reject|manage) all|i (?:agree|accept)|got it)$/i,
    yes: [
      'We use cookies to improve your visit.',
      'Accept all',
      'Please enable JavaScript to view this.',
      'Media playback is unsupported on your device',
      'Privacy Policy | Terms',
    ],
    no: [
      'Regulators want browsers to block cookies by default.',
      'The app changed its privacy policy to share data with its parent.',
      'Terms of use that let it sell data were struck down.',
    ],
  },
  {
    id: 'copyright',
    kind: 'boilerplate',
    upTo: 300,
    pattern:
      /^(?:©.{0,200}|\(c\) ?\d{4}.{0,160}|copyright(?: ?[©:]| \(c\)| \d{4}| by\b).{0,200}|.{0,120}\ball rights reserved\b.{0,120}|.{0,40}© ?(?:\d{4}|copyright).{0,160}|this .{0,60}\bmay not be (?:published|reproduced|redistributed|republished)\b.{0,200})$/i,
    yes: [
      '© 2023 Example Media',
      'Copyright 2021 Example. All rights reserved.',
      'This material may not be published, broadcast or rewritten.',
    ],
    no: [
      'Copyright law was no help to the studio.',
      '(c) The Commission shall publish a list of goods.',
      'Rights reserved for members were curtailed.',
    ],
  },
  {
    id: 'republished',
    kind: 'boilerplate',
    upTo: 350,
    pattern:
      /^(?:this (?:article|story|piece|post|column|commentary|content|text|version)(?: of .{1,40})? (?:(?:was|is|has been) )?(?:first |originally |also ){0,2}(?:appeared|published|republished|produced|translated|syndicated|reprinted|adapted|updated|corrected|auto-generated|generated)\b.{0,250}|this report (?:was|has been) (?:updated|corrected|first published)\b.{0,200}|(?:first|originally) published (?:on|in|by|at) .{1,80})$/i,
    yes: [
      'This article originally appeared on Example News.',
      'This story was updated with comment from the company.',
      'This article is republished under a Creative Commons licence.',
    ],
    no: [
      'This report, published on Tuesday, faults the ministry.',
      'The report published on Friday said the ban had failed.',
      'This story of decline is familiar.',
    ],
  },
  {
    id: 'notice',
    kind: 'boilerplate',
    upTo: 550,
    pattern:
      /^(?:this is (?:a )?(?:developing|breaking)(?: news)? (?:story|news)\b.{0,80}|(?:please )?(?:check|come) back\b.{0,60}\bupdates\b.{0,20}|(?:our standards|disclaimer|disclosure|editor['’]?s? note)s? ?:.{0,500}|\(?this story has not been edited\b.{0,200}|(?:have|got) a (?:tip|story|news tip)\b.{0,200}|(?:contact|e-?mail|write to) (?:us|the (?:author|writer|reporter|editor)s?)\b.{0,120}|contact .{0,60}\bsecurely\b.{0,30}|send (?:us )?(?:tips|feedback)\b.{0,100})$/i,
    yes: [
      'This is a developing story.',
      'Our Standards: The Example Trust Principles.',
      'Have a tip? Write to our desk.',
      'Contact the authors',
    ],
    no: ['Contact between the two ministries broke off.', 'This is a story of two ministries.'],
  },
  {
    id: 'end-mark',
    kind: 'boilerplate',
    pattern:
      /^(?:#{1,6}|[*_=~·•–— -]{1,40}|[–—-]?\s?(?:30|ends?)\s?[–—-]?|enditem(?:\/\w{1,5})?|\(?with (?:inputs?|files|reporting|additional reporting) from [^.]{1,80}\)?|end of (?:article|story)|back to top|top of page|skip to [^.]{1,30}|home ?[>›»/].{0,80}|\W{1,5})$/i,
    yes: ['###', 'Enditem/AB', '***', '-ENDS-', 'With inputs from agencies', 'Home > World > Trade'],
    no: ['Ends and means were debated.', '30 firms were listed.', 'With files from the leak, it built a case.'],
  },
  {
    id: 'licensing',
    kind: 'boilerplate',
    pattern:
      /^(?:purchase licensing rights(?:, opens new tab)?|(?:get|request|buy) (?:rights|reprints|permission)\b.{0,40}|reprints|.{0,60}, opens new tab|opens in (?:a )?new (?:tab|window)|gift (?:this )?article|unlock (?:this )?article|this content is .{0,40}subscribers\b.{0,60}|bookmark(?: this)?|add to (?:bookmarks|favourites|favorites|my list)|add .{1,40} (?:as|to) (?:a |your )?preferred sources?\b.{0,60}|saved?|remove)$/i,
    yes: ['Purchase Licensing Rights, opens new tab', 'Gift this article', 'Bookmark this'],
    no: ['Purchase of licensing rights lapsed.'],
  },
  {
    id: 'player',
    kind: 'boilerplate',
    pattern:
      /^(?:watch (?:now|live|video)|listen(?: now| to (?:this )?(?:article|story))?(?: \(?\d+(?: min(?:ute)?s?|:\d\d)\)?)?|play(?: video)?|pause|mute|unmute|video|audio|live|now playing|gallery|photos?|in pictures|open this photo in gallery:?|view (?:gallery|image in fullscreen|\d+ images?)|\d+ ?\/ ?\d+|\d{1,2}:\d\d(?: ?\/ ?\d{1,2}:\d\d)?|image \d+ of \d+|\d+ min(?:ute)?s? (?:read|listen|watch)|reading time:? .{1,20}|(?:estimated )?read(?:ing)? time\b.{0,20}|.{0,20}\b\d+ min(?:ute)? read)$/i,
    yes: ['watch now', 'LISTEN TO ARTICLE 3:16', '4 min read', '1/3', 'View image in fullscreen'],
    no: ['Watch groups counted 40 cases.', 'Listen, he told the room.'],
  },
]
