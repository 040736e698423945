import type { EntryKind, Form } from './entry'
import { undiacritic } from './fold'

/** American and British spellings of words that names of bodies have. */
const spelledTwice: readonly (readonly [american: string, british: string])[] = [
  ['Defense', 'Defence'],
  ['Organization', 'Organisation'],
  ['Center', 'Centre'],
  ['Program', 'Programme'],
  ['Labor', 'Labour'],
]

/** How newsrooms write a name: the form itself first. A brand read as a common word stays `cautious`. */
export function spellings(form: Form, kind: EntryKind): Form[] {
  const respelled = [form, ...otherLetterCase(form, kind)]
    .flatMap((one) => [one, ...stops(one, kind)])
    .flatMap((one) => [one, ...overseas(one, kind)])
  return respelled.flatMap(withPlainLetters)
}

export function withPlainLetters(form: Form): Form[] {
  const text = undiacritic(form.text)
  return text === form.text ? [form] : [form, { ...form, text }]
}

/** The New York Times and the Wall Street Journal write F.B.I., W.T.O.; most American papers write U.S. */
function stops(form: Form, kind: EntryKind): Form[] {
  if (kind === 'jurisdiction' || kind === 'person') return []
  const abbreviated = kind === 'body' || kind === 'organisation' ? /^[A-Z]{2,3}$|\bU[SK]\b/gu : /\bU[SK]\b/gu
  return variant(form, (text) => text.replace(abbreviated, (letters) => `${[...letters].join('.')}.`))
}

function overseas(form: Form, kind: EntryKind): Form[] {
  if (kind !== 'body' && kind !== 'organisation' && kind !== 'research') return []
  return spelledTwice.flatMap(([american, british]) => [
    ...variant(form, (text) => text.replace(new RegExp(`\\b${american}\\b`, 'u'), british)),
    ...variant(form, (text) => text.replace(new RegExp(`\\b${british}\\b`, 'u'), american)),
  ])
}

const brand = /\p{Lu}\p{L}{3,}/gu

/** ByteDance is also Bytedance, NATO is Nato in Britain, Nvidia is NVIDIA on its own site. */
function otherLetterCase(form: Form, kind: EntryKind): Form[] {
  if (kind === 'jurisdiction' || kind === 'person' || kind === 'place') return []
  const shouted = kind === 'company' && !form.cautious && /^\p{Lu}\p{Ll}{2,}$/u.test(form.text)
  const cautious = form.cautious || /^\p{Lu}+$/u.test(form.text)
  return [
    ...variant({ ...form, cautious }, (text) =>
      text.replace(brand, (word) => (word[0] ?? '') + word.slice(1).toLowerCase()),
    ),
    ...(shouted ? variant(form, (text) => text.toUpperCase()) : []),
  ]
}

function variant(form: Form, respell: (text: string) => string): Form[] {
  const text = respell(form.text)
  return text === form.text ? [] : [{ ...form, text }]
}

/** "Department of Commerce" is also "Commerce Department"; "House Science Committee", "House Committee on Science". */
export function turnedAround({ text, cautious, how }: Form): Form[] {
  const office = /^(Ministry|Department) of (?:the )?(.+)$/u.exec(text)
  if (office) return [{ text: `${office[2]} ${office[1]}`, how: 'short', cautious: false }]
  const committee = /^(House|Senate) (?!Select)(.+) Committee$/u.exec(text)
  return committee ? [{ text: `${committee[1]} Committee on ${committee[2]}`, how, cautious }] : []
}

/** "trade minister", "minister of trade", "minister for trade"; "defence secretary", "secretary of defense". */
export function titleSpellings(title: string): string[] {
  const office = /^(.+) (minister|secretary)$/u.exec(title)
  const turned = office ? [title, `${office[2]} of ${office[1]}`, `${office[2]} for ${office[1]}`] : [title]
  const seat = /^(.+) chair$/u.exec(title)
  const all = seat ? [title, `${title}man`, `${title}woman`] : turned
  return all.flatMap((text) => [text, ...respelled(text)])
}

const american = { defence: 'defense', adviser: 'advisor', councillor: 'councilor' }

function respelled(title: string): string[] {
  const text = title.replace(/defence|adviser|councillor/u, (word) => american[word as keyof typeof american])
  return text === title ? [] : [text]
}
