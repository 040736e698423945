/** All spellings of a form: `(a|b) c` is both, `(a|) c` with and without, `_` a space or nothing. */
export function spellings(form: string): string[] {
  let done = ['']
  for (const part of form.split(/[()]/u).entries()) {
    const [at, text] = part
    const choices = at % 2 === 0 ? [text] : text.split('|')
    done = done.flatMap((head) => choices.map((choice) => head + choice))
  }
  return [...new Set(done.flatMap(unfold).map((text) => text.replace(/\s+/gu, ' ').trim()))]
}

/** The plurals of a form's last word, beside itself. */
export function withPlurals(form: string): string[] {
  if (/[^aeiou]y$/u.test(form)) return [form, `${form.slice(0, -1)}ies`]
  if (/(?:s|x|ch|sh)$/u.test(form)) return [form, `${form}es`]
  return [form, `${form}s`]
}

function unfold(text: string): string[] {
  const [head = '', ...rest] = text.split('_')
  return rest.reduce((heads, tail) => heads.flatMap((done) => [`${done} ${tail}`, done + tail]), [head])
}
