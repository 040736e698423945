import type { Entry, Form, How } from '../entry'
import { distinct, form, places } from '../rows'
import { withPlainLetters } from '../spelling'
import { iso3166 } from './iso'
import { ownJurisdictions } from './own'

/** Countries, territories and the EU, and their capitals as places. Kosovo has the user-assigned code XK. */
export const jurisdictions: readonly Entry[] = [...iso3166, ['EU', '', '', ''] as const].map(
  ([iso, names, adjective, capital]) => {
    const own = ownJurisdictions[iso] ?? {}
    const ownNames = split(own.names)
    const canonical = ownNames.find((name) => name.startsWith('='))?.slice(1) ?? split(names)[0] ?? iso
    const forms = [
      ...ownNames.filter((name) => name === `~${canonical}`).map((name) => form(name, 'name')),
      form(canonical, 'name'),
      ...as('short', [...ownNames.filter((name) => !name.startsWith('=')), ...split(names)]),
      ...as('demonym', people([...split(own.demonyms), ...split(adjective)])),
      ...as('metonym', split(own.metonyms)),
      ...seats(iso, capital).flatMap((seat) => as('capital', split(seat))),
    ]
    return {
      id: `jurisdiction:${iso}`,
      kind: 'jurisdiction',
      name: canonical,
      forms: distinct(forms.flatMap(withPlainLetters)),
      jurisdiction: iso,
      partOf: null,
      acts: [],
      outlet: false,
      gender: null,
      source: iso === 'EU' ? 'treaty' : 'iso',
    }
  },
)

/** City states have a capital by the same name, which needs no place of its own. */
export const capitals: readonly Entry[] = iso3166.flatMap(([iso, names, , capital]) =>
  places(
    iso,
    'iso',
    seats(iso, capital).filter((seat) => !split(names).includes(seat)),
  ),
)

function seats(iso: string, capital: string): string[] {
  const own = ownJurisdictions[iso]?.capital ?? capital
  return own === '' || own === '-' ? [] : own.split(';')
}

function split(cell: string | undefined): string[] {
  return cell ? cell.split('|') : []
}

function as(how: How, texts: readonly string[]): Form[] {
  return texts.map((text) => form(text, how))
}

/** German → Germans, Israeli → Israelis. Chinese, Dutch and Swiss stay as they are. */
function people(adjectives: readonly string[]): string[] {
  return adjectives.flatMap((word) =>
    /(?:an|en|in|i|on)$/u.test(word) && !/(?:men|women)$/u.test(word) ? [word, `${word}s`] : [word],
  )
}
