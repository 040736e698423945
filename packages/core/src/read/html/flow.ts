/** A run of text that a page sets apart, and the element that holds it. */
export interface Passage {
  words: string
  element: Element
  /** Words inside links, as a share of all. */
  linked: number
}

/** Elements that begin and end a passage. */
const blockElements = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul video audio iframe'.split(
    ' ',
  ),
)

/** Elements whose text nobody sees or reads as prose. */
const silentElements = new Set(
  'script style noscript template svg math object embed iframe canvas head title select option button input textarea audio video map'.split(
    ' ',
  ),
)

/** The passages of a part of a page in reading order: block elements and pairs of `<br>` part them. Never recurses. */
export function passagesOf(root: Element): Passage[] {
  const passages: Passage[] = []
  let words = ''
  let linked = 0
  let element = root
  let begun = false
  let breaks = 0

  const close = (): void => {
    const trimmed = words.replace(/\s+/g, ' ').trim()
    if (trimmed) passages.push({ words: trimmed, element, linked: Math.min(1, linked / trimmed.length) })
    words = ''
    linked = 0
    begun = false
    breaks = 0
  }

  let links = 0
  let node: Node | null = root
  let leaving = false
  while (node) {
    const name = node.nodeType === 1 ? node.nodeName.toLowerCase() : ''
    if (!leaving) {
      if (node.nodeType === 3) {
        const data = node.nodeValue ?? ''
        if (data.trim()) {
          if (!begun) element = (node.parentNode as Element | null) ?? root
          if (links > 0) linked += data.trim().length
          begun = true
          breaks = 0
        }
        words += data
      } else if (name === 'br') {
        breaks += 1
        if (breaks > 1) close()
        else words += ' '
      } else if (blockElements.has(name)) close()
      else if (name === 'td' || name === 'th') words += ' '
      if (name === 'a') links += 1
      if (node.firstChild && !silentElements.has(name)) {
        node = node.firstChild
        continue
      }
    }
    if (name === 'a') links -= 1
    if (blockElements.has(name)) close()
    if (node === root) break
    leaving = !node.nextSibling
    node = node.nextSibling ?? node.parentNode
  }
  close()
  return passages
}

/** The innermost block element around an element. */
export function blockAround(element: Element): Element {
  let block: Element = element
  while (block.parentElement && !blockElements.has(block.nodeName.toLowerCase())) block = block.parentElement
  return block
}
