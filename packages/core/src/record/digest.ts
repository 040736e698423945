/** JSON with sorted keys: equal values give equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => compare(a, b)))
      : part,
  )
}

/** By code units: the same order on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo), over UTF-16 code units. */
export function hash(text: string, seed = 0x811c9dc5): number {
  let sum = seed
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193)
  return sum >>> 0
}

/** 64 bits in hex; for telling apart, not for security. */
export function digest(text: string): string {
  return [hash(text), hash(text, 0x9747b28c)].map((half) => half.toString(16).padStart(8, '0')).join('')
}
