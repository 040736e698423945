import { DemarcheError } from '../errors'
import type { Warning } from '../model'

/** Above this share of characters that no text has, the input is binary. */
const mostControls = 0.1

/**
 * What is odd about a text's characters.
 * @throws DemarcheError `empty-input`, `not-text`
 */
export function soundnessOf(text: string): Warning[] {
  if (!/\S/.test(text)) throw new DemarcheError('empty-input', 'There is no text to read. Pass the text of an article.')
  const controls = countControls(text)
  if (controls > text.length * mostControls) {
    throw new DemarcheError('not-text', 'This is binary data, not text. Pass the text of an article, or its HTML.')
  }
  const warnings: Warning[] = []
  if (controls > 0) {
    warnings.push({
      code: 'control-characters',
      message: `The text has ${controls} control or replacement characters; words that hold one are not recognised. Was it decoded with the right charset?`,
    })
  }
  if (/\p{Surrogate}/u.test(text)) {
    warnings.push({
      code: 'lone-surrogates',
      message:
        'The text has lone surrogates: a character was cut in half. Offsets hold, but the text is no valid UTF-8.',
    })
  }
  return warnings
}

function countControls(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 127)
      count += 1
  }
  return count
}
