import { EN, type MessageKey, type Messages, type TermKey } from './en'

export type Values = Readonly<Record<string, string | number>>

/** The stem of messages that go by number. */
export type CountKey = { [K in MessageKey]: K extends `${infer Stem}.other` ? Stem : never }[MessageKey]

/** The words of the widgets in one language. */
export interface Words {
  locale: string
  say(key: MessageKey, values?: Values): string
  /** `{n}` in the plural form that the locale asks for. */
  count(stem: CountKey, n: number, values?: Values): string
  number(n: number): string
  /** A word of the ontology or a name: the caller's, else the one given, else read off the id. */
  term(key: TermKey, given?: string): string
}

export function createWords(messages: Messages = {}, locale = 'en'): Words {
  // Made when first asked for: each costs a page some milliseconds.
  let plural: Intl.PluralRules | undefined
  let numbers: Intl.NumberFormat | undefined
  const number = (n: number) => {
    numbers ??= new Intl.NumberFormat(locale)
    return numbers.format(n)
  }
  const say = (key: MessageKey, values?: Values) => fill(messages[key] ?? EN[key], values)
  return {
    locale,
    say,
    count(stem, n, values) {
      plural ??= new Intl.PluralRules(locale)
      const form = `${stem}.${plural.select(n)}` as MessageKey
      const key = form in messages || form in EN ? form : (`${stem}.other` as MessageKey)
      return say(key, { ...values, n: number(n) })
    },
    number,
    term: (key, given) => messages[key] ?? given ?? spell(key),
  }
}

function fill(message: string, values: Values | undefined): string {
  return values ? message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)) : message
}

/** `in-force` as `In force`, `imports/import-ban` as `Import ban`. */
function spell(key: string): string {
  const id = key.slice(key.indexOf('.') + 1)
  const words = id.slice(id.lastIndexOf('/') + 1).replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
