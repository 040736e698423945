import { fromSearch, type Shared, toSearch } from '@demarche/react/store'

/** Texts that make a longer link than this are not put into one. */
const LONGEST = 12_000

export function sharedState(): Shared {
  return fromSearch(location.search)
}

/** Selection and filters go into the address as they change; the history stays as it is. */
export function keepInAddress(shared: Shared): void {
  const search = toSearch(shared, location.search)
  history.replaceState(null, '', `${location.pathname}${search && `?${search}`}${location.hash}`)
}

/** A link to this view. A pasted text travels in the fragment, packed; that part is never sent to a server. */
export async function permalink(text: string | null): Promise<string | null> {
  const url = new URL(location.href)
  url.hash = text === null ? '' : `text=${await pack(text)}`
  return url.href.length > LONGEST ? null : url.href
}

/** The text that a link brought along. */
export async function broughtText(): Promise<string | null> {
  const packed = /^#text=([\w-]+)$/.exec(location.hash)?.[1]
  if (!packed) return null
  try {
    return await unpack(packed)
  } catch {
    return null
  }
}

async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

async function unpack(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
  return await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text()
}
