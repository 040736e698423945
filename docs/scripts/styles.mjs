import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const ASTRAY = /<style set:html="([^"]*)">/g
const decode = (text) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/**
 * Astro's MDX writes the styles of a page's first code block into an attribute, which no browser reads: the blocks stand
 * bare, and move the page when the next block brings styles. This puts them into the element.
 */
export const stylesInPlace = () => ({
  name: 'styles-in-place',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir)
      for (const name of await readdir(folder, { recursive: true })) {
        if (!name.endsWith('.html')) continue
        const page = await readFile(folder + name, 'utf8')
        const mended = page.replace(ASTRAY, (_, styles) => `<style>${decode(styles)}`)
        if (mended !== page) await writeFile(folder + name, mended)
      }
    },
  },
})
