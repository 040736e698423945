import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { here } from './places.mjs'

const dist = `${here}dist`
/** Markup without the code that it shows. */
const bare = (html) => html.replaceAll(/<pre[^]*?<\/pre>/g, '').replaceAll(/data-code="[^"]*"/g, '')
const all = (html, pattern) => [...html.matchAll(pattern)].map(([, value]) => value)

/** Links, images and anchors of the built site that lead nowhere. */
export function brokenLinks() {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  const pages = new Map(files.map((name) => [`/${name}`, bare(readFileSync(`${dist}/${name}`, 'utf8'))]))
  const ids = new Map([...pages].map(([name, html]) => [name, new Set(all(html, /\sid="([^"]+)"/g))]))
  return [...pages].flatMap(([name, html]) =>
    all(html, /\s(?:href|src)="([^"]+)"/g).flatMap((target) => {
      const { origin, pathname, hash } = new URL(target, `http://site${name.replace('index.html', '')}`)
      if (origin !== 'http://site') return []
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname
      if (!existsSync(dist + file)) return [`${name} links to ${target}, where there is nothing`]
      const anchor = decodeURIComponent(hash.slice(1))
      return anchor && !ids.get(file)?.has(anchor) ? [`${name} links to ${target}, which has no such anchor`] : []
    }),
  )
}
