import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { run } from './command'

const folder = mkdtempSync(join(tmpdir(), 'demarche-parser-'))

async function output(...args: string[]): Promise<string> {
  let text = ''
  await run(args, (part) => {
    text += part
  })
  return text
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('demarche-parser', () => {
  it('turns text into CoNLL-U, and that into itself', async () => {
    const text = file('text.txt', 'Tokyo will curb exports.\nThe minister wouldn’t comment.')
    const parsed = await output('parse', text)
    expect(parsed).toContain('# text = Tokyo will curb exports.\n1\tTokyo\t_\tPROPN\tNNP\t_\t3\tnsubj\t_\t_\n')
    expect(parsed).toContain('\texports\t_\tNOUN\tNNS\t_\t3\tobj\t_\tSpaceAfter=No\n')
    expect(await output('parse', '--conllu', file('text.conllu', parsed))).toBe(parsed)
  })

  it('scores its own output as perfect, compressed or not', async () => {
    const parsed = await output('parse', file('text.txt', 'Tokyo will curb exports.'))
    for (const path of [file('gold.conllu', parsed), file('gold.conllu.gz', gzipSync(parsed))])
      expect(await output('eval', path)).toMatchInlineSnapshot(`
        "sentences 1, words 5
        UAS       100.00
        LAS       100.00
        UPOS      100.00
        XPOS      100.00
        "
      `)
  })

  it('scores from raw text', async () => {
    const parsed = await output('parse', file('text.txt', 'Tokyo will curb exports.\nSeoul won’t.'))
    expect(
      await output(
        'eval',
        '--raw',
        file('raw.conllu', `# newpar\n${parsed.replace('# text = Seoul', '# newpar\n$&')}`),
      ),
    ).toContain('SENTENCES 100.00\nUAS       100.00\n')
  })

  it('draws', async () => {
    const text = file('text.txt', 'Tokyo will curb <exports>.')
    expect(await output('parse', '--format', 'text', text)).toContain('curb VERB root\n├─ Tokyo PROPN nsubj\n')
    const svg = await output('parse', '--format', 'svg', text)
    expect(svg).toContain('&lt;')
    expect(svg).toMatch(/^<svg [^>]*>/)
  })

  it('explains itself', async () => {
    expect(await output('help')).toContain('demarche-parser eval [--raw] FILE.conllu[.gz]')
    await expect(output('eval', join(folder, 'missing'))).rejects.toThrow('missing')
    expect(readFileSync(join(folder, 'text.txt'), 'utf8')).toContain('<exports>')
  })
})
