import type { Identifier, IdentifierScheme, Span } from '../model'

/** How a formal reference is written, and its normal form. Linear: no two repetitions can share a character. */
interface IdentifierRow {
  scheme: IdentifierScheme
  shape: RegExp
  value(parts: RegExpExecArray): string
}

const part = (parts: RegExpExecArray, at: number) => parts[at] as string

const ROWS: readonly IdentifierRow[] = [
  {
    scheme: 'us-eo',
    shape: /\b(?:Executive Order|E\.O\.|EO)(?: \(E\.?O\.?\))? (?:No\. ?)?(1[0-9]{4})\b/gu,
    value: (p) => `EO ${part(p, 1)}`,
  },
  {
    scheme: 'us-fr',
    shape: /\b(\d{2}) (?:FR|Fed\. ?Reg\.|Federal Register) (\d{1,3},?\d{3})\b/gu,
    value: (p) => `${part(p, 1)} FR ${part(p, 2).replace(',', '')}`,
  },
  {
    scheme: 'us-cfr',
    shape: /\b(\d{1,2}) (?:CFR|C\.F\.R\.)(?: [Pp]arts?| §{1,2})? ?(\d{1,4}(?:\.\d{1,4})?)/gu,
    value: (p) => `${part(p, 1)} CFR ${part(p, 2)}`,
  },
  { scheme: 'us-rin', shape: /\bRIN:? (\d{4}-[A-Z]{2}\d{2})\b/gu, value: (p) => `RIN ${part(p, 1)}` },
  {
    scheme: 'us-eccn',
    shape: /\b([0-9][A-E][0-9]{3})(?:\.[a-z](?:\.\d{1,2})?)?(?![\p{L}\p{N}])/gu,
    value: (p) => part(p, 0),
  },
  {
    scheme: 'us-bill',
    shape: /\b(H\. ?R\.|HR|S\.|H\. ?Res\.|S\. ?Res\.|H\. ?J\. ?Res\.) ?(\d{1,5})\b(?![,.]\d|%| ?(?:million|billion))/gu,
    value: (p) => `${part(p, 1).replaceAll(/[. ]/gu, '').replace(/^HR$/u, 'H.R.').replace(/^S$/u, 'S.')} ${part(p, 2)}`,
  },
  {
    scheme: 'us-public-law',
    shape: /\b(?:Public Law|Pub\. ?L\.|P\. ?L\.)(?: No\.)? ?(\d{2,3})[-–](\d{1,4})\b/gu,
    value: (p) => `Pub. L. ${part(p, 1)}-${part(p, 2)}`,
  },
  {
    scheme: 'us-section',
    shape: /\b[Ss]ection (232|301|201|337|421|122|338|1260H|889|1237|5949|702|230)\b|\b(1260H) list\b/gu,
    value: (p) => `Section ${p[1] ?? part(p, 2)}`,
  },
  {
    scheme: 'hs',
    shape:
      /\b(?:HTS|HS|HTSUS|tariff) (?:codes?|headings?|subheadings?|lines?)?:? ?(\d{4}(?:\.\d{2}){0,3}|\d{6,10})\b/gu,
    value: (p) => `HS ${part(p, 1).replaceAll('.', '')}`,
  },
  { scheme: 'celex', shape: /\b(?:CELEX:? ?)?([1-9][12][0-9]{3}[LRDHC][0-9]{4})\b/gu, value: (p) => part(p, 1) },
  {
    scheme: 'eu-regulation',
    shape:
      /\b(?:(Council|Commission|Delegated|Implementing|Parliament) )?(Regulation|Directive|Decision|Recommendation) \((EU|EC|CFSP)\) (?:No\.? ?)?(\d{2,4}\/\d{2,4})\b/gu,
    value: (p) => `${part(p, 2)} (${part(p, 3)}) ${part(p, 4)}`,
  },
  {
    scheme: 'cn-mofcom',
    shape:
      /\b(?:MOFCOM(?: and GAC)?|[Mm]inistry of [Cc]ommerce(?: and the General Administration of Customs)?|[Cc]ommerce [Mm]inistry)?(?:'s)? ?(?:[Jj]oint )?[Aa]nnouncement (?:[Nn]o\. ?|[Nn]umber )?(\d{1,3})(?:,? (?:of |\[)?(20\d\d)\]?)?\b/gu,
    value: (p) => (p[2] ? `MOFCOM announcement ${part(p, 1)} of ${part(p, 2)}` : `MOFCOM announcement ${part(p, 1)}`),
  },
]

/** What must stand near a code that is too bare to be known by itself. */
const NEEDS: Partial<Record<IdentifierScheme, RegExp>> = {
  'cn-mofcom': /MOFCOM|China|Chinese|Beijing|[Cc]ommerce [Mm]inistry|[Mm]inistry of [Cc]ommerce/u,
  celex: /CELEX|EUR-Lex|Regulation|Directive|Official Journal/u,
  'us-eccn': /ECCN|[Ee]xport|[Cc]ontrol|BIS|Commerce|licen[sc]e/u,
}

/** Formal references within these stretches of a text, which stand in order. */
export function findIdentifiers(source: string, folded: string, within: readonly Span[]): Identifier[] {
  const found = new Map<string, Identifier>()
  for (const { scheme, shape, value } of ROWS) {
    let stretch = 0
    for (const parts of folded.matchAll(shape)) {
      const start = parts.index + (parts[0].length - parts[0].trimStart().length)
      const end = parts.index + parts[0].length
      while (stretch < within.length && (within[stretch] as Span).end <= start) stretch++
      const around = within[stretch]
      if (!around || around.start > start || around.end < end) continue
      const needs = NEEDS[scheme]
      if (needs && !needs.test(folded.slice(Math.max(0, start - 200), end + 200))) continue
      const key = `${scheme} ${start}`
      if (!found.has(key))
        found.set(key, { scheme, value: value(parts), evidence: { start, end, text: source.slice(start, end) } })
    }
  }
  return [...found.values()].sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
}
