import type { Warning } from '../model'

/** Common words of English that other languages written in Latin letters do not have. */
const english = new Set(
  'the of and to that with by from has have had were been said its their which would will it for on are this they he she his than as at who after'.split(
    ' ',
  ),
)
/** How much of the text is looked at, in UTF-16 code units. */
const sample = 6000
const fewestWords = 12

/**
 * The language that a caller or page states, else `en` or `und`, told by the share of English function words.
 * Anything but English is a warning: rules and names are English.
 */
export function languageOf(text: string, stated?: string): { language: string; warnings: Warning[] } {
  const language = stated ?? (looksEnglish(text) ? 'en' : 'und')
  if (/^en\b/i.test(language)) return { language, warnings: [] }
  const message =
    language === 'und'
      ? 'The text does not look English, and only English is understood: expect little. If it is English, pass language: "en".'
      : `The text is in "${language}", and only English is understood: expect little.`
  return { language, warnings: [{ code: 'language', message }] }
}

function looksEnglish(text: string): boolean {
  const words =
    text
      .slice(0, sample)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word))
  if (latin.length < words.length / 2) return false
  if (latin.length < fewestWords) return true
  return latin.filter((word) => english.has(word)).length / latin.length > 0.1
}
