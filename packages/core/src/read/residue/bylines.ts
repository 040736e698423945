import { name } from './names'
import type { Residue } from './types'

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )'
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const year = '(?:19|20)\\d\\d'
const date = `(?:${weekday}?(?:${day} ${month},? ${year}|${month} ${day},? ${year}|${month} ${year})|${year}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]${year})`
const time = '\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?'
/** What may stand after a date: a time, a zone, a section, a second date. */
const rest = '(?:[ ,|·•/–-](?:[^.!?]|\\.\\d){0,60}(?:[ap]\\.m\\.[^.!?]{0,30})?)?'

/** Who wrote, when, and who they are. */
export const bylineResidues: readonly Residue[] = [
  {
    id: 'byline/by',
    kind: 'byline',
    pattern: new RegExp(
      `^\\(?(?:(?:Written|Story|Reporting|Report|Analysis|Opinion|Words|Text|Posted|Published|Edited|Reviewed|Interview|Commentary|Updated|Exclusive) )?(?:[Bb]y|BY):? (?!The |An? )${name}(?:(?:, | and | & | with )${name}){0,5}(?:\\.?|(?: ?[,|·•–—] ?| (?:in|for|at|of) )[^.!?]{1,80})\\)?$`,
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
      'By Monday, the ministry had filed 12 cases.',
      'By Beijing, he meant the party.',
    ],
  },
  {
    id: 'byline/role',
    kind: 'byline',
    pattern: new RegExp(
      `^(?:By )?${name}, (?:[\\p{L}’'-]{1,20} ){0,5}(?:[Rr]eporter|[Cc]orrespondent|[Cc]olumnist|[Ww]riter|[Ee]ditor|[Jj]ournalist|News|Press|Reuters)$`,
      'u',
    ),
    yes: ['Jane Doe, Ap Political Writer', 'Jane Doe, chief trade correspondent', 'Jane Doe, Example News'],
    no: ['Jane Doe, a reporter, was detained.'],
  },
  {
    id: 'byline/credits',
    kind: 'byline',
    upTo: 600,
    pattern:
      /^[(*_—– -]*(?:(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|Compiled|[Tt]ranslated|[Tt]ranslation)(?: and (?:writing|editing|reporting))? by (?:(?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|al|bin|and|in|for|at|the|with|by|additional|further|reporting|writing|editing|&)[,;.]?(?: |(?=[)*_]|$))){1,60}|.{1,500} (?:contributed (?:reporting|to (?:this|the) (?:report|story|article|piece|reporting))|assisted with (?:this|the) (?:report|story|article))(?: from .{1,40})?\.?)[)*_ ]*$/u,
    yes: [
      '(Reporting by Jane Doe; Additional reporting by Ann Poe in Tokyo; Editing by John Roe, Kim Lo)',
      'Jane Doe contributed to this report.',
      '— Jane Doe contributed reporting from Brussels.',
    ],
    no: [
      'Writing by hand, the judge struck the clause.',
      'Low yields contributed to the loss.',
      'Reporting by Bloomberg found that sales had doubled.',
    ],
  },
  {
    id: 'byline/date',
    kind: 'byline',
    pattern: new RegExp(
      `^(?:(?:(?:first|last) )?(?:published|updated|posted|modified|date|publication date|released)(?: on| at)? ?[:|]? ?(?:${time}[^.!?]{0,30} )?|[\\p{L} ]{2,30} ?[/|•·] ?|${time},? .{0,12})?${date}${rest}$|^(?:${weekday}|updated |published |posted )?\\d+ (?:minutes?|mins?|hours?|hrs?|days?) ago$`,
      'iu',
    ),
    yes: [
      'Published: March 3, 2021',
      'Updated 4:05 PM EDT, Thu May 2, 2024',
      'May 2, 2024',
      '2024-05-02',
      '3 hours ago',
      'Friday, 2 May 2024',
      'Politics / January 11, 2024',
      'Updated: 15 May 2024, 10.30 a.m. ET',
    ],
    no: [
      'May 2024 brought a second round of talks between the two ministries.',
      'Updated rules take effect soon.',
      'Published in 2019, the list names 12 firms.',
      'Published on May 3, 2023, the list names 12 firms.',
    ],
  },
  {
    id: 'byline/author-card',
    kind: 'byline',
    upTo: 500,
    pattern: new RegExp(
      `^(?:About the (?:author|writer)s?|${name} (?:is|was) (?:an? |the )?(?:[\\p{L}’'-]{1,20} ){0,8}(?:reporter|correspondent|columnist|journalist|writer|editor|freelancer?|contributor|bureau chief|intern)\\b.{0,400}|${name} reported from \\p{Lu}.{0,300})$`,
      'u',
    ),
    where: 'tail',
    yes: [
      'Jane Doe is a senior reporter covering chips.',
      'Jane M. Doe is the trade editor of Example News.',
      'About the author',
      'Doe reported from Tokyo.',
    ],
    no: [
      'Jane Doe, a reporter, was detained.',
      'Officials said Jane Doe was held.',
      'Jane Doe is the chief executive of a maker.',
    ],
  },
  {
    id: 'byline/fellow-card',
    kind: 'byline',
    upTo: 500,
    pattern: new RegExp(
      `^${name} is (?:an? |the )?(?:[\\p{L}’'-]{1,20} ){0,8}(?:fellow|professor|lecturer|analyst|researcher|scholar|adviser|advisor)\\b.{0,60} (?:at|of|with|in) .{0,300}$`,
      'u',
    ),
    where: 'tail',
    yes: ['Jane Doe is a senior fellow at the Example Institute.'],
    no: ['The director is a fellow at the institute.'],
  },
]
