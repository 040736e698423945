const particle = '(?:de|da|di|van|von|der|den|bin|al|el|la|le|du|dos|y)'
const name = new RegExp(`^\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|${particle})){1,4}$`, 'u')

/** Words that are no part of a person's name, though by-lines are full of them. */
const noPerson =
  /\b(?:news|desk|staff|team|agency|agencies|press|editor(?:ial|s)?|bureau|reporters?|correspondent|times|post|reuters|afp|associated|bloomberg|xinhua|online|media|magazine|today|daily|tv|wire|guest|contributor|published|updated|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|exclusive|read|share|follow)\b/i

/** The persons that a by-line names: "By Jane Doe and John Roe, Example News" names two. */
export function authorsOf(byline: string): string[] {
  const by = /(?:^|\b(?:reporting|writing|written|analysis|words|compiled|story|text|posted) )\(?by:? (.{3,160})/i.exec(
    byline.trim(),
  )
  return by?.[1] ? namesIn(by[1]) : []
}

/** The names in a list such as "Jane Doe, John Roe and Ann Poe | Example News". */
export function namesIn(list: string): string[] {
  return list
    .split(/[|;•·\n]| [–—-] | in \p{Lu}/u)[0]!
    .split(/,| and | & | with /)
    .map((part) =>
      part
        .replace(/\s+/g, ' ')
        .replace(/^by:? /i, '')
        .replace(/[.)]$/, '')
        .trim(),
    )
    .filter((part) => name.test(part) && !noPerson.test(part))
}
