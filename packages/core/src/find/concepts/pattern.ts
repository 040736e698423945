/** All spellings of a form: `(a|b) c` is both, `(a|) c` with and without, `_` a space or nothing. Groups may nest. */
export function spellings(form: string): string[] {
  const { texts } = alternatives(form, 0)
  return [...new Set(texts.flatMap(unfold).map((text) => text.replace(/\s+/gu, ' ').trim()))].filter(
    (text) => text !== '',
  )
}

/** The plurals of a form's last word, beside itself. */
export function withPlurals(form: string): string[] {
  if (/[^aeiou]y$/u.test(form)) return [form, `${form.slice(0, -1)}ies`]
  if (/(?:s|x|ch|sh)$/u.test(form)) return [form, `${form}es`]
  return [form, `${form}s`]
}

/** Reads up to the bracket that closes a group, or the end. */
function alternatives(form: string, from: number): { texts: string[]; end: number } {
  const done: string[] = []
  let heads = ['']
  let at = from
  for (; at < form.length && form[at] !== ')'; at++) {
    if (form[at] === '(') {
      const group = alternatives(form, at + 1)
      heads = heads.flatMap((head) => group.texts.map((text) => head + text))
      at = group.end
    } else if (form[at] === '|') {
      done.push(...heads)
      heads = ['']
    } else heads = heads.map((head) => head + form[at])
  }
  return { texts: [...done, ...heads], end: at }
}

function unfold(text: string): string[] {
  const [head = '', ...rest] = text.split('_')
  return rest.reduce((heads, tail) => heads.flatMap((done) => [`${done} ${tail}`, done + tail]), [head])
}
