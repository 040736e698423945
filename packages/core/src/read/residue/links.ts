import type { Residue } from './types'

/** Links to other stories, newsletters and tags. */
export const linkResidues: readonly Residue[] = [
  {
    id: 'related/heading',
    kind: 'boilerplate',
    takes: 'list-after',
    pattern:
      /^(?:(?:related|recommended|suggested|similar|further|trending|popular|top|latest|other|most|more)(?: \w+)? (?:coverage|stor(?:y|ies)|articles?|posts?|content|reading|links?|topics?|news|videos?|headlines|reads?|on this)|related|most (?:read|popular|viewed|shared)|editor['’]?s?['’]? (?:picks?|choice)|recommended(?: for you)?|trending(?: now)?|you (?:may|might)(?: also)? (?:like|be interested in)\b.{0,30}|what to read next|read next|up next|don['’]t miss|see also|also read|read also|also on \w[^.,;]{0,30}|more (?:from|on|about|in) [^.,;!?]{2,50}|read more (?:about|on|from) [^.;!?]{1,70}|read more [\w'’.&-]+ coverage\b.{0,40}|here(?:['’]s| is) more (?:from|on) [^.,;!?]{2,40})(?: ?:)?$/i,
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
    upTo: 230,
    pattern:
      /^(?:(?:read|see|watch|listen|explore|hear)(?: more| also| next| this| now| here| read| see)?(?: on this story)?(?: ?[:|»>→] ?| [–-] ).{0,200}|(?:related|recommended|explained|opinion|must read|in case you missed it|don['’]t miss|also read|read also|read more|more|learn more|you may like|more on this story|more coverage|further reading|related (?:story|stories|article|articles|link|links|reading|coverage|content|video))(?: ?[:|»→]) ?.{0,200}|.{0,150} read more|on [\w-]{1,40}\.(?:com|org|net|co\.uk) ?:.{1,200}|(?:read|see|show|load|learn|view) (?:more|less|all|full (?:story|article))(?: »| →| ›| \.{3}| …)?|continue reading\b.{0,60}|(?:read|see|view|find|watch|listen to) [^.;:?!]{1,120}\bhere\.?|you can (?:read|see|view|find|watch|listen)\b[^.;:?!]{1,120}\bhere\.?)$/i,
    yes: [
      'Read more: Tokyo widens its export list',
      'Chipmaker ‘ready to leave’ Read more',
      'READ | What the new rules say',
      'Related: How the ban works',
      'Also read: The long fight over lithography',
      'Read more',
      'Read the full story here',
      'Read the ministry’s notice here.',
    ],
    no: [
      'Read together, the two laws bar most sales.',
      'Voters who read more were likelier to agree.',
      'See the annex for the tariff lines that change.',
      'Watch-makers fear the duty.',
      'See-through screens are hit as well.',
    ],
  },
  {
    id: 'newsletter/call',
    kind: 'boilerplate',
    upTo: 600,
    pattern:
      /^(?:please )?(?:sign[ -]?up|subscribe|register|enter your e-?mail|join (?:our|us|\d)|get (?:our|a|all the|free|breaking|more|daily|weekly|your|the (?:latest|best|top|day|week)|[\w'’]+(?: [\w'’]+){0,3}['’]s|[\w'’]+ [\w'’]+ [\w'’]+ delivered)|stay (?:informed|up to date|ahead|tuned|connected)|never miss|start your|want more|be the first|become a (?:member|subscriber)|support our|already a (?:subscriber|member)|need more)\b.{0,300}\b(?:newsletters?|inbox|e-?mail(?: address)?|subscribers?|subscribe|sign up|free trial|for free|log ?in|alerts|podcast|day trial|today|here|now|updates|issues|journalism|whatsapp channel|telegram channel)\b.{0,200}$/i,
    yes: [
      'Sign up for Trade Morning, our daily newsletter.',
      'Get our best chip coverage, straight to your inbox.',
      'Subscribe to our podcast',
      'Get a weekly roundup of news from Asia in your inbox every Thursday.',
      'Stay informed with the Example – your source for journalism.',
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
    upTo: 600,
    pattern:
      /^by (?:signing up|subscribing|submitting|registering)\b.{0,80}\byou\b|\byou can unsubscribe\b|\bunsubscribe at any time\b|\bis (?:a|our) (?:daily|weekly|twice-weekly|free|morning)\b.{0,20}\bnewsletter\b|\b(?:straight|delivered) to your inbox\b|\bprotected by recaptcha\b|^your privacy choices|\bsign up (?:here|to receive it here)\.$|^this (?:story|article|piece|column|post|essay) (?:first |originally )?(?:appeared|ran) in (?:the |our )?.{0,50}newsletter/i,
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
    id: 'tags',
    kind: 'boilerplate',
    upTo: 320,
    takes: 'list-after',
    pattern:
      /^(?:tags?|topics?|keywords|categories|filed under|in this (?:story|article)|sections?|hashtags?|companies mentioned|explore more)(?: ?:.{0,300})?$/i,
    yes: ['Tags:', 'Topics: chips, tariffs', 'Filed under'],
    no: ['Tags sewn into the coats named the mill.', 'Topics ranged from chips to soy.'],
  },
  {
    id: 'tags/list',
    kind: 'boilerplate',
    upTo: 600,
    pattern: /^(?:\[\[[^\]]*\]\] ?)+$|^(?:#[\p{L}\p{N}_]+ ?)+$/u,
    yes: ['[[Chips]] [[Trade]]', '#trade #chips'],
    no: ['[1] See the annex.'],
  },
]
