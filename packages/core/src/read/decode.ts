/** Decodes by byte-order mark, then `<meta charset>`, then UTF-8 if that is sound, then windows-1252, as browsers do. */
export function decode(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes) ?? declaredEncoding(bytes)
  if (marked) {
    try {
      return new TextDecoder(marked).decode(bytes)
    } catch {
      // A charset that nobody knows is as good as none.
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** HTML looks for the declaration in the first 1024 bytes; real pages put it later. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  return /<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s{0,5}=[\s"']{0,5}([\w-]{2,40})/i.exec(head)?.[1]
}
