const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const day = `(?:, ?| )?${month} \\d{1,2}(?:, \\d{4})?`
const agency = "\\((?:[A-Z][\\w.&’' -]{1,24})\\)"
const capitals = "\\p{Lu}[\\p{Lu}.'’]+(?:[ /,-]{1,2}[\\p{Lu}.'’]+){0,4}"
const placeName = "\\p{Lu}[\\p{L}.'’]+(?:[ /,-]{1,2}\\p{Lu}[\\p{L}.'’]+){0,4}"

/** `WASHINGTON (Reuters) - `, `Taipei, March 29 (CNA) `, `BEIJING – `, `NEW DELHI: `. */
const datelines = [
  new RegExp(`^${placeName}(?:${day})? ${agency}(?: ?[-–—]+ ?)(?=\\S)`, 'u'),
  new RegExp(`^${placeName},? ${month} \\d{1,2}(?:, \\d{4})?(?: ${agency}(?: ?[-–—]+)?| ?[-–—]+|:) ?(?=\\S)`, 'u'),
  new RegExp(
    `^${capitals}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?(?: ?[–—]+ ?| -+ ?|: )(?=["“‘']?[\\p{Lu}\\d])`,
    'u',
  ),
]
const laterDateline = new RegExp(`(?:^| )${capitals}(?:${day})? ${agency} ?[-–—]+ ?(?=\\S)`, 'u')

/** Length of the dateline that opens a story's first paragraph, 0 when there is none. */
export function datelineEnd(paragraph: string): number {
  const opening = paragraph.slice(0, 120)
  for (const dateline of datelines) {
    const found = dateline.exec(opening)
    if (found) return found[0].length
  }
  return 0
}

/** Agencies and photo houses as they sign, with the photographer before them. */
const credit =
  /^.{0,600}?(?:purchase licensing rights(?:, opens new tab)?|\| (?:\p{Lu}[\p{L}.'’-]+ ){1,3}?\p{Lu}[\p{L}.'’-]+\/(?:[a-z ]{2,12}\/)?(?:Getty Images|AFP|AP Photo|AP|Reuters|EPA|Bloomberg|Shutterstock)) (?=\S)/iu

/** Length of a picture's caption and credit that scraping glued before the story, 0 when there is none. */
export function gluedCaptionEnd(line: string): number {
  const caption = credit.exec(line.slice(0, 800))
  if (!caption) return 0
  const rest = laterDateline.exec(line.slice(caption[0].length, caption[0].length + 120))
  return caption[0].length + (rest ? rest.index + (rest[0].startsWith(' ') ? 1 : 0) : 0)
}
