import { agency } from './names'
import type { Residue } from './types'

/** What stands under a picture, and who took it. */
export const captionResidues: readonly Residue[] = [
  {
    id: 'caption/label',
    kind: 'caption',
    upTo: 550,
    pattern:
      /^\(?(?:(?:(?:file )?(?:photo(?:graph)?(?:er|s)?|image(?:s)?|picture|pic|illustration|graphics?|cover|video|watch|chart|map|source|photo illustration|featured image|screenshot|figure \d+|fig\. ?\d+)(?: (?:credit|by|courtesy(?: of)?|source|from|caption|copyright))? ?[:©|]|(?:image|media|video) (?:caption|copyright|source)\b|(?:main )?(?:image|photo)s? credit\b|file[ -](?:photo|image|picture|pic)\b).{0,500})$/i,
    yes: [
      'FILE PHOTO: The logo of a chipmaker at a fair',
      'Image: Example Images',
      'Image copyright EPA Image caption A port',
      '(Image credit: A. Person)',
      'Source: Trend desk',
      'Cover: An app on a phone',
    ],
    no: [
      'Photographs of the plant were sold abroad.',
      'Imagery from satellites showed the pits.',
      'Source code was taken, prosecutors said.',
    ],
  },
  {
    id: 'caption/photo-by',
    kind: 'caption',
    pattern:
      /^\(?(?:Photo|Image|Picture|Illustration|Graphic|PHOTO)(?:graph)?s?(?: [Cc]redit)? (?:by|courtesy(?: of)?|via|from) \p{Lu}[^.!?]{1,120}\)?$/u,
    yes: ['Photo by Jane Doe', 'Image courtesy of Example Labs', '(Photo by Jane Doe/Example Images)'],
    no: ['Photos by satellite firms showed the pits.', 'Images from Xinjiang show the camps.'],
  },
  {
    id: 'caption/credit-in-brackets',
    kind: 'caption',
    upTo: 600,
    pattern: new RegExp(
      `[(\\[](?<=^.{0,350})(?:photo(?:graph|s)?|image|picture|credit|ap photo|file|illustration|reuters|afp)[^()]{0,20}(?: by| credit|:|/|;| courtesy)[^()]{0,120}[)\\]]$|\\((?<=^.{0,350})[^()]{1,80}(?:/| via | / )${agency}(?:/[^()]{1,40})?\\)$`,
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
    upTo: 600,
    takes: 'description-before',
    pattern: new RegExp(
      `^(?:[^|/.!?]{0,80}[|/]){1,3} ?${agency}(?: ?[|/] ?[^|/.!?]{1,40}){0,2}\\.?$|^${agency}(?: (?:photo|file photo|images?|file))?$|\\breuters/[a-z].{0,60}$|/file photo$|/handout$|\\bhandout via \\w+$`,
      'i',
    ),
    yes: [
      'Jane Doe | Afp | Getty Images',
      'Getty Images',
      'The logo in Beijing, China. REUTERS/Stringer',
      'Jane Doe/Bloomberg',
    ],
    no: ['The deal was first told to Reuters.', 'Sources told AP/Reuters the talks had failed.'],
  },
]
