const IRREGULAR: Record<string, readonly string[]> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  find: ['found'],
  show: ['shown'],
  read: ['read'],
  put: ['put', 'putting'],
  begin: ['began', 'begun', 'beginning'],
  swear: ['swore', 'sworn'],
  beseech: ['besought'],
  forecast: ['forecast'],
  undertake: ['undertook', 'undertaken'],
  go: ['went', 'gone', 'goes'],
  strike: ['struck'],
  hit: ['hit', 'hitting'],
  plead: ['pled'],
}
const DOUBLING = /^(?:quip|slam|dub|beg|commit|label|signal|rebut|refer|rap|grab|plan|admit)$/

/** The forms of an English verb, its lemma first. */
export function formsOf(verb: string): string[] {
  const stem = DOUBLING.test(verb) ? verb + verb.slice(-1) : verb.replace(/e$/, '')
  const isAfterConsonant = /[^aeiou]y$/.test(verb)
  const past = isAfterConsonant ? `${verb.slice(0, -1)}ied` : `${stem}ed`
  const present = isAfterConsonant ? `${verb.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
  const british = verb.endsWith('ize') ? formsOf(verb.replace(/ize$/, 'ise')) : []
  const single = verb === 'label' || verb === 'signal' ? [`${verb}ed`, `${verb}ing`] : []
  return [verb, present, past, `${stem}ing`, ...single, ...british, ...(IRREGULAR[verb] ?? [])]
}
