import { toCsv } from '../store/csv'

/** Makes the file that was asked for and hands it to the reader; this module is loaded with the first of them. */
export async function handOver(
  name: string,
  format: 'csv' | 'svg' | 'png',
  rows: (() => readonly (readonly string[])[]) | undefined,
  svg: SVGSVGElement | null,
): Promise<void> {
  if (format === 'csv') {
    if (rows) download(`${name}.csv`, new Blob([toCsv(rows())], { type: 'text/csv' }))
    return
  }
  const picture = svg && (format === 'svg' ? new Blob([toSvg(svg)], { type: 'image/svg+xml' }) : await toPng(svg))
  if (picture) download(`${name}.${format}`, picture)
}

function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

const PAINTED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'visibility',
  'display',
]

/** An SVG as it looks on the page, with styles written into it and the page's background behind it. */
function toSvg(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = svg.querySelectorAll('*')
  copy.querySelectorAll('*').forEach((element, index) => {
    const original = originals[index]
    if (!original) return
    const style = getComputedStyle(original)
    for (const name of PAINTED) {
      const value = style.getPropertyValue(name)
      if (value) element.setAttribute(name, value)
    }
    for (const name of ['class', 'style', 'tabindex']) element.removeAttribute(name)
  })
  const { width, height } = svg.getBoundingClientRect()
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  copy.removeAttribute('class')
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  paper.setAttribute('width', '100%')
  paper.setAttribute('height', '100%')
  paper.setAttribute('fill', paperOf(svg))
  copy.prepend(paper)
  return new XMLSerializer().serializeToString(copy)
}

/** An SVG as a PNG at twice its size. Null where the page's policy forbids `blob:` images. */
async function toPng(svg: SVGSVGElement): Promise<Blob | null> {
  const url = URL.createObjectURL(new Blob([toSvg(svg)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const { width, height } = svg.getBoundingClientRect()
    const canvas = document.createElement('canvas')
    canvas.width = width * 2
    canvas.height = height * 2
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(url)
  }
}

function paperOf(element: Element | null): string {
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at)
    if (backgroundColor && !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor)) return backgroundColor
  }
  return '#fff'
}
