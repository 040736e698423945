import { afterEach, describe, expect, it, vi } from 'vitest'
import { generateDossiers } from '../../fixtures/generate'
import { loadDossiers } from './load'

const dossiers = generateDossiers({ events: 60 })

function answer(body: string, headers: Record<string, string> = {}, status = 200) {
  vi.stubGlobal('fetch', async () => {
    const bytes = new TextEncoder().encode(body)
    const stream = new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 997) controller.enqueue(bytes.slice(at, at + 997))
        controller.close()
      },
    })
    return new Response(stream, { status, headers })
  })
}

afterEach(() => vi.unstubAllGlobals())

describe('loadDossiers', () => {
  it.each([
    ['one', JSON.stringify(dossiers[0]), 1],
    ['one, written over lines', JSON.stringify(dossiers[0], null, 2), 1],
    ['a list', JSON.stringify(dossiers), 5],
    ['JSON lines', dossiers.map((dossier) => JSON.stringify(dossier)).join('\n'), 5],
    ['JSON lines with a last break', `${dossiers.map((dossier) => JSON.stringify(dossier)).join('\r\n')}\n`, 5],
  ])('reads %s', async (_, body, count) => {
    answer(body)
    const found = await loadDossiers('dossiers.json')
    expect(found).toEqual(dossiers.slice(0, count))
  })

  it('says how far it is', async () => {
    const body = JSON.stringify(dossiers)
    const total = new TextEncoder().encode(body).length
    answer(body, { 'content-length': String(total) })
    const seen: [number, number | null][] = []
    await loadDossiers('x', { onProgress: (read, all) => seen.push([read, all]) })
    expect(seen.length).toBeGreaterThan(10)
    expect(seen.at(-1)).toEqual([total, total])
  })

  it('refuses what is too large, announced or not', async () => {
    answer(JSON.stringify(dossiers))
    await expect(loadDossiers('x', { limit: 2000 })).rejects.toThrow(/larger than/)
    answer('{}', { 'content-length': '99999' })
    await expect(loadDossiers('x', { limit: 2000 })).rejects.toThrow(/raise the limit/)
  })

  it('says what is wrong', async () => {
    answer('<html>')
    await expect(loadDossiers('x')).rejects.toThrow(/not JSON/)
    answer('', {}, 404)
    await expect(loadDossiers('gone.json')).rejects.toThrow(/gone\.json: the server answered 404/)
  })
})
