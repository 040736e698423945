const straight: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '′': "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
}

/**
 * The text as the lexicon spells it: straight apostrophes, plain hyphens, ordinary spaces.
 * One UTF-16 code unit in, one out, so offsets into the folded text are offsets into the text.
 */
export function fold(text: string): string {
  return text.replace(/[’‘ʼ′`‐‑‒–]|[^\S ]/gu, (sign) => straight[sign] ?? ' ')
}

const plain: Record<string, string> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', ı: 'i', đ: 'd', Đ: 'D', ß: 'ss', æ: 'ae' }

/** Without diacritics, as most newsrooms write foreign names: "Šefčovič" → "Sefcovic". Changes the length. */
export function undiacritic(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØıđĐßæ]/gu, (letter) => plain[letter] ?? letter)
}

/** Lower-case ASCII words joined by hyphens, for ids: "Xi Jinping" → "xi-jinping". */
export function slug(name: string): string {
  const words = undiacritic(name).toLowerCase().replace(/['.]/gu, '').replace(/&/gu, ' and ')
  return words.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '')
}
